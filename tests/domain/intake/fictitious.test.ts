import { fictitious } from '../../../src/domain/intake/fictitious';
import type { Buyer, Order } from '../../../src/domain/order';
import { aLine, anOrder } from '../anOrder';
import { aBuyer } from '../book';

const HOME = 'Jl. Melati Raya 3, RT 02/RW 05, Bantul';

function of(no: string, buyer: Partial<Buyer>, changes: Partial<Order> = {}): Order {
  const whole = aBuyer({ name: `Ibu ${no}`, whatsapp: `62812000000${no}`, address: '', ...buyer });
  return anOrder(no, [aLine('NAS', 1)], { buyer: whole, status: 'awaitingDownPayment', ...changes });
}

const RENI = { whatsapp: '6281200000099' };

function hints(orders: readonly Order[]): string[] {
  return fictitious(orders).map(({ code, params }) => `${code} ${params.order}: ${params.orders}`);
}

describe('one phone', () => {
  const dead = [of('1', RENI, { status: 'expired' }), of('2', RENI, { status: 'cancelled' })];

  it('that let two orders die unpaid is named when it orders again', () => {
    expect(hints([...dead, of('3', RENI), of('4', {})])).toEqual(['deadOrdersOfPhone 3: 1, 2']);
  });

  it.each<[string, Order[]]>([
    ['let one die', [...dead.slice(1), of('3', RENI)]],
    [
      'came too late twice',
      [of('1', RENI, { status: 'rejected' }), of('2', RENI, { status: 'rejected' }), of('3', RENI)],
    ],
    [
      'paid for one that was cancelled',
      [
        ...dead.slice(1),
        of('1', RENI, { status: 'cancelled', booked: [['downPayment', 'received', 1]] }),
        of('3', RENI),
      ],
    ],
    [
      'has paid for what it ordered again',
      [...dead, of('3', RENI, { booked: [['downPayment', 'received', 1]] })],
    ],
    ['has sent a proof for it', [...dead, of('3', RENI, { booked: [['downPayment', 'unchecked', 1]] })]],
    ['got what it ordered again', [...dead, of('3', RENI, { status: 'shipped' })]],
    [
      'is not known at all',
      [...dead, of('3', { whatsapp: '' })].map((order) => ({
        ...order,
        buyer: { ...order.buyer, whatsapp: '' },
      })),
    ],
  ])('that %s is not', (_, orders) => {
    expect(hints(orders)).toEqual([]);
  });

  it('with three unpaid orders alive is named, with two not', () => {
    const three = [of('1', RENI), of('2', RENI, { status: 'waitingList' }), of('3', RENI)];
    expect(hints(three)).toEqual(['manyUnpaidOfPhone 1, 2, 3: 1, 2, 3']);
    expect(hints(three.slice(1))).toEqual([]);
  });
});

describe('one address', () => {
  const family = [of('1', { address: HOME }), of('2', { address: HOME.toUpperCase().replace(/,/g, '') })];

  it('of three phones is named, however it is written; of a family’s two not', () => {
    expect(hints([...family, of('3', { address: `${HOME}.` })])).toEqual(['addressOfMany 1, 2, 3: 1, 2, 3']);
    expect(hints(family)).toEqual([]);
    expect(hints([...family, of('3', { address: HOME, whatsapp: family[0]?.buyer.whatsapp ?? '' })])).toEqual(
      [],
    );
  });

  it.each([
    'ambil sendiri jam 5 sore',
    'Pickup di toko, Sabtu 14',
    'COD Alun-alun jam 10',
    'Kampung Durian',
    'Blok A 3',
    '',
  ])('that many may give is none: “%s”', (address) => {
    expect(hints(['1', '2', '3', '4'].map((no) => of(no, { address })))).toEqual([]);
  });
});

describe('name and address', () => {
  it.each(['test', 'Tes', 'TESTING', 'asdf', 'asdfgh', 'xxx', 'Aaaa', 'coba coba', '. . .', '-----', '1111'])(
    '“%s” is a try',
    (text) => {
      expect(hints([of('1', { name: text })])).toEqual(['disposableText 1: 1']);
      expect(hints([of('1', { address: text })])).toEqual(['disposableText 1: 1']);
    },
  );

  it.each(['Tess', 'Testi', 'Aa', 'Esti', 'Bu Tester Kue', 'Cobain Yuk Snack', 'Xaxa', 'Ii', 'Dr. Asdi'])(
    '“%s” is a name',
    (name) => {
      expect(hints([of('1', { name })])).toEqual([]);
    },
  );
});
