import type { Instant } from '../calendar';
import type { Payment } from './payment';
import { newPayment, RETURNED } from './payment';

const bothOf = (from: string, to: string): string => `${from} → ${to}`;

const isCounted = ({ kind, status, problems }: Payment): boolean =>
  kind === 'transferred' && status === 'received' && problems.length === 0;

/** The row of the other order that a killed run has booked already, and whose partner was not changed in time. */
function isBooked(payments: readonly Payment[], reference: string): boolean {
  const rows = payments.filter((row) => isCounted(row) && row.reference === reference);
  return rows.filter(({ amount }) => amount > 0).length > rows.filter(({ amount }) => amount < 0).length;
}

/**
 * Money carried over from one order to another (src/domain/README.md, Money 8): the seller types one row, Jenis Pindahan,
 * on the order that gives, with the number of the one that gets it as Referensi. It becomes two, of one Referensi, which
 * cancel each other: nothing has moved but between orders.
 */
export function carryOver(
  payments: readonly Payment[],
  numbers: ReadonlySet<string>,
  now: Instant,
): Payment[] {
  return payments.reduce<Payment[]>(
    (sofar, row) => {
      const to = row.reference.trim();
      if (!isCounted(row) || !numbers.has(to) || to === row.orderNo) return sofar;
      const reference = bothOf(row.orderNo, to);
      const amount = Math.abs(row.amount);
      const booked = isBooked(sofar, reference);
      const given = sofar.map((each) => (each === row ? { ...row, amount: -amount, reference } : each));
      if (booked) return given;
      const gift = { orderNo: to, at: now, kind: 'transferred', amount, status: 'received' } as const;
      return given.concat(newPayment(gift, { reference }));
    },
    [...payments],
  );
}

/** References of what was carried over that do not come to nothing: a row of the two was changed or deleted. */
export function uneven(payments: readonly Payment[]): Payment[] {
  const sums = new Map<string, number>();
  // Kept for a next order, it has no partner yet.
  const isKept = ({ key, amount, reference }: Payment): boolean =>
    key === RETURNED && amount < 0 && reference === '';
  const counted = payments.filter((row) => isCounted(row) && !isKept(row));
  for (const { reference, amount } of counted) sums.set(reference, (sums.get(reference) ?? 0) + amount);
  return counted.filter(({ reference }) => sums.get(reference) !== 0);
}
