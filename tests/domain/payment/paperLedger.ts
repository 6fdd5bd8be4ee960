import type { Order } from '../../../src/domain/order';
import type { OrderTotals } from '../../../src/domain/payment/orderTotals';
import type { PaymentKind, PaymentStatus } from '../../../src/domain/payment/payment';
import type { TypedPayment } from '../../../src/domain/payment/typedPayment';

const OUT: readonly (PaymentStatus | null)[] = ['sent', 'toBeSent', 'failed', 'rejected'];
const IN: readonly (PaymentStatus | null)[] = ['received', 'unchecked', 'rejected'];
const PAYS: readonly (PaymentKind | null)[] = ['downPayment', 'balance'];

/** Whether a completed row can be booked as it stands. */
function isSound({ kind, amount, status }: TypedPayment): boolean {
  if (amount === null || kind === null) return false;
  if (kind === 'transferred' ? amount === 0 : amount <= 0) return false;
  return (kind === 'refund' ? OUT : IN).includes(status);
}

function sum(rows: readonly TypedPayment[], which: (row: TypedPayment) => boolean): number {
  let total = 0;
  for (const row of rows) if (isSound(row) && which(row)) total += row.amount ?? 0;
  return total;
}

const isMoney = ({ kind, status }: TypedPayment): boolean => PAYS.includes(kind) && status === 'received';
const isBack = ({ kind, status }: TypedPayment): boolean => kind === 'refund' && status === 'sent';
const isMoved = ({ kind, status }: TypedPayment): boolean => kind === 'transferred' && status === 'received';
const isKept = ({ kind, status }: TypedPayment): boolean => kind === 'forfeited' && status === 'received';

/** The ledger added up once more, the plain way. */
export const paper = {
  /** What moved in and out of the shop. */
  cash: (rows: readonly TypedPayment[]): number => sum(rows, isMoney) - sum(rows, isBack),
  moved: (rows: readonly TypedPayment[]): number => sum(rows, isMoved),
  paid: (rows: readonly TypedPayment[]): number => paper.cash(rows) + paper.moved(rows),
  kept: (rows: readonly TypedPayment[]): number => sum(rows, isKept),
  /** What is there after a tick that wants `aim`: proofs one after another, from the top, then what is missing still. */
  filled: (rows: readonly TypedPayment[], paid: number, aim: number): number => {
    let there = paid;
    for (const row of rows) {
      const isProof = isSound(row) && row.status === 'unchecked' && PAYS.includes(row.kind);
      if (isProof && there < aim) there += row.amount ?? 0;
    }
    return Math.max(there, aim);
  },
  /** A proof, or a row that nobody can book as it stands. */
  isSaid: (rows: readonly TypedPayment[]): boolean =>
    rows.some((row) => row.amount !== null && (!isSound(row) || row.status === 'unchecked')),
};

/** What the order comes to by its slices: in or offered; else what waits; of the dead, all. */
export function goodsOf({ lines }: Order): number {
  const add = (states: readonly string[]): number =>
    lines
      .filter(({ state }) => states.includes(state))
      .reduce((total, { units, price }) => total + units * price, 0);
  const has = (states: readonly string[]): boolean => lines.some(({ state }) => states.includes(state));
  if (has(['accepted', 'offered'])) return add(['accepted', 'offered']);
  return has(['queued']) ? add(['queued']) : add(lines.map(({ state }) => state));
}

const DEAD = ['expired', 'cancelled', 'rejected'];

/** What is wrong with one order's columns, by its rows in the ledger. */
export function wrongsOf(order: Order, totals: OrderTotals, rows: readonly TypedPayment[]): string[] {
  const { total, billed, paid, balance, over } = totals;
  const isDead = DEAD.includes(order.status);
  const said = (text: string, is: boolean): string[] => (is ? [] : [`${order.no} ${order.status}: ${text}`]);
  const wanted = isDead ? paper.kept(rows) : total;
  const first = Math.min(order.downPayment, total);
  return [
    ...said('Dibayar + Sisa − Lebih = Tagihan', paid + balance - over === billed),
    ...said('neither below nothing, one of them nothing', Math.min(balance, over) === 0),
    ...said('Total', total === goodsOf(order) - order.discount + order.shipping),
    ...said('Tagihan', billed === wanted),
    ...said(`Dibayar ${paid}, in the ledger ${paper.paid(rows)}`, paid === paper.paid(rows)),
    ...said(
      'waits for a DP that is there',
      order.status !== 'awaitingDownPayment' || paid <= 0 || paid < first,
    ),
    ...said('offered to one who has paid', order.status !== 'offered' || (paid <= 0 && !paper.isSaid(rows))),
  ];
}
