import type { Instant } from '../domain/calendar';
import { keptUnits } from '../domain/life/keptUnits';
import { formatRupiah } from '../domain/money';
import type { Order } from '../domain/order';
import type { OrderBook } from '../domain/orderBook';
import { isDead, orderTotals } from '../domain/payment/orderTotals';
import type { Payment } from '../domain/payment/payment';
import { productLabel } from '../domain/product';
import { isOpenCredit } from '../domain/returns/settleReturns';
import { type ToDoRow, toDoRow } from './toDoRow';

/** The buyer's newest living order after this one on which something is still to be paid. */
function nextOrder({ orders }: OrderBook, of: Order | undefined): Order | undefined {
  const { no = '', at = 0, buyer } = of ?? {};
  const own = orders.filter((each) => each.buyer.whatsapp === buyer?.whatsapp && each.no !== no);
  const owing = own.filter((each) => each.at > at && !isDead(each) && orderTotals(each).balance > 0);
  return buyer?.whatsapp === '' ? undefined : owing.sort((a, b) => b.at - a.at)[0];
}

function credit(book: OrderBook, { orderNo, amount, row: at }: Payment): ToDoRow {
  const next = nextOrder(
    book,
    book.orders.find(({ no }) => no === orderNo),
  );
  const params = { amount: formatRupiah(-amount), row: at ?? 0 };
  return toDoRow(
    book,
    'return',
    orderNo,
    next === undefined
      ? { code: 'returnCredit', params }
      : { code: 'returnCreditNext', params: { ...params, order: next.no } },
  );
}

function again(book: OrderBook, { no, lines }: Order): ToDoRow[] {
  return lines.flatMap(({ returned, product, variant }) => {
    if (returned?.outcome !== 'replace') return [];
    const params = { units: returned.units, product: productLabel({ name: product, variant }) };
    return toDoRow(book, 'return', no, { code: 'returnAgain', params });
  });
}

/** What is still to be done about units that came back, and about those that cancelled orders have kept. */
export function returnRows(book: OrderBook, now: Instant): ToDoRow[] {
  const kept = [...keptUnits(book, now)].map(([no, units]) =>
    toDoRow(book, 'kept', no, { code: 'unitsKept', params: { units } }),
  );
  const credits = (book.payments ?? []).filter(isOpenCredit).map((payment) => credit(book, payment));
  return [...book.orders.flatMap((order) => again(book, order)), ...credits, ...kept];
}
