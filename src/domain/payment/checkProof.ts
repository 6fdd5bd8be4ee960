import { fingerprintOf } from '../fingerprint';
import type { Payment, PaymentStatus } from './payment';

/** What her look at the bank came to. */
export type ProofCheck =
  | { readonly outcome: 'checked'; readonly payments: readonly Payment[] }
  | { readonly outcome: 'decided'; readonly status: PaymentStatus }
  | { readonly outcome: 'changed' };

/** All that a row says but its Status: who has seen another amount, or an older answer of the buyer, has not seen this one. */
export function proofPrint({
  key,
  orderNo,
  at,
  kind,
  amount,
  method,
  account,
  reference,
  proof,
}: Payment): string {
  return fingerprintOf([key, orderNo, at, kind, amount, method, account, reference, proof]);
}

/**
 * The row that says so, wherever it stands by now. One that can't be read is to be mended first; of two that say the same
 * nobody knows which was seen, and a second press must not take the other.
 */
export function proofOf(payments: readonly Payment[], print: string): Payment | undefined {
  const same = payments.filter((payment) => payment.problems.length === 0 && proofPrint(payment) === print);
  return same.length === 1 ? same[0] : undefined;
}

/**
 * Masuk or Ditolak told otherwise than in the row's own Status: the same, unless somebody has decided meanwhile
 * (src/domain/README.md, Money 5). Told again it changes nothing more.
 */
export function checkProof(
  payments: readonly Payment[],
  print: string,
  status: 'received' | 'rejected',
): ProofCheck {
  const proof = proofOf(payments, print);
  if (proof === undefined) return { outcome: 'changed' };
  if (proof.status === status) return { outcome: 'checked', payments };
  if (proof.status !== 'unchecked') return { outcome: 'decided', status: proof.status };
  const checked = payments.map((payment) => (payment === proof ? { ...payment, status } : payment));
  return { outcome: 'checked', payments: checked };
}
