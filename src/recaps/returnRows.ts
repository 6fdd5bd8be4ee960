import type { Instant } from '../domain/calendar';
import { keptUnits } from '../domain/life/keptUnits';
import { formatRupiah, sumOf } from '../domain/money';
import type { Order } from '../domain/order';
import type { OrderBook } from '../domain/orderBook';
import { isDead, orderTotals } from '../domain/payment/orderTotals';
import type { Payment } from '../domain/payment/payment';
import type { Problem } from '../domain/problem';
import { productLabel } from '../domain/product';
import { openReplacement } from '../domain/returns/returned';
import { isOpenCredit } from '../domain/returns/settleReturns';
import { allFromStock } from '../domain/stock/fromStock';
import { type ToDoRow, toDoRow } from './toDoRow';

/** Orders by their number, and those on which something is still to be paid by their buyer's phone. */
interface Found {
  readonly byNo: ReadonlyMap<string, Order>;
  readonly owing: ReadonlyMap<string, readonly Order[]>;
}

function found({ orders }: OrderBook): Found {
  const owing = new Map<string, Order[]>();
  for (const order of orders) {
    const { whatsapp } = order.buyer;
    if (whatsapp === '' || isDead(order) || orderTotals(order).balance === 0) continue;
    const own = owing.get(whatsapp);
    if (own === undefined) owing.set(whatsapp, [order]);
    else own.push(order);
  }
  return { byNo: new Map(orders.map((order) => [order.no, order])), owing };
}

/** The buyer's newest living order after this one on which something is still to be paid. */
function nextOrder({ byNo, owing }: Found, no: string): Order | undefined {
  const of = byNo.get(no);
  const own = of === undefined ? [] : (owing.get(of.buyer.whatsapp) ?? []);
  const later = own.filter((each) => each.no !== no && each.at > (of?.at ?? 0));
  return later.sort((a, b) => b.at - a.at)[0];
}

function credit(book: OrderBook, among: Found, { orderNo, amount, row: at }: Payment): ToDoRow {
  const next = nextOrder(among, orderNo);
  const params = { amount: formatRupiah(-amount), row: at ?? 0 };
  const problem: Problem =
    next === undefined
      ? { code: 'returnCredit', params }
      : { code: 'returnCreditNext', params: { ...params, order: next.no } };
  return toDoRow(book, 'return', orderNo, problem);
}

function again(book: OrderBook, { no, lines }: Order): ToDoRow[] {
  const open = lines.filter((line) => openReplacement(line) > 0);
  // Lines that say the same become one, so slices of a product are added up here.
  return [...new Map(open.map((line) => [line.code, line])).values()].map(({ code, product, variant }) => {
    const units = sumOf(open.filter((line) => line.code === code).map(openReplacement));
    const params = { units, product: productLabel({ name: product, variant }) };
    // What lies ready is not made.
    const fromStock = allFromStock(book.products, [code]);
    return toDoRow(book, 'return', no, { code: fromStock ? 'returnSendAgain' : 'returnAgain', params });
  });
}

/** What is still to be done about units that came back, and about those that cancelled orders have kept. */
export function returnRows(book: OrderBook, now: Instant): ToDoRow[] {
  const kept = [...keptUnits(book, now)].map(([no, units]) =>
    toDoRow(book, 'kept', no, { code: 'unitsKept', params: { units } }),
  );
  const open = (book.payments ?? []).filter(isOpenCredit);
  const among = open.length === 0 ? null : found(book);
  const credits = among === null ? [] : open.map((payment) => credit(book, among, payment));
  return [...book.orders.flatMap((order) => again(book, order)), ...credits, ...kept];
}
