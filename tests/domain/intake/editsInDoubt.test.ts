import { HOUR } from '../../../src/domain/calendar';
import type { OrderDraft } from '../../../src/domain/order';
import type { OrderBook } from '../../../src/domain/orderBook';
import type { AdoptedQuestion } from '../../../src/forms/adopt/adoptedQuestion';
import { draftOf } from '../../../src/forms/adopt/draftOf';
import { arrive } from '../arrive';
import { aBatch, aBook, aBuyer, aDraft, answer, aProduct, aShop, august } from '../book';
import { ask, orderIn, pick, slicesOf } from '../life/ask';

const FIRST = august(2, 10);
const EDIT = FIRST + HOUR;
const LATER = EDIT + HOUR;
const BOTH = ['2 NAS accepted', '1 KAS accepted'];
const take = (book: OrderBook, draft: OrderDraft): OrderBook => arrive(book, [draft], draft.at).book;

/** Of a form of hers that asks for the order in one text. */
const asked = (['nama', 'whatsapp', 'pesanan', 'alamat'] as const).map(
  (field, id): AdoptedQuestion => ({ id, title: `T${id}`, field, kind: 'text', codes: [] }),
);
const products = [aProduct('NAS', { name: 'Nastar' }), aProduct('KAS', { name: 'Kastengel keju' })];

function text(at: number, items: string, address = 'Jl. Melati 3, Bantul', sold = products): OrderDraft {
  const answers = { 0: 'Wati', 1: '081211112222', 2: items, 3: address };
  return draftOf({ id: 'a', at, answers, cameBack: false }, asked, sold);
}

describe('an order text of which a piece can’t be read', () => {
  it('gives up no unit', () => {
    const one = take(aBook({ products }), text(FIRST, '2 nastar, 1 kastengel'));
    const two = orderIn(take(one, text(EDIT, '2 nastar, 1 kastengkel')), 'a');
    expect([two.status, slicesOf(two)]).toEqual(['needsReview', BOTH]);
  });

  it.each([
    ['renamed', [aProduct('NAS', { name: 'Nastar' }), aProduct('KAS', { name: 'Cheese stick' })]],
    ['one of two that it may mean', [...products, aProduct('KSP', { name: 'Kastengel pedas' })]],
  ])('gives up none either once the product is %s, and the buyer mends the address', (_how, later) => {
    const words = '2 nastar, 1 kastengel, bungkus merah';
    const one = take(aBook({ products, shop: aShop({ downPayment: null }) }), text(FIRST, words));
    const letIn = ask(one, [pick(orderIn(one, 'a').no, 'confirmed')], FIRST + 1).book;
    const edit = text(EDIT, words, 'Jl. Baru 9 RT 1, Sleman', later);
    const moved = orderIn(take({ ...letIn, products: later }, edit), 'a');
    expect([moved.buyer.address, slicesOf(moved)]).toEqual(['Jl. Baru 9 RT 1, Sleman', BOTH]);
  });
});

it('who is Perlu dicek for more than one buyer may have stays so, whatever else is edited', () => {
  const start = aBook({ batches: [aBatch({ maxPerBuyer: 3 })] });
  const other = { buyer: aBuyer({ whatsapp: '6281233334444' }) };
  const two = take(take(start, aDraft('a', FIRST, { NAS: 3 })), aDraft('b', FIRST + 1, { NAS: 3 }, other));
  const three = take(two, aDraft('b', EDIT, { NAS: 3 }));
  expect(orderIn(three, 'b').status).toBe('needsReview');
  const moved = { buyer: aBuyer({ address: 'Jl. Baru 9 RT 1, Sleman' }) };
  expect(orderIn(take(three, aDraft('b', LATER, { NAS: 3 }, moved)), 'b').status).toBe('needsReview');
});

it('a cell of another batch that nobody can read changes no DP', () => {
  const problem = {
    code: 'unreadableCell',
    params: { tab: 'Batch', row: 3, header: 'DP', raw: '2O' },
  } as const;
  const shop = aShop({ downPayment: { kind: 'fixed', amount: 50_000 } });
  const one = take(aBook({ shop }), aDraft('a', FIRST, { NAS: 2 }));
  const batches = [...one.batches, aBatch({ name: 'Lama', status: 'done', problems: [problem] })];
  const more = orderIn(take({ ...one, batches }, aDraft('a', EDIT, { NAS: 6 })), 'a');
  expect([more.status, more.downPayment]).toEqual(['awaitingDownPayment', 50_000]);
});

it('an answer that nobody can read, to a Kode that the order did not have, is kept, and asked about once', () => {
  const vague = (at: number, address: string): OrderDraft => ({
    ...aDraft('a', at, {}, { buyer: aBuyer({ address }) }),
    lines: [answer('NAS', 2), answer('KAS', null, 'banyak')],
  });
  const book = aBook({ products: [aProduct('NAS'), aProduct('KAS')] });
  const two = take(take(book, aDraft('a', FIRST, { NAS: 2 })), vague(EDIT, 'Jl. Melati 3, Bantul'));
  const { no, status, lines } = orderIn(two, 'a');
  expect([status, lines.map(({ code, units, rawAnswer }) => [code, units, rawAnswer])]).toEqual([
    'needsReview',
    [
      ['NAS', 2, '2'],
      ['KAS', 0, 'banyak'],
    ],
  ]);
  const letIn = ask(two, [pick(no, 'awaitingDownPayment')], EDIT + 1).book;
  const three = take(letIn, vague(LATER, 'Jl. Baru 9 RT 1, Sleman'));
  expect(orderIn(three, 'a').status).toBe('awaitingDownPayment');
});

describe.each(['name', 'whatsapp'] as const)('%s', (field) => {
  const edit = (at: number, value: string, changes: Partial<OrderDraft> = {}): OrderDraft =>
    aDraft('a', at, { NAS: 2 }, { buyer: aBuyer({ [field]: value, note: 'tanpa kacang' }), ...changes });
  const one = take(aBook(), aDraft('a', FIRST, { NAS: 2 }));
  const stands = { buyer: aBuyer({ note: 'tanpa kacang' }) };

  it('stays where an edit does not tell it, and nothing is asked', () => {
    const two = take(one, edit(EDIT, ''));
    expect(orderIn(two, 'a')).toMatchObject({ ...stands, status: 'awaitingDownPayment', reasons: [] });
    const three = orderIn(take(two, edit(LATER, '6281233334444')), 'a');
    expect(three.buyer[field]).toBe('6281233334444');
  });

  it('stays where the order was refused, and counts for what one buyer may have', () => {
    const batches = [aBatch({ maxPerBuyer: 3 })];
    const refused = take(aBook({ batches }), aDraft('a', august(1, 8), { NAS: 4 }));
    expect(orderIn(refused, 'a').status).toBe('rejected');
    expect(orderIn(take(refused, edit(EDIT, '')), 'a')).toMatchObject({
      ...stands,
      status: 'awaitingDownPayment',
    });
    const more = aDraft('a', EDIT, { NAS: 4 }, { buyer: aBuyer({ [field]: '' }) });
    expect(orderIn(take(refused, more), 'a')).toMatchObject({ buyer: aBuyer(), status: 'waitingList' });
  });
});

it('a phone that nobody can read leaves the one that stands, and is asked about', () => {
  const problems = [{ code: 'unreadablePhone', params: { raw: '0812 x', why: 'digits' } }] as const;
  const buyer = aBuyer({ whatsapp: '' });
  const two = take(
    take(aBook(), aDraft('a', FIRST, { NAS: 2 })),
    aDraft('a', EDIT, { NAS: 2 }, { buyer, problems }),
  );
  expect(orderIn(two, 'a')).toMatchObject({ buyer: aBuyer(), status: 'needsReview', reasons: problems });
});
