import type { Order } from '../order';
import type { Problem } from '../problem';
import { uneven } from './carryOver';
import { ordersMeant } from './ordersMeant';
import { CANCELLED, CONFIRMED, type Payment, RETURNED } from './payment';

/**
 * Rows that say the same money twice: one proof, one reference, or to the minute the same sum of one order; of what
 * buyers tell themselves, the same sum at any time.
 */
function likenesses({ orderNo, at, kind, amount, reference, proof, key }: Payment): string[] {
  // The two rows of what was carried over bear one reference, and all that died or came back one key.
  const ours = kind === 'transferred' || key === CANCELLED || key === RETURNED;
  const named = ours ? [] : [reference, proof, key].map((text) => text.trim().toLowerCase());
  const told = key.startsWith(CONFIRMED);
  // A buyer who mistypes the number tells of another order's money: nobody knows if it is its DP.
  const kinds = told ? [kind, CONFIRMED] : [kind];
  return [
    ...named.flatMap((text) => (text === '' ? [] : kinds.map((each) => `${each}:${text}`))),
    `same:${orderNo}:${kind}:${amount}:${Math.floor(at / 60_000)}`,
    ...(told ? [`told:${orderNo}:${kind}:${amount}`] : []),
  ];
}

const isCounted = ({ status, problems }: Payment): boolean => status !== 'rejected' && problems.length === 0;

/** Each row that is like one above it; both count until the seller has said which is wrong. */
function doubled(payments: readonly Payment[]): Problem[] {
  const first = new Map<string, number>();
  return payments.filter(isCounted).flatMap((payment): Problem[] => {
    const [row, keys] = [payment.row ?? 0, likenesses(payment)];
    const before = keys.flatMap((key) => first.get(key) ?? [])[0];
    for (const key of keys) if (!first.has(key)) first.set(key, row);
    if (before === undefined) return [];
    return [{ code: 'doubledPayment', params: { row, first: before, order: payment.orderNo } }];
  });
}

/** With the orders that may be meant. */
function ofNobody(payment: Payment, orders: readonly Order[]): Problem {
  const meant = ordersMeant(payment, orders);
  const params = { row: payment.row ?? 0, order: payment.orderNo };
  if (meant.length === 0) return { code: 'paymentOfNobody', params };
  return { code: 'paymentMistyped', params: { ...params, orders: meant.join(', ') } };
}

/** What is wrong with the ledger's rows: of no order, not to be booked as they stand, booked twice (src/domain/README.md, Money 5). */
export function ledgerProblems(payments: readonly Payment[], orders: readonly Order[]): Problem[] {
  const known = new Set(orders.map(({ no }) => no));
  const flaws = payments.flatMap(({ problems }) => problems.filter(({ code }) => code !== 'unreadableCell'));
  const lost = payments
    .filter(({ orderNo }) => !known.has(orderNo))
    .map((payment) => ofNobody(payment, orders));
  const alone = uneven(payments).map(
    ({ row, orderNo }): Problem => ({ code: 'unevenTransfer', params: { row: row ?? 0, order: orderNo } }),
  );
  return [...flaws, ...lost, ...alone, ...doubled(payments)];
}
