import type { Batch } from '../../../src/domain/batch';
import { HOUR } from '../../../src/domain/calendar';
import { takeIn } from '../../../src/domain/intake/takeIn';
import type { Order } from '../../../src/domain/order';
import type { OrderBook } from '../../../src/domain/orderBook';
import { aLine, anOrder } from '../anOrder';
import { aBatch, aBook, aBuyer, aDraft, aProduct, august } from '../book';
import { ask, orderIn, pick, slicesOf, state } from '../life/ask';

/** Closed, and before its cut-off of the 7th. */
const NOW = august(6, 10);

const products = [
  aProduct('NAS'),
  aProduct('TAS', { mode: 'backorder', price: 90_000 }),
  aProduct('KAS', { mode: 'backorder', price: 30_000 }),
];

const CLOSED = { status: 'closed', closedAt: august(5, 20), closedBecause: 'date' } as const;

/** Waits in the batch for what is put in stock again, beside whatever else it has there. */
function waits(no: string, ...lines: Order['lines'][number][]): Order {
  const queued = aLine('TAS', 2, { state: 'queued', at: august(2, 1), price: 90_000 });
  const status = lines.length > 0 ? 'confirmed' : 'waitingList';
  const buyer = aBuyer({ whatsapp: `62811${no}` });
  return anOrder(no, [queued, ...lines], { status, buyer, downPayment: 54_000, termsGave: 54_000 });
}

/** Two of two units of the batch are sold, and three TAS have come; its DP is 30 %, the shop's 50 %. */
function restocked(orders: readonly Order[], batch: Partial<Batch> = {}): OrderBook {
  const sold = anOrder('IN', [aLine('NAS', 2)], { buyer: aBuyer({ whatsapp: '62899' }) });
  const terms = { quotaUnits: 2, downPayment: { kind: 'percent', percent: 30 } } as const;
  return aBook({
    products,
    orders: [sold, ...orders],
    batches: [aBatch({ ...terms, productionStarts: august(7), ...CLOSED, ...batch })],
    stock: [{ code: 'TAS', units: 3, problems: [] }],
  });
}

/** `Agustus: 2 TAS queued`. */
function standing(book: OrderBook, no: string): string {
  const order = orderIn(book, no);
  return `${order.batch}: ${slicesOf(order).join(', ')}`;
}

describe('who waits for a restock in a batch that takes no orders any more', () => {
  it('is served from the shelf where the batch has no room, before who comes next, and leaves the batch', () => {
    const next = aDraft('next', NOW, { TAS: 2 }, { buyer: aBuyer({ whatsapp: '62855' }) });
    const { book } = takeIn(restocked([waits('A')]), { drafts: [next], requests: [] }, NOW);
    expect([standing(book, 'A'), standing(book, 'next')]).toEqual([': 2 TAS offered', ': 2 TAS queued']);
  });

  it('has the shop’s terms from then on, and Log tells both', () => {
    const { book, events } = ask(restocked([waits('A')]), [], NOW);
    expect(orderIn(book, 'A')).toMatchObject({ downPayment: 90_000, downPaymentDue: NOW + 24 * HOUR });
    expect(events).toEqual([
      expect.objectContaining({ actor: 'system', kind: 'moved', before: 'Agustus', after: '', orderNo: 'A' }),
      expect.objectContaining({ kind: 'offered', before: 'waitingList', after: 'offered', orderNo: 'A' }),
    ]);
    expect(ask(book, [], NOW + HOUR)).toMatchObject({ book, events: [] });
  });

  it('stays in a batch that has room for it, and in one that is open', () => {
    const roomy = ask(restocked([waits('A')], { quotaUnits: 4 }), [], NOW);
    expect(standing(roomy.book, 'A')).toBe('Agustus: 2 TAS offered');
    const open = { status: 'open', closedAt: null, closedBecause: null, closes: august(9) } as const;
    const still = (afterSoldOut: 'queue' | 'close'): OrderBook =>
      ask(restocked([waits('A')], { ...open, productionStarts: august(10), afterSoldOut }), [], NOW).book;
    expect(standing(still('queue'), 'A')).toBe('Agustus: 2 TAS queued');
    // Sold out, it closes in this very run.
    expect(standing(still('close'), 'A')).toBe(': 2 TAS offered');
  });

  it('is served so as soon as Tutup has passed, though no run has closed the batch yet', () => {
    const next = aDraft('next', NOW, { TAS: 2 }, { buyer: aBuyer({ whatsapp: '62855' }) });
    const unseen = { status: 'open', closedAt: null, closedBecause: null, afterSoldOut: 'queue' } as const;
    const { book } = takeIn(restocked([waits('A')], unseen), { drafts: [next], requests: [] }, NOW);
    expect([standing(book, 'A'), standing(book, 'next')]).toEqual([': 2 TAS offered', ': 2 TAS queued']);
  });

  it('stays where Tutup is moved later in this very run', () => {
    const { book } = ask(
      restocked([waits('A')], { closes: august(8), productionStarts: august(10), afterSoldOut: 'queue' }),
      [],
      NOW,
    );
    expect([standing(book, 'A'), book.batches[0]?.status]).toEqual(['Agustus: 2 TAS queued', 'open']);
  });

  it('has from the shelf all that it waits for, where the batch could give a part', () => {
    const { book } = ask(restocked([waits('A')], { quotaUnits: 3, whenFull: 'partial' }), [], NOW);
    expect(standing(book, 'A')).toBe(': 2 TAS offered');
  });

  it.each([
    ['extend', 'Agustus: 2 TAS queued', 'open'],
    ['cancel', 'Agustus: 2 TAS offered', 'closed'],
    ['produce', ': 2 TAS offered', 'closed'],
    [null, ': 2 TAS offered', 'closed'],
  ] as const)('waits until a missed minimum is judged: %s', (ifBelowMinimum, stands, status) => {
    const missed = {
      minimumUnits: 5,
      ifBelowMinimum,
      productionStarts: august(9),
      afterSoldOut: 'queue',
    } as const;
    const { book } = ask(restocked([waits('A')], missed), [], august(5, 21));
    expect([standing(book, 'A'), book.batches[0]?.status]).toEqual([stands, status]);
  });

  it.each<[string, Partial<Batch>]>([
    ['it was reached', { minimumUnits: 2, ifBelowMinimum: 'extend' }],
    ['there is no next batch to move to', { minimumUnits: 5, ifBelowMinimum: 'move' }],
    [
      'it was extended before',
      { ifBelowMinimum: 'extend', minimumMark: { how: 'extended', at: august(5, 20) } },
    ],
    ['it was not closed by its date', { ifBelowMinimum: 'extend', closedBecause: 'seller' }],
  ])('does not wait for a minimum where %s, closed or not yet', (_why, batch) => {
    const next = aDraft('next', NOW, { TAS: 2 }, { buyer: aBuyer({ whatsapp: '62855' }) });
    const unseen =
      batch.closedBecause === undefined ? [{ status: 'open', closedAt: null, closedBecause: null }] : [];
    for (const as of [CLOSED, ...unseen] as Partial<Batch>[]) {
      const shop = restocked([waits('A')], { minimumUnits: 5, productionStarts: august(9), ...as, ...batch });
      const { book } = takeIn(shop, { drafts: [next], requests: [] }, NOW);
      expect([standing(book, 'A'), standing(book, 'next')]).toEqual([': 2 TAS offered', ': 2 TAS queued']);
    }
  });

  it('is taken back into no batch once its slice was cancelled', () => {
    const { book } = ask(restocked([waits('A')]), [], NOW);
    const gone = ask(book, [state('A', 1, 'cancelled')], NOW).book;
    const { book: back, refused } = ask(gone, [pick('A', 'awaitingDownPayment')], NOW);
    expect([standing(back, 'A'), refused]).toEqual([': 2 TAS accepted', []]);
  });

  it.each([
    ['has something there', aLine('NAS', 1)],
    ['keeps quota there', aLine('NAS', 1, { state: 'cancelledKeepingQuota' })],
    ['wants what must be made as well', aLine('NAS', 1, { state: 'queued', at: august(2, 2) })],
  ])('waits on in it where it %s', (_what, line) => {
    const { book } = ask(restocked([waits('A', line)]), [], NOW);
    expect(standing(book, 'A')).toContain('Agustus: 2 TAS queued');
  });

  it('takes along what else it waits for, which is served in the same run', () => {
    const later = aLine('KAS', 1, { state: 'queued', at: august(2, 2), price: 30_000 });
    const shop = restocked([{ ...waits('A', later), status: 'waitingList' }]);
    const stock = [...(shop.stock ?? []), { code: 'KAS', units: 1, problems: [] }];
    expect(standing(ask({ ...shop, stock }, [], NOW).book, 'A')).toBe(': 2 TAS offered, 1 KAS offered');
  });

  it('that is cancelled is not', () => {
    const { book } = ask(restocked([waits('A')], { status: 'cancelled' }), [], NOW);
    expect(standing(book, 'A')).toBe('Agustus: 2 TAS queued');
  });
});
