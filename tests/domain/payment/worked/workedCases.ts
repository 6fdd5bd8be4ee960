import { formatDateTime } from '../../../../src/domain/calendar';
import { formatRupiah } from '../../../../src/domain/money';
import type { Order } from '../../../../src/domain/order';
import type { OrderBook } from '../../../../src/domain/orderBook';
import { orderTotals } from '../../../../src/domain/payment/orderTotals';
import type { DownPaymentTerm } from '../../../../src/domain/shop';
import { orderStatusWords, paymentStateWords } from '../../../../src/messages/states';
import { aBatch, aBook, aProduct, aShop } from '../../book';
import { Desk } from '../desk';
import { acts, moment, rupiah } from './acts';

/** `50%`, `20.000` or `none` */
function term(text: string): DownPaymentTerm | null {
  if (text === 'none') return null;
  return text.endsWith('%')
    ? { kind: 'percent', percent: Number(text.slice(0, -1)) }
    : { kind: 'fixed', amount: rupiah(text) };
}

/** What a term says of the shop, its batch, its products NAS (Rp75.000) and KAS (Rp40.250), or all of them. */
const TERMS: Readonly<Record<string, (book: OrderBook, text: string) => OrderBook>> = {
  shop: (book, text) => ({ ...book, shop: { ...book.shop, downPayment: term(text) } }),
  step: (book, text) => ({ ...book, shop: { ...book.shop, downPaymentStep: rupiah(text) } }),
  hours: (book, text) => ({ ...book, shop: { ...book.shop, downPaymentHours: Number(text) } }),
  grace: (book, text) => ({ ...book, shop: { ...book.shop, downPaymentGraceHours: Number(text) } }),
  batch: (book, text) => inBatch(book, { downPayment: term(text) }),
  batchHours: (book, text) => inBatch(book, { downPaymentHours: Number(text) }),
  cutOff: (book, text) => inBatch(book, { cutOff: moment(text) }),
  quota: (book, text) => inBatch(book, { quotaUnits: Number(text) }),
  full: (book, text) => inBatch(book, { whenFull: text === 'Sebagian' ? 'partial' : 'reject' }),
  refund: (book, text) =>
    inBatch(book, {
      refund: text === 'hangus' ? { kind: 'forfeit' } : { kind: 'part', percent: Number.parseInt(text, 10) },
    }),
  NAS: (book, text) => inProduct(book, 'NAS', { downPayment: term(text) }),
  KAS: (book, text) => inProduct(book, 'KAS', { downPayment: term(text) }),
  price: (book, text) => inProduct(book, 'NAS', { price: rupiah(text) }),
  max: (book, text) => inProduct(book, 'NAS', { maxPerOrder: Number(text) }),
};

function inBatch(book: OrderBook, changes: Partial<OrderBook['batches'][number]>): OrderBook {
  return { ...book, batches: book.batches.map((batch) => ({ ...batch, ...changes })) };
}

function inProduct(
  book: OrderBook,
  code: string,
  changes: Partial<OrderBook['products'][number]>,
): OrderBook {
  const products = book.products.map((product) =>
    product.code === code ? { ...product, ...changes } : product,
  );
  return { ...book, products };
}

/**
 * The shop where nothing else is said: DP 50 % to whole thousands, 24 hours and 2 of grace; the batch is open from 1 August
 * 09.00 to 5 August 20.00, and is produced from 7 August 00.00 on, which is the cut-off.
 */
function shopWith(terms: string): OrderBook {
  const products = [aProduct('NAS'), aProduct('KAS', { price: 40_250 })];
  const usual = aBook({ shop: aShop(), batches: [aBatch()], products });
  return parts(terms, ', ').reduce((book, one) => {
    const [key = '', text = ''] = one.split(' ');
    const change = TERMS[key];
    if (change === undefined) throw new Error(`no such term: ${one}`);
    return change(book, text);
  }, usual);
}

function parts(text: string, between: string): string[] {
  return text === '' ? [] : text.split(between);
}

/** The derived columns, as the table writes them. */
function columnsOf(order: Order): string[] {
  const { units, total, paid, balance, over, state } = orderTotals(order);
  const due = order.downPaymentDue === null ? '–' : formatDateTime(order.downPaymentDue, 'WIB');
  const [asked, got, left, more] = [total, paid, balance, over].map((amount) => money(amount));
  const status = orderStatusWords[order.status].id;
  const sums = [
    asked ?? '',
    money(order.downPayment),
    due.replace('/2026', ''),
    got ?? '',
    left ?? '',
    more ?? '',
  ];
  return [String(units), ...sums, status, paymentStateWords[state].id];
}

const money = (amount: number): string => formatRupiah(amount).replace('Rp', '');

function play(terms: string, steps: string): Order {
  const desk = new Desk(shopWith(terms));
  for (const step of parts(steps, '; ')) {
    const [, at = '', verb = '', rest = ''] = /^(\S+) (\S+) ?(.*)$/.exec(step) ?? [];
    const act = acts[verb];
    if (act === undefined) throw new Error(`no such act: ${step}`);
    act(desk, moment(at), rest);
  }
  return desk.order('A');
}

/**
 * A table of cases, each worked out by hand from the rules: | case | terms | what happens | Jumlah | Total | DP |
 * Batas DP | Dibayar | Sisa | Lebih | Status | Bayar |. `start` happens before each of them.
 */
export function workedCases(title: string, start: string, table: string): void {
  const rows = table.trim().split('\n');
  const cases = rows.map((row) =>
    row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
  describe(title, () => {
    it.each(cases)('%s', (_what, terms = '', steps = '', ...columns) => {
      expect(columnsOf(play(terms, [...parts(start, '; '), ...parts(steps, '; ')].join('; ')))).toEqual(
        columns,
      );
    });
  });
}
