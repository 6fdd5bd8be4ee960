import type { Order } from '../../../src/domain/order';
import type { OrderTotals } from '../../../src/domain/payment/orderTotals';
import type { PaymentKind, PaymentStatus } from '../../../src/domain/payment/payment';
import type { TypedPayment } from '../../../src/domain/payment/typedPayment';

const DEAD = ['expired', 'cancelled', 'rejected'];
const SENT = ['shipped', 'done'];
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
const isReturn = ({ key, status }: TypedPayment): boolean => key === 'retur' && status !== 'rejected';
const isForNext = (row: TypedPayment): boolean =>
  isReturn(row) && isMoved(row) && row.reference === '' && (row.amount ?? 0) < 0;
const isOnItsWay = ({ kind, status }: TypedPayment): boolean =>
  kind === 'refund' && (status === 'toBeSent' || status === 'failed');
const isKept = ({ kind, status }: TypedPayment): boolean => kind === 'forfeited' && status === 'received';

/** The ledger added up once more, the plain way. */
export const paper = {
  /** What moved in and out of the shop. */
  cash: (rows: readonly TypedPayment[]): number => sum(rows, isMoney) - sum(rows, isBack),
  moved: (rows: readonly TypedPayment[]): number => sum(rows, isMoved),
  paid: (rows: readonly TypedPayment[]): number => paper.cash(rows) + paper.moved(rows),
  isPlanned: (row: TypedPayment): boolean => isReturn(row) && (isForNext(row) || isOnItsWay(row)),
  /** What a buyer has off the next order. */
  keptForNext: (rows: readonly TypedPayment[]): number => -sum(rows, isForNext),
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
  /** What a box may book up to: of an expired order all of it, for money brings that back; of one called off what is kept. */
  due: (order: Order, total: number, rows: readonly TypedPayment[]): number => {
    if (order.status === 'expired') return total;
    return DEAD.includes(order.status) ? paper.kept(rows) : total - cameBack(order);
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

/** What is wrong with what returns have planned: less than there is to give back, or more than was paid or came back. */
function wrongsOfReturns(order: Order, over: number, rows: readonly TypedPayment[]): string[] {
  const isRefund = (row: TypedPayment): boolean => isReturn(row) && row.kind === 'refund';
  const planned = sum(rows, (row) => isRefund(row) && isOnItsWay(row));
  const [sent, used] = [
    sum(rows, (row) => isRefund(row) && row.status === 'sent'),
    -sum(rows, (row) => isReturn(row) && isMoved(row) && row.reference !== '' && (row.amount ?? 0) < 0),
  ];
  const credit = paper.keptForNext(rows);
  const onItsWay = sum(rows, isOnItsWay);
  const [refunds, credits] = [cameBack(order, ['refund']), cameBack(order) - cameBack(order, ['refund'])];
  const wrong: string[] = [];
  if (planned > Math.max(0, refunds - sent)) wrong.push(`to be sent ${planned} of ${refunds}`);
  if (credit > Math.max(0, credits - used)) wrong.push(`off the next order ${credit} of ${credits}`);
  if (planned > 0 && onItsWay > over) wrong.push(`to be sent ${onItsWay}, too much is ${over}`);
  const isOwed = planned < refunds - sent || credit < credits - used;
  if (isOwed && over > onItsWay) wrong.push(`${over - onItsWay} is neither sent back nor kept`);
  return wrong;
}

/** What came back against money, of an order of one price: its part of what the goods are billed, to the buyer's good. */
export function cameBack(order: Order, outcomes: readonly string[] = ['refund', 'credit']): number {
  let gross = 0;
  for (const { returned, price } of order.lines)
    if (returned && outcomes.includes(returned.outcome)) gross += returned.units * price;
  const goods = goodsOf(order);
  return goods === 0 ? 0 : Math.ceil((gross * billedGoods(order)) / goods);
}

/** The goods less their Diskon, which gives nothing away that is not there. */
function billedGoods(order: Order): number {
  return Math.max(0, goodsOf(order) - order.discount);
}

/** What is asked for first: the DP, or what is left of the goods if that is less. */
export function firstOf(order: Order): number {
  return Math.min(order.downPayment, billedGoods(order) - cameBack(order));
}

/** What is wrong with one order's columns, by its rows in the ledger. */
export function wrongsOf(order: Order, totals: OrderTotals, rows: readonly TypedPayment[]): string[] {
  const { total, billed, paid, balance, over } = totals;
  const isDead = DEAD.includes(order.status);
  const said = (text: string, is: boolean): string[] => (is ? [] : [`${order.no} ${order.status}: ${text}`]);
  const wanted = isDead ? paper.kept(rows) : total - cameBack(order);
  const first = firstOf(order);
  return [
    ...said('Dibayar + Sisa − Lebih = Tagihan', paid + balance - over === billed),
    ...said('neither below nothing, one of them nothing', Math.min(balance, over) === 0),
    ...said(
      'came back before it was sent',
      SENT.includes(order.status) || order.lines.every(({ returned }) => !returned),
    ),
    ...(isDead ? [] : wrongsOfReturns(order, over, rows)),
    ...said('Total', total === billedGoods(order) + order.shipping),
    ...said('Lebih above what was paid', over <= Math.max(0, paid)),
    ...said('Tagihan', billed === wanted),
    ...said(`Dibayar ${paid}, in the ledger ${paper.paid(rows)}`, paid === paper.paid(rows)),
    ...said(
      'waits for a DP that is there',
      order.status !== 'awaitingDownPayment' || (first > 0 && paid < first),
    ),
    ...said('offered to one who has paid', order.status !== 'offered' || (paid <= 0 && !paper.isSaid(rows))),
  ];
}
