import type { Workspace } from '../../local/workspace';
import { branch, order, typeUnder } from '../support/shop';
import { describeRush } from './support/describeRush';
import { CARTS, DESK, EVERY_LIMIT, IN_PART, SHELF } from './support/limitActs';
import { limitsOf, overfilled } from './support/limitLaws';
import { CONFIRMS, PAGES, TICKS, TYPES } from './support/moneyActs';
import { shopWith } from './support/queueShop';
import { CLOSING, HANDS, MENU, RUNS, type RushAct } from './support/rushActs';

const MONEY: readonly RushAct[] = [...CONFIRMS, ...PAGES, ...TICKS, ...TYPES];
const ALL: readonly RushAct[] = [
  ...[...CARTS, ...CARTS, ...CARTS, ...HANDS, ...DESK, ...SHELF],
  ...[...MONEY, ...RUNS, ...MENU, ...CLOSING],
];

/** Everybody at once, where every limit there is may be the one that refuses. */
describe('all that people, pages, menu and clock do, in one rush', () => {
  describeRush(
    [
      { name: 'two at once, of any kind', seeds: 200, acts: ALL, atOnce: [2, 2], later: 1, isMixed: true },
      { name: 'four to eight, of any kind', seeds: 100, acts: ALL, atOnce: [4, 8], later: 4, isMixed: true },
    ],
    EVERY_LIMIT,
  );
});

describe('the same, where a part may be in', () => {
  describeRush(
    [{ name: 'three to six, in part', seeds: 100, acts: ALL, atOnce: [3, 6], later: 3, isMixed: true }],
    IN_PART,
  );
});

describe('the law that nothing is oversold', () => {
  /** One buyer of each product, and the least of any limit that they come to. */
  const LOWERED: readonly [tab: string, row: number, header: string, to: string, name: string][] = [
    ['Batch', 2, 'Kuota unit', '9', 'Agustus Kuota unit: 10 of 9'],
    ['Batch', 2, 'Kuota pesanan', '3', 'Agustus Kuota pesanan: 4 of 3'],
    ['Batch', 2, 'Kuota omzet', '479.999', 'Agustus Kuota omzet: 480000 of 479999'],
    ['Batch', 2, 'Kuota per hari', '9', 'Agustus Kuota per hari: 10 of 9'],
    ['Batch', 2, 'Kuota per minggu', '9', 'Agustus Kuota per minggu: 10 of 9'],
    ['Batch', 2, 'Maks per pembeli', '3', 'Agustus Maks per pembeli: 4 of 3'],
    ['Produk', 2, 'Kuota', '3', 'BOLU: 4 of 3'],
    ['Kuota', 2, 'Unit', '4', 'Oven: 5 of 4'],
    ['Kuota', 3, 'Unit', '0', 'Loyang: 1 of 0'],
    ['Stok', 2, 'Jumlah', '1', 'Stok SAMBAL: 2 of 1'],
    ['Stok', 3, 'Jumlah', '2', 'Stok SELAI: 3 of 2'],
  ];

  function sold(): Workspace {
    const shop = branch(shopWith([2, 2], EVERY_LIMIT).state);
    order(shop, { whatsapp: '081200000100', 'produk:NASTAR': '1', 'produk:SAMBAL': '1' });
    order(shop, { whatsapp: '081200000107', 'produk:SAMBAL': '1', 'produk:SELAI': '3' });
    return shop;
  }

  it('knows every limit, and names it as soon as it is one too small', () => {
    const { state } = sold();
    expect([limitsOf(state).length, overfilled(state)]).toEqual([LOWERED.length, []]);
    for (const [tab, row, header, to, name] of LOWERED) {
      const shop = branch(state);
      shop.arm({ next: 'onRegisterEdit', drop: true });
      typeUnder(shop, tab, row, header, to);
      expect(overfilled(shop.state)).toEqual([`oversold: ${name}`]);
    }
  });
});
