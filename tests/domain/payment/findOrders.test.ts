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
  // Three digits are in anybody's number, and so are they behind the 0 that is dialled.
  ['789', []],
  ['0812', []],
  ['ani 0789', []],
])('"%s" finds %j by the phone', (text, expected) => {
  expect(found(text)).toEqual(expected);
});
