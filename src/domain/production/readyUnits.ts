import { sumOf } from '../money';
import type { OrderBook } from '../orderBook';
import { madeAgain } from '../returns/returned';
import { isFromStock } from '../stock/fromStock';
import { stockOf } from '../stock/stockOf';
import { isLiving } from './taken';

interface Wanted {
  readonly line: { readonly code: string; readonly units: number };
  readonly counted: boolean;
  readonly gone: boolean;
  readonly fromStock: number;
}

/** Units by Kode that accepted slices hold, those sent in place of returned ones too, and those that cancelled ones keep. */
function heldUnits({ orders }: OrderBook): Map<string, number> {
  const held = new Map<string, number>();
  const add = (code: string, units: number) => held.set(code, (held.get(code) ?? 0) + units);
  for (const order of orders)
    for (const line of order.lines) {
      if (line.state === 'cancelledKeepingQuota') add(line.code, line.units);
      if (line.state === 'accepted' && isLiving(order)) add(line.code, line.units + madeAgain(line));
    }
  return held;
}

/** What has gone has taken its units already; then they are those of who came first. */
function allot(rows: readonly Wanted[], there: number | null): Map<Wanted, number> {
  let left = there === null ? Number.POSITIVE_INFINITY : Math.max(0, there);
  const counted = rows.filter((row) => row.counted);
  const turns = [...counted.filter(({ gone }) => gone), ...counted.filter(({ gone }) => !gone)];
  return new Map(
    turns.map((row) => {
      const units = Math.min(row.line.units, left);
      left -= units;
      return [row, units];
    }),
  );
}

/**
 * The rows, earliest first, with what of each lies ready (src/domain/README.md, Recaps 3): never more than was put on the
 * shelf and is still there. Where a row of Stok can't be read nobody knows, and all of it is taken to be.
 */
export function withReady<Row extends Wanted>(book: OrderBook, rows: readonly Row[]): Row[] {
  const products = book.products.filter(isFromStock);
  if (products.length === 0) return [...rows];
  const held = heldUnits(book);
  const ready = new Map<Wanted, number>();
  for (const { code } of products) {
    const own = rows.filter(({ line }) => line.code === code);
    const stock = own.length === 0 ? null : stockOf(book, code);
    const shown = sumOf(own.map(({ line }) => line.units));
    // What no row speaks of has gone to others, or is kept for them.
    const there = stock === null ? null : stock - ((held.get(code) ?? 0) - shown);
    for (const [row, units] of allot(own, there)) ready.set(row, units);
  }
  return rows.map((row) => ({ ...row, fromStock: ready.get(row) ?? 0 }));
}
