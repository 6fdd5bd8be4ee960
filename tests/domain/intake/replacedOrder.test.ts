import { replacedOrder } from '../../../src/domain/intake/replacedOrder';
import { takeIn } from '../../../src/domain/intake/takeIn';
import { anOrder } from '../anOrder';
import { aBatch, aBook, aBuyer, aDraft, august } from '../book';

const first = aDraft('old id', august(2), { NAS: 2 });
const again = aDraft('new id', august(3), { NAS: 5 });
const start = takeIn(aBook(), { drafts: [first], requests: [] }, august(2)).book;

function standing(gone: readonly string[], draft = again) {
  const { book } = takeIn(start, { drafts: [draft], requests: [], gone: new Set(gone) }, august(3));
  return book.orders.map(({ key, at, lines }) => [key, at, lines.map(({ units }) => units)]);
}

const ONE_ORDER = [['new id', august(2), [2, 3]]];
const TWO_ORDERS = [
  ['old id', august(2), [2]],
  ['new id', august(3), [5]],
];

describe('an answer under an id of its own', () => {
  it('is an edit where the older one of that buyer is gone from the form', () => {
    expect(standing(['old id'])).toEqual(ONE_ORDER);
  });

  it('is an order of its own where the older one is still there', () => {
    expect(standing([])).toEqual(TWO_ORDERS);
  });

  it.each([
    ['another phone', { whatsapp: '6281299998888' }],
    ['another name', { name: 'Tuti' }],
    ['no phone that could be read', { whatsapp: '' }],
  ])('is an order of its own of somebody with %s', (_what, buyer) => {
    expect(standing(['old id'], { ...again, buyer: aBuyer(buyer) })).toHaveLength(2);
  });

  it('is an order of its own where nobody can tell which of two it replaces', () => {
    const twin = aDraft('twin', august(2, 1), { NAS: 1 });
    const both = takeIn(start, { drafts: [twin], requests: [] }, august(2, 1)).book;
    const { book } = takeIn(
      both,
      { drafts: [again], requests: [], gone: new Set(['old id', 'twin']) },
      august(3),
    );
    expect(book.orders.map(({ key }) => key)).toEqual(['old id', 'twin', 'new id']);
  });

  it('is an order of its own where the seller has typed it', () => {
    expect(standing(['old id'], { ...again, key: 'manual:row 00000007' })).toHaveLength(2);
  });

  it('changes nothing when it comes again', () => {
    const arrivals = { drafts: [again], requests: [], gone: new Set(['old id']) };
    const once = takeIn(start, arrivals, august(3)).book;
    expect(takeIn(once, arrivals, august(3)).book).toEqual(once);
  });
});

describe('which order of several batches an answer under a new id is of', () => {
  const over = aBatch({ name: 'Juli', opens: august(1), closes: august(1, 23), status: 'closed' });
  const open = aBatch({ opens: august(2) });
  const sent = anOrder('PO-1', [], { batch: 'Juli', status: 'shipped' });
  const waiting = anOrder('PO-2', [], { batch: 'Juli', status: 'awaitingDownPayment' });
  const newest = anOrder('PO-3', [], { batch: 'Agustus' });

  function found(...orders: (typeof sent)[]): string | undefined {
    const book = aBook({ batches: [over, open], orders });
    return replacedOrder(book, again, new Set(orders.map(({ key }) => key)))?.no;
  }

  it.each([
    ['none that is sent, for a new order would be lost in its notes', [sent], undefined],
    ['one that can change still, before one that is sent', [sent, waiting], 'PO-2'],
    ['one of the batch that is open then, before all others', [sent, waiting, newest], 'PO-3'],
    ['none of two of which nobody can tell', [waiting, { ...waiting, no: 'PO-4', key: 'twin' }], undefined],
    ['none that is dead', [{ ...waiting, status: 'cancelled' as const }], undefined],
  ])('is %s', (_what, orders, no) => {
    expect(found(...orders)).toBe(no);
  });
});
