import type { Instant } from '../domain/calendar';
import { typedKey } from '../domain/intake/manualKey';
import type { OrderDraft } from '../domain/order';
import type { Problem } from '../domain/problem';
import type { Product } from '../domain/product';
import { readPhone } from '../reading/readPhone';

/** An order as the seller typed it into a row of Pesanan, every cell as text. */
export interface TypedRow {
  readonly row: number;
  readonly name: string;
  readonly whatsapp: string;
  readonly email: string;
  readonly address: string;
  readonly delivery: string;
  readonly note: string;
  readonly items: string;
}

/** What a typed row says; taken in as of `now`, by the same rules as a response (src/domain/README.md, Intake 7). */
export function typedDraft(typed: TypedRow, _products: readonly Product[], now: Instant): OrderDraft {
  const { row, name, email, address, delivery, note } = typed;
  const phone = readPhone(typed.whatsapp);
  const problems: Problem[] =
    phone.kind === 'unreadable' ? [{ code: 'unreadablePhone', params: { raw: phone.raw } }] : [];
  const whatsapp = phone.kind === 'certain' ? phone.value : '';
  const buyer = { name: name.trim(), whatsapp, email, address, delivery, note };
  return { key: typedKey(row), at: now, buyer, lines: [], problems };
}
