import type { Rupiah } from '../money';
import { sumOf } from '../money';
import type { Payment, PaymentKind, PaymentStatus } from './payment';

/** What a rule looks at in a row of the ledger. */
export type Booked = readonly [kind: PaymentKind, status: PaymentStatus, amount: Rupiah];

/** A row of the ledger that came, went, or became another. */
export interface LedgerChange {
  readonly before: Booked | null;
  readonly after: Booked | null;
}

/** What pays for an order; a unique code and what is kept do not. */
export const INCOMING: readonly PaymentKind[] = ['downPayment', 'balance', 'transferred'];

/** The ledger's rows of one order. In whatever order they stand there, this is the same. */
export function bookedOf(payments: readonly Payment[]): Booked[] {
  return payments
    .map(({ kind, status, amount }): Booked => [kind, status, amount])
    .sort((a, b) => (String(a) < String(b) ? -1 : 1));
}

function sumWhere(booked: readonly Booked[], kinds: readonly PaymentKind[], status: PaymentStatus): Rupiah {
  const rows = booked.filter(([kind, stands]) => kinds.includes(kind) && stands === status);
  return sumOf(rows.map(([, , amount]) => amount));
}

/** Dibayar: what came in and was checked, less what was sent back (src/domain/README.md, Money 1). */
export function paidOf(booked: readonly Booked[]): Rupiah {
  return sumWhere(booked, INCOMING, 'received') - sentBack(booked);
}

/** What is kept of a dead order. */
export function keptOf(booked: readonly Booked[]): Rupiah {
  return sumWhere(booked, ['forfeited'], 'received');
}

export function sentBack(booked: readonly Booked[]): Rupiah {
  return sumWhere(booked, ['refund'], 'sent');
}

/** Promised back, and not yet there. */
export function onItsWayBack(booked: readonly Booked[]): Rupiah {
  return sumWhere(booked, ['refund'], 'toBeSent') + sumWhere(booked, ['refund'], 'failed');
}

export function hasUnchecked(booked: readonly Booked[]): boolean {
  return booked.some(([, status]) => status === 'unchecked');
}

/** Money is there, or said to be: then nothing expires (src/domain/README.md, Money 4). */
export function holdsMoney(booked: readonly Booked[]): boolean {
  return paidOf(booked) > 0 || hasUnchecked(booked);
}

/** The rows of `a` that `b` lacks, each as often as it stands there. */
function without(a: readonly Booked[], b: readonly Booked[]): Booked[] {
  const left = b.map(String);
  return a.filter((row) => {
    const place = left.indexOf(String(row));
    if (place >= 0) left.splice(place, 1);
    return place < 0;
  });
}

/** What differs between two looks at the ledger: a corrected row is one that went and one that came. */
export function changesBetween(before: readonly Booked[], after: readonly Booked[]): LedgerChange[] {
  const gone = without(before, after);
  const came = without(after, before);
  const length = Math.max(gone.length, came.length);
  return Array.from({ length }, (_, index) => ({ before: gone[index] ?? null, after: came[index] ?? null }));
}
