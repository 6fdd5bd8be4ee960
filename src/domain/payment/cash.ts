import type { Rupiah } from '../money';
import { sumOf } from '../money';
import type { Payment } from './payment';

/** What a row of the ledger moved: below 0 = it went back; 0 = nothing, as DP hangus and what is carried over. */
export function cashOf({ kind, status, amount }: Pick<Payment, 'kind' | 'status' | 'amount'>): Rupiah {
  if (kind === 'refund') return status === 'sent' ? -amount : 0;
  return status === 'received' && kind !== 'forfeited' && kind !== 'transferred' ? amount : 0;
}

/** What the shop holds by its ledger (src/domain/README.md, Money 1). */
export function cashIn(payments: readonly Payment[]): Rupiah {
  return sumOf(payments.map(cashOf));
}
