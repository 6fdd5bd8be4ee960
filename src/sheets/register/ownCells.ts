import { type Instant, SECOND } from '../../domain/calendar';
import type { Order } from '../../domain/order';

const SUMS = ['discount', 'shipping', 'downPayment'] as const;
/** Diskon, Ongkir, DP and Batas DP of an order: the cells of hers that its sums and its deadline follow from. */
type OwnCells = Pick<Order, (typeof SUMS)[number] | 'downPaymentDue'>;

const KEYS: readonly string[] = [...SUMS, 'downPaymentDue'];

const NO_DUE = '-';

/** A cell keeps a moment to the second. */
function dueWord(due: Instant | null): string {
  return due === null ? NO_DUE : String(Math.round(due / SECOND));
}

function dueIn(word: string | undefined): Instant | null | undefined {
  if (word === undefined) return undefined;
  return word === NO_DUE ? null : Number(word) * SECOND;
}

/** As one word. Those of before Batas DP was kept with them end before it. */
export function ownCells(order: OwnCells): string {
  return [...SUMS.map((key) => order[key]), dueWord(order.downPaymentDue)].join(' ');
}

/** Whether the sums were taken in as they stand. */
export function sumsAgree(own: string | undefined, order: OwnCells): boolean {
  return own !== undefined && String(sumsIn(own)) === String(SUMS.map((key) => order[key]));
}

function sumsIn(own: string): number[] {
  return own.split(' ').slice(0, SUMS.length).map(Number);
}

/** Whether Batas DP is one that was taken in before: of it nobody asks any more what was meant. */
export function isKnownDue(own: string | undefined, due: Instant | null): boolean {
  return own?.split(' ')[SUMS.length] === dueWord(due);
}

/** Whether this cell of hers is one that a record should tell, and one of before it was kept does not. */
export function isUnkept(key: string, own: string | undefined): boolean {
  const at = KEYS.indexOf(key);
  return at >= 0 && own?.split(' ')[at] === undefined;
}

/** Of these `cells` those that are on record, as they were last taken in; the DP of an older record as the terms gave it. */
export function lastTakenIn(
  { own, termsGave }: { readonly own?: string | undefined; readonly termsGave?: number | undefined },
  cells: Readonly<Record<string, unknown>>,
): Partial<OwnCells> {
  const amounts = own === undefined ? [undefined, undefined, termsGave] : sumsIn(own);
  const sums = SUMS.map((key, at) => [key, amounts[at]] as const);
  const known = [...sums, ['downPaymentDue', dueIn(own?.split(' ')[SUMS.length])] as const];
  return Object.fromEntries(known.filter(([key, value]) => key in cells && value !== undefined));
}
