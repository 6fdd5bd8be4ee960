import { batchHeaders } from '../../messages/sheets/batchHeaders';
import { orderHeaders } from '../../messages/sheets/orderHeaders';
import { productHeaders } from '../../messages/sheets/productHeaders';
import { tabNames } from '../../messages/sheets/tabNames';
import { madeHeader } from '../../messages/sheets/typedHeaders';
import type { Words } from '../../messages/sheets/words';
import type { Reading } from '../../reading/reading';
import { whole } from '../kinds/numbers';
import { name } from '../kinds/texts';
import { flag } from '../kinds/yesNo';
import { type Kind, orElse } from '../table/kind';

/** What the seller types into one cell of a recap: units, words, a tick. */
export type TypedValue = string | number | boolean;

interface TypedColumn {
  readonly header: Words;
  readonly kind: { readonly read: (...cell: Parameters<Kind<unknown>['read']>) => Reading<TypedValue> };
}

/** A derived tab that she types into. */
export interface TypedRecap {
  readonly name: Words;
  /** Titles of the columns that tell which line is which. */
  readonly line: readonly Words[];
  /** Her columns, by the keys under which a line's record keeps what they were. */
  readonly hers: Readonly<Record<string, TypedColumn>>;
}

/** Dibuat is kept by batch and Kode, the others are cells of the order (src/domain/README.md, Recaps 6). */
export const typedRecaps = {
  productionRecap: {
    name: tabNames.productionRecap,
    line: [batchHeaders.name, productHeaders.code],
    hers: { made: { header: madeHeader, kind: orElse(whole, 0) } },
  },
  shippingRecap: {
    name: tabNames.shippingRecap,
    line: [orderHeaders.no],
    hers: {
      courier: { header: orderHeaders.courier, kind: orElse(name, '') },
      tracking: { header: orderHeaders.tracking, kind: orElse(name, '') },
      packed: { header: orderHeaders.packed, kind: orElse(flag, false) },
    },
  },
} as const satisfies Readonly<Record<string, TypedRecap>>;

/** The tab's definition, if she types into it. */
export function typedRecapOf(key: string): TypedRecap | undefined {
  return (typedRecaps as Readonly<Record<string, TypedRecap>>)[key];
}
