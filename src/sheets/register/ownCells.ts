import type { Order } from '../../domain/order';

const CELLS = ['discount', 'shipping', 'downPayment'] as const;
/** Diskon, Ongkir and DP of an order: the cells of hers that its sums follow from. */
type OwnCells = Pick<Order, (typeof CELLS)[number]>;

/** As one word. */
export function ownCells(order: OwnCells): string {
  return CELLS.map((key) => order[key]).join(' ');
}

/** Of these `cells` those that are on record, as they were last taken in; the DP of an older record as the terms gave it. */
export function lastTakenIn(
  { own, termsGave }: { readonly own?: string | undefined; readonly termsGave?: number | undefined },
  cells: Readonly<Record<string, unknown>>,
): Partial<OwnCells> {
  const amounts = own === undefined ? [undefined, undefined, termsGave] : own.split(' ').map(Number);
  const known = CELLS.map((key, at) => [key, amounts[at]] as const);
  return Object.fromEntries(known.filter(([key, amount]) => key in cells && amount !== undefined));
}
