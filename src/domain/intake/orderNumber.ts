import type { Instant } from '../calendar';
import { dayKey } from '../calendar';
import type { OrderBook } from '../orderBook';
import { dammDigit, passesDamm } from './dammDigit';

/** `PO-260314-0071` taken apart: `running` 7 of day `260314`; the last digit checks the others. */
export interface OrderNumber {
  readonly prefix: string;
  readonly day: string;
  readonly running: number;
}

/** No more digits than can be counted on from: what is longer was typed by somebody, and is no number of ours. */
const SHAPE = /^(.+)-(\d{6})-(\d{3,12}\d)$/;

/** The running number has three digits or more; the check digit covers the day and the running number. */
export function formatOrderNumber({ prefix, day, running }: OrderNumber): string {
  const digits = String(running).padStart(3, '0');
  return `${prefix}-${day}-${digits}${dammDigit(day + digits)}`;
}

/** `null` when it is no order number or a digit is wrong. */
export function parseOrderNumber(text: string): OrderNumber | null {
  const [, prefix, day, digits] = SHAPE.exec(text.trim()) ?? [];
  if (prefix === undefined || day === undefined || digits === undefined) return null;
  return passesDamm(day + digits) ? { prefix, day, running: Number(digits.slice(0, -1)) } : null;
}

function runningOn(day: string, orderNo: string): number {
  const number = parseOrderNumber(orderNo);
  return number?.day === day ? number.running : 0;
}

/** Highest running number that the day has seen, in the register or before a row was deleted. */
export function highestRunning(book: OrderBook, day: string): number {
  return book.orders.reduce(
    (highest, order) => Math.max(highest, runningOn(day, order.no)),
    book.highWater[day] ?? 0,
  );
}

/** The number for a response of that moment: never used before (src/domain/README.md, Intake 6). */
export function nextNumber(book: OrderBook, at: Instant): OrderNumber {
  const day = dayKey(at, book.shop.zone);
  return { prefix: book.shop.prefix, day, running: highestRunning(book, day) + 1 };
}

/** The marks with every number of the register in them: a run that was killed may not have left its own. */
export function numbersGiven({ orders, highWater }: OrderBook): OrderBook['highWater'] {
  const marks: Record<string, number> = { ...highWater };
  for (const { no } of orders) {
    const number = parseOrderNumber(no);
    if (number !== null) marks[number.day] = Math.max(number.running, marks[number.day] ?? 0);
  }
  return marks;
}
