import { HOUR, type Instant, MINUTE } from '../../../src/domain/calendar';
import type { takeIn } from '../../../src/domain/intake/takeIn';
import type { SellerRequest } from '../../../src/domain/life/requests';
import type { Order, OrderDraft } from '../../../src/domain/order';
import type { OrderBook } from '../../../src/domain/orderBook';
import { orderTotals } from '../../../src/domain/payment/orderTotals';
import { newPayment } from '../../../src/domain/payment/payment';
import { aBuyer, aDraft, august } from '../book';
import type { Ask } from './acts';
import type { MoneyAct } from './moneyActs';
import { brokenLaws, overfilled } from './moneyLaws';

const START = august(1, 10);
/** Before the first cut-off: what waits for the shelf is served from there afterwards, whatever its batch would bear. */
const END = august(6);

type Of<W extends MoneyAct['what']> = Extract<MoneyAct, { what: W }>;

function draftOf({ person, late, shy, street, units }: Of<'send'>, now: Instant): OrderDraft {
  const whatsapp = shy ? '' : `62812000${person}`;
  const buyer = aBuyer({
    name: `Pembeli ${'ABCDEF'[person]}`,
    whatsapp,
    address: `Jl. Mawar ${street}, Bantul`,
  });
  // Missing, an edit would leave the phone that stands.
  const problems = shy ? [{ code: 'unreadablePhone', params: { raw: `0812 ${late}` } } as const] : [];
  return aDraft(`r${person}`, now - late * HOUR, units, { buyer, problems });
}

/** A season of money by a domain alone; the laws are counted from the orders as they stand. */
export class MoneyPlay {
  private now = START;

  constructor(
    private book: OrderBook,
    private readonly take: typeof takeIn,
  ) {}

  /** Does one act; returns which laws are broken afterwards. */
  act(act: MoneyAct): string[] {
    this.now += act.minutes * MINUTE;
    if (this.now > END) return [];
    const before = this.book;
    const order = this.orderOf(act);
    if (order !== undefined) this.typed(act, order);
    this.ledger(act);
    const drafts = act.what === 'send' ? [draftOf(act, this.now)] : [];
    this.book = this.take(this.book, { drafts, requests: this.asked(act, order) }, this.now).book;
    return [...overfilled(this.book), ...brokenLaws(before, this.book), ...this.unrest()];
  }

  private orderOf(act: MoneyAct): Order | undefined {
    const { orders } = this.book;
    const place = act.what === 'ask' ? act.ask.order : 'order' in act ? act.order : -1;
    return place < 0 ? undefined : orders[place % Math.max(1, orders.length)];
  }

  /** Cells of Pesanan that are hers, and rows of the ledger that name an order. */
  private typed(act: MoneyAct, order: Order): void {
    if (act.what === 'discount') this.change(order, { discount: act.to });
    if (act.what === 'due') this.change(order, { downPaymentDue: this.now + act.hours * HOUR });
    if (act.what === 'priority') this.change(order, { priority: act.to });
    if (act.what === 'pay') this.paid(act, order);
  }

  private change({ no }: Order, cells: Partial<Order>): void {
    const orders = this.book.orders.map((each) => (each.no === no ? { ...each, ...cells } : each));
    this.book = { ...this.book, orders };
  }

  private paid({ of, proof }: Of<'pay'>, order: Order): void {
    const sums = { downPayment: order.downPayment, total: orderTotals(order).total, part: 10_000 };
    const booking = {
      orderNo: order.no,
      at: this.now,
      kind: 'downPayment',
      amount: sums[of] || 10_000,
    } as const;
    const row = newPayment({ ...booking, status: proof ? 'unchecked' : 'received' });
    this.book = { ...this.book, payments: [...(this.book.payments ?? []), row] };
  }

  private ledger(act: MoneyAct): void {
    const payments = this.book.payments ?? [];
    if (act.what === 'unpay') this.book = { ...this.book, payments: payments.slice(0, -1) };
    if (act.what !== 'check') return;
    const status = act.holds ? 'received' : 'rejected';
    const checked = payments.map((row) => (row.status === 'unchecked' ? ({ ...row, status } as const) : row));
    this.book = { ...this.book, payments: checked };
  }

  private asked(act: MoneyAct, order: Order | undefined): SellerRequest[] {
    if (order === undefined) return [];
    const about = { orderNo: order.no, raw: '' };
    if (act.what === 'tick') return [{ ...about, field: act.tick, wanted: true }];
    return act.what === 'ask' ? [this.wanted(act.ask, about)] : [];
  }

  private wanted(ask: Ask, about: Pick<SellerRequest, 'orderNo' | 'raw'>): SellerRequest {
    if ('status' in ask) return { ...about, field: 'status', wanted: ask.status };
    if ('batch' in ask) return { ...about, field: 'batch', wanted: this.book.batches[ask.batch]?.name ?? '' };
    const lineId = ask.slice + 1;
    return 'units' in ask
      ? { ...about, field: 'units', lineId, wanted: ask.units }
      : { ...about, field: 'state', lineId, wanted: ask.state };
  }

  /** Another look at the same moment changes nothing. */
  private unrest(): string[] {
    const { book } = this.take(this.book, { drafts: [], requests: [] }, this.now);
    const seen = ({ orders, batches, payments }: OrderBook): string =>
      JSON.stringify([orders, batches, payments?.length]);
    return seen(book) === seen(this.book) ? [] : ['not at rest'];
  }
}
