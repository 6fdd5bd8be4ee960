import { MINUTE } from '../../../src/domain/calendar';
import type { Arrivals } from '../../../src/domain/intake/takeIn';
import type { SellerRequest } from '../../../src/domain/life/requests';
import type { Order } from '../../../src/domain/order';
import type { OrderBook } from '../../../src/domain/orderBook';
import type { TypedPayment } from '../../../src/domain/payment/typedPayment';
import { aBuyer, aDraft, august } from '../book';
import { pick } from '../life/ask';
import type { Domain } from '../season/spoiledDomain';
import { Desk, typedRow } from './desk';
import type { LedgerAct } from './ledgerActs';
import { firstOf, paper, wrongsOf } from './paperLedger';

/** An order and its rows, as they stood when a box was ticked. */
interface Ticked {
  readonly order: Order;
  readonly rows: readonly TypedPayment[];
}

type Of<W extends LedgerAct['what']> = Extract<LedgerAct, { what: W }>;

export const tickOf = ({ no }: Order, tick: Of<'tick'>['tick']): SellerRequest => ({
  orderNo: no,
  raw: '',
  field: tick,
  wanted: true,
});

/** Of the order's first slice; 0 units take it back. */
function returnOf({ no, lines: [line] }: Order, { units, reason, outcome }: Of<'return'>): SellerRequest[] {
  if (line === undefined) return [];
  const wanted = units === 0 ? 'nothing' : { units, reason, outcome };
  return [{ orderNo: no, raw: String(units), field: 'returnUnits', lineId: line.id, wanted }];
}

/** A shop whose ledger is typed, corrected and ticked, and added up on paper after every act. */
export class LedgerPlay {
  private readonly desk: Desk;
  private now = august(1, 9);

  constructor(
    book: OrderBook,
    private readonly domain: Domain,
  ) {
    this.desk = new Desk(book, domain);
  }

  /** What is wrong after it. */
  act(act: LedgerAct): string[] {
    this.now += act.minutes * MINUTE;
    const before = this.ticked(act);
    const came = this.comes(act);
    const { book } = this.desk;
    this.desk.run(this.now, came);
    return [...this.wrongs(), ...this.wrongTick(act, before), ...this.replayed(came, book)];
  }

  private comes(act: LedgerAct): Partial<Arrivals> {
    switch (act.what) {
      case 'send':
        return { drafts: [this.draft(act)] };
      case 'tick':
        return { requests: this.at(act.order).map((order) => tickOf(order, act.tick)) };
      case 'pick':
        return { requests: this.at(act.order).map(({ no }) => pick(no, act.status)) };
      case 'return':
        return { requests: this.at(act.order).flatMap((order) => returnOf(order, act)) };
      case 'cell':
      case 'cause':
        this.fill(act);
        return {};
      default:
        this.desk.ledger = this.typed(act);
        return {};
    }
  }

  private draft({ buyer, units }: Of<'send'>): NonNullable<Arrivals['drafts']>[number] {
    const who = aBuyer({ name: `Pembeli ${buyer}`, whatsapp: `62812000000${buyer}` });
    return aDraft(`response ${buyer}`, this.now, { NAS: units }, { buyer: who });
  }

  /** The order that is counted off, as a list; empty while there is none. */
  private at(index: number): Order[] {
    const { orders } = this.desk.book;
    const order = orders[index % Math.max(1, orders.length)];
    return order === undefined ? [] : [order];
  }

  private fill(act: Of<'cell'> | Of<'cause'>): void {
    const [order] = this.at(act.order);
    if (order === undefined) return;
    const cells = act.what === 'cause' ? { cause: act.cause } : { [act.cell]: act.to };
    this.desk.change(order.key, cells);
  }

  private typed(
    act: Exclude<LedgerAct, Of<'send' | 'tick' | 'pick' | 'return' | 'cell' | 'cause'>>,
  ): readonly TypedPayment[] {
    const { ledger } = this.desk;
    // What was carried over stands and falls together.
    const single = ledger.filter(({ reference }) => reference === '');
    const row = 'row' in act ? single[act.row % Math.max(1, single.length)] : undefined;
    switch (act.what) {
      case 'type':
        return [...ledger, ...this.at(act.order).map(({ no }) => typedRow(no, act.cells))];
      case 'delete':
        return ledger.filter((each) => each !== row);
      case 'correct':
        return ledger.map((each) => (each === row ? this.corrected(each, act) : each));
      case 'reorder':
        return [...ledger.slice(act.by), ...ledger.slice(0, act.by)].reverse();
      case 'settle':
        return this.paidOut(act);
      case 'carry':
        return [...ledger, ...this.carried(act)];
      case 'wait':
        return ledger;
    }
  }

  /** What is kept for a next order stays below nothing: above it would be half of what was carried over. */
  private corrected(row: TypedPayment, act: Of<'correct'>): TypedPayment {
    const now = { ...row, ...act.cells, ...this.owner(act) };
    return row.kind === 'transferred' && now.amount !== null
      ? { ...now, amount: -Math.abs(now.amount) }
      : now;
  }

  private owner({ order }: Of<'correct'>): { orderNo?: string } {
    const [owner] = order === undefined ? [] : this.at(order);
    return owner === undefined ? {} : { orderNo: owner.no };
  }

  /** What a return has planned is sent, or used for another order. */
  private paidOut({ row, to }: Of<'settle'>): readonly TypedPayment[] {
    const { ledger } = this.desk;
    const planned = ledger.filter((each) => paper.isPlanned(each));
    const one = planned[row % Math.max(1, planned.length)];
    const getter = this.at(to).find(({ no }) => no !== one?.orderNo);
    if (one?.kind === 'refund')
      return ledger.map((each) => (each === one ? { ...each, status: 'sent' } : each));
    if (one === undefined || getter === undefined) return ledger;
    const reference = `${one.orderNo} → ${getter.no}`;
    const gift = { kind: 'transferred', status: 'received', amount: -(one.amount ?? 0), reference } as const;
    return [
      ...ledger.map((each) => (each === one ? { ...each, reference } : each)),
      typedRow(getter.no, gift),
    ];
  }

  private carried({ from, to, amount }: Of<'carry'>): TypedPayment[] {
    const [[giver], [getter]] = [this.at(from), this.at(to)];
    if (giver === undefined || getter === undefined || giver === getter) return [];
    const both = {
      kind: 'transferred',
      status: 'received',
      reference: `${giver.no} → ${getter.no}`,
    } as const;
    return [typedRow(giver.no, { ...both, amount: -amount }), typedRow(getter.no, { ...both, amount })];
  }

  private rowsOf({ no }: Order): TypedPayment[] {
    return this.desk.ledger.filter(({ orderNo }) => orderNo === no);
  }

  private wrongs(): string[] {
    const { orders } = this.desk.book;
    const totals = orders.map((order) => this.domain.orderTotals(order));
    const each = orders.flatMap((order, index) => {
      const own = totals[index];
      return own === undefined ? [] : wrongsOf(order, own, this.rowsOf(order));
    });
    const [cash, moved] = [paper.cash(this.desk.ledger), paper.moved(this.desk.ledger)];
    const paid = totals.reduce((sum, one) => sum + one.paid, 0);
    // What is kept for next orders is on none of them.
    const kept = paper.keptForNext(this.desk.ledger);
    const isEven = paid === cash - kept && moved === -kept;
    return [...each, ...(isEven ? [] : [`cash ${cash}, kept ${kept}, Dibayar of all ${paid}`])];
  }

  private ticked(act: LedgerAct): Ticked | undefined {
    const [order] = act.what === 'tick' ? this.at(act.order) : [];
    return order === undefined ? order : { order, rows: this.rowsOf(order) };
  }

  /** A tick checks what was said to have come, as far as it is needed, and books what is missing then: not a rupiah more. */
  private wrongTick(act: LedgerAct, before: Ticked | undefined): string[] {
    if (act.what !== 'tick' || before === undefined) return [];
    const { order, rows } = before;
    const { total, paid } = this.domain.orderTotals(order);
    const due = paper.due(order, total, rows);
    const aims = {
      bookDownPayment: Math.min(firstOf(order), due),
      bookBalance: due,
      proofIn: paid,
    };
    const wanted = paper.filled(rows, paid, aims[act.tick]);
    const now = this.desk.order(order.key);
    const kept = paper.keptForNext(this.rowsOf(now)) - paper.keptForNext(rows);
    const after = this.domain.orderTotals(now).paid + kept;
    return after === wanted ? [] : [`${act.tick}: ${after}, not ${wanted}`];
  }

  /**
   * All that came comes once more; a box that a killed run has left is ticked still where the ledger is written and no
   * order is. Picks were answered.
   */
  private replayed({ drafts = [], requests = [] }: Partial<Arrivals>, before: OrderBook): string[] {
    const once = this.standing();
    const ticks = requests.filter(({ wanted }) => wanted === true);
    if (ticks.length > 0) this.desk.book = before;
    this.desk.run(this.now, { drafts, requests: ticks });
    const twice = this.standing();
    return twice.flatMap((line, at) => (line === once[at] ? [] : [`replayed: ${once[at]} → ${line}`]));
  }

  private standing(): string[] {
    const { book, ledger } = this.desk;
    return [...book.orders, ...book.batches, ...ledger].map((each) => JSON.stringify(each));
  }
}
