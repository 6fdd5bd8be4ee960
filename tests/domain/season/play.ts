import { type Instant, MINUTE } from '../../../src/domain/calendar';
import type { takeIn } from '../../../src/domain/intake/takeIn';
import type { SellerRequest } from '../../../src/domain/life/requests';
import type { Order, OrderDraft, OrderLine } from '../../../src/domain/order';
import type { OrderBook } from '../../../src/domain/orderBook';
import { rowsOf } from '../../../src/domain/quota/unread';
import { aBuyer, answer, august } from '../book';
import type { Act, Ask, Sent } from './acts';
import { seenInBook, seenOnDesk } from './compare';
import { typeByHand } from './hands';
import type { Desk, Slip, Wish } from './paper';
import { begin, goThroughPost } from './run';
import { obey } from './seller';
import { newShelf } from './shelf';
import { Sizes } from './sizes';

/** Half a minute later than any response, so that nothing happens at the very edge twice. */
const momentOf = (minute: number): Instant => august(1) + minute * MINUTE + MINUTE / 2;

const PHONES = 5;

function wishOf({ person, at, shy, empty, units }: Sent): Wish {
  const phone = shy ? '' : `62812000000${person % PHONES}`;
  const unclear = shy && at % 2 === 1;
  return { key: `r${person}`, at: august(1) + at * MINUTE, phone, unclear, units, blank: empty };
}

function draftOf(sent: Sent): OrderDraft {
  const { key, at, phone, unclear, units } = wishOf(sent);
  const answers = Object.entries(units).filter(([, count]) => count !== 0 || !sent.empty);
  const lines = answers.map(([code, count]) =>
    answer(code, count, count === null ? 'banyak' : String(count)),
  );
  const unread = { code: 'unreadablePhone', params: { raw: `0812 ${at}` } } as const;
  return { key, at, buyer: aBuyer({ whatsapp: phone }), lines, problems: unclear ? [unread] : [] };
}

/** A request, and the slip on the desk that it means. */
interface Meant {
  readonly request: SellerRequest;
  readonly key: string;
  readonly slip: Slip | null;
}

/** The shop done twice: by the domain and on paper. */
export class Play {
  private readonly desk: Desk;
  private readonly sent: Sent[] = [];
  private readonly sizes = new Sizes();

  constructor(
    private book: OrderBook,
    private readonly take: typeof takeIn,
  ) {
    const { shop, products, batches } = book;
    const [pools, stock] = [rowsOf(book, 'pools'), rowsOf(book, 'stock')];
    const periods = batches.map((plan) => ({ plan, status: plan.status, closedAt: null, because: null }));
    this.desk = { shop, products, pools, stock, shelf: newShelf(), periods, papers: [] };
  }

  /** Does one act in both; returns what is wrong afterwards. */
  act(act: Act): string[] {
    const now = momentOf(act.minute);
    if (act.what === 'send') this.sent.push(act.sent);
    const posted = act.what === 'send' ? [act.sent] : act.what === 'sweep' ? this.sent : [];
    const asked = act.what === 'ask' ? act.asks.flatMap((ask) => this.meant(ask)) : [];
    this.book = typeByHand(this.book, this.desk, act, now);
    return this.run(posted, asked, now);
  }

  private run(posted: readonly Sent[], asked: readonly Meant[], now: Instant): string[] {
    const drafts = posted.map(draftOf);
    const requests = asked.map(({ request }) => request);
    const { book, refused } = this.take(this.book, { drafts, requests }, now);
    this.book = book;
    begin(this.desk);
    const granted = asked.map(({ request, key, slip }) => {
      const paper = this.desk.papers.find((one) => one.key === key);
      return paper !== undefined && obey(this.desk, paper, request, slip, now);
    });
    goThroughPost(this.desk, posted.map(wishOf), now);
    const said = differs('refused', refused.length, granted.filter((yes) => !yes).length);
    return [...said, ...this.wrongs(drafts, now)];
  }

  private wrongs(drafts: readonly OrderDraft[], now: Instant): string[] {
    const keys = [...new Set(this.sent.map(({ person }) => `r${person}`))].sort();
    const again = this.take(this.book, { drafts, requests: [] }, now);
    const shy = new Set(this.sent.filter((sent) => sent.shy).map(({ person }) => `r${person}`));
    // A phone that became known later cannot have been counted before.
    const judged = new Set(keys.filter((key) => !shy.has(key)));
    return [
      ...differs('register', seenInBook(this.book), seenOnDesk(this.desk)),
      ...differs('keys', this.book.orders.map(({ key }) => key).sort(), keys),
      ...differs('numbers', new Set(this.book.orders.map(({ no }) => no)).size, keys.length),
      ...differs('replay', [again.book, again.events, again.refused], [this.book, [], []]),
      ...this.sizes.overfilled(this.desk, now, judged).map((pool) => `overfilled: ${pool}`),
    ];
  }

  private meant(ask: Ask): Meant[] {
    const order = this.book.orders[ask.order % Math.max(1, this.book.orders.length)];
    if (order === undefined) return [];
    const about = { orderNo: order.no, raw: '' };
    if ('status' in ask) return one({ ...about, field: 'status', wanted: ask.status }, order);
    if ('batch' in ask) {
      return one({ ...about, field: 'batch', wanted: this.book.batches[ask.batch]?.name ?? '' }, order);
    }
    const lines = order.lines.filter(({ state }) => state !== 'cancelled');
    const line = lines[ask.slice % Math.max(1, lines.length)];
    if (line === undefined) return [];
    const lineId = line.id;
    const request: SellerRequest =
      'units' in ask
        ? { ...about, field: 'units', lineId, wanted: ask.units }
        : { ...about, field: 'state', lineId, wanted: ask.state };
    return [{ request, key: order.key, slip: this.slipOf(order, line) }];
  }

  /** Slices of one look are told apart by their order, so that two picks at once never mean the same slip. */
  private slipOf({ key, lines }: Order, line: OrderLine): Slip | null {
    const place = lines.filter((one) => looksOfLine(one) === looksOfLine(line)).indexOf(line);
    const slips = this.desk.papers.find((paper) => paper.key === key)?.slips ?? [];
    return slips.filter((slip) => looksOfSlip(slip) === looksOfLine(line))[place] ?? null;
  }
}

const looksOfLine = ({ code, units, price, state, at, promotedAt, until }: OrderLine): string =>
  JSON.stringify([code, units, price, state, at, promotedAt, until]);

const looksOfSlip = ({ code, units, price, state, since, cameUp, until }: Slip): string =>
  JSON.stringify([code, units, price, state, since, cameUp, until]);

function one(request: SellerRequest, { key }: Order): Meant[] {
  return [{ request, key, slip: null }];
}

/** Nothing if both are the same. */
function differs(what: string, quick: unknown, slow: unknown): string[] {
  const [a, b] = [JSON.stringify(quick), JSON.stringify(slow)];
  return a === b ? [] : [`${what}:\n  domain ${a}\n  paper  ${b}`];
}
