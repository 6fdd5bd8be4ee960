import { searchOrders } from '../../../src/domain/payment/findOrders';
import { anOrder } from '../anOrder';
import { aBuyer } from '../book';

const orders = [
  anOrder('PO-260801-001', [], { buyer: aBuyer({ name: 'Ani Contoh', whatsapp: '6281234560789' }) }),
  anOrder('PO-260801-002', [], { buyer: aBuyer({ name: 'Budi Contoh', whatsapp: '6281278901234' }) }),
];

const found = (text: string): string[] => searchOrders(orders, text).map(({ no }) => no.slice(-1));

it.each([
  // Her last four digits, and nobody who has 789 elsewhere.
  ['0789', ['1']],
  ['60789', ['1']],
  ['0812-3456-0789', ['1']],
  ['+62 812 3456', ['1']],
  ['1234', ['1', '2']],
  ['8901', ['2']],
  // As it is dialled, from its beginning; 0789 above is no beginning.
  ['0812', ['1', '2']],
  ['0812-34', ['1']],
  ['08127', ['2']],
  ['62812', ['1', '2']],
  // Three digits are in anybody's number, and so are they behind the 0 that is dialled.
  ['789', []],
  ['081', []],
  ['0345', []],
  ['ani 0789', []],
])('"%s" finds %j by the phone', (text, expected) => {
  expect(found(text)).toEqual(expected);
});

describe('a name with an apostrophe', () => {
  const nuraini = (name: string) => [anOrder('PO-260801-001', [], { buyer: aBuyer({ name }) })];
  const SIGNS = ["'", '’', '‘', 'ʼ', '`', '´'];

  it.each(SIGNS.flatMap((typed) => SIGNS.map((kept) => [typed, kept])))(
    'is found whichever sign is typed: nur%saini, Nur%sAini',
    (typed, kept) => {
      expect(searchOrders(nuraini(`Siti Nur${kept}Aini`), ` nur${typed}aini `)).toHaveLength(1);
    },
  );

  it('is not found by another name', () => {
    expect(searchOrders(nuraini("Siti Nur'aini"), 'nur’ain a')).toEqual([]);
    expect(searchOrders(nuraini('Siti Nuraini'), '’’')).toEqual([]);
  });
});

describe('an order number', () => {
  const named = ['PO-260801-0013', 'PO-260801-0021', 'NAS-KU-260801-0039'].map((no) => anOrder(no, []));

  it.each([
    ['PO 260801 0013', ['0013']],
    ['po  260801–0013', ['0013']],
    ['po2608010013', ['0013']],
    ['260801 0013', ['0013']],
    ['2608010013', ['0013']],
    ['801 0013', ['0013']],
    ['0013', ['0013']],
    ['PO 260801', ['0013', '0021']],
    ['nas ku 260801 0039', ['0039']],
    ['naskuu', []],
    // Digits of a phone are no number across a dash.
    ['8010', []],
    ['0100', []],
    // Signs alone are no number.
    ['--', []],
    ['- -', []],
    ['?!', []],
    ['- 1', []],
  ])('is found as "%s": %j', (text, expected) => {
    expect(searchOrders(named, text).map(({ no }) => no.slice(-4))).toEqual(expected);
  });
});
