import type { State } from '../../../local/google/state';
import type { KeptOrder } from '../../../src/sheets/register/keptOrder';
import { shown } from '../../support/shop';

export interface Recorded extends KeptOrder {
  readonly shown: Record<string, string>;
}

/** Every order with what is on record of it. */
export function recorded(state: State): Recorded[] {
  return shown(state, 'Pesanan').flatMap((row) =>
    row.Tercatat ? [{ ...(JSON.parse(row.Tercatat) as KeptOrder), shown: row }] : [],
  );
}
