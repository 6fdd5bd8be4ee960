import { poolNumbers } from '../../../src/domain/quota/poolNumbers';
import { poolLevels } from '../../../src/domain/quota/room';
import { aLine, anOrder } from '../anOrder';
import { aBatch, aBook, aProduct, august } from '../book';

const NOW = august(3);
const waiting = { status: 'awaitingDownPayment', downPaymentDue: august(4) } as const;
const offered = { state: 'offered', until: august(4), promotedAt: august(3) } as const;

/** Ten units: four firm, three awaited, one offered beside a firm one, one under review; the dead take none. */
const orders = [
  anOrder('PO-1', [aLine('NAS', 4)], { status: 'shipped' }),
  anOrder('PO-2', [aLine('NAS', 3)], waiting),
  anOrder('PO-3', [aLine('NAS', 1), aLine('KAS', 1, offered)]),
  anOrder('PO-4', [aLine('KAS', 1)], { status: 'needsReview', downPaymentDue: august(4) }),
  anOrder('PO-5', [aLine('NAS', 9)], { status: 'cancelled' }),
  anOrder('PO-6', [aLine('NAS', 9, { state: 'queued' })], { status: 'waitingList' }),
];
const products = [aProduct('NAS', { quota: 12 }), aProduct('KAS')];

function numbersIn(quotaUnits: number, quotaOrders: number) {
  const batch = aBatch({ quotaUnits, quotaOrders });
  return poolNumbers(aBook({ batches: [batch], products, orders }), batch, NOW);
}

describe('the numbers of a pool', () => {
  const rows = (quotaUnits: number, quotaOrders = 4) =>
    numbersIn(quotaUnits, quotaOrders).map(({ pool, paid, awaiting, offered: open, free, over }) => [
      pool.kind,
      [paid, awaiting, open, free, over],
    ]);

  it('part what is taken by how firmly, units and orders alike', () => {
    expect(rows(15)).toEqual([
      ['product', [5, 3, 0, 4, 0]],
      ['batchUnits', [5, 4, 1, 5, 0]],
      // The offer stands on an order that is in already: it is no fifth one.
      ['batchOrders', [2, 2, 0, 0, 0]],
    ]);
  });

  it('say by how much a lowered quota is passed, and cancel nobody', () => {
    expect(rows(7)[1]).toEqual(['batchUnits', [5, 4, 1, 0, 3]]);
  });

  it('law: firm + awaited + offered + free − over = limit, and what is taken is what the rules count', () => {
    for (const quota of [0, 7, 10, 15]) {
      const batch = aBatch({ quotaUnits: quota, quotaOrders: 2 });
      const book = aBook({ batches: [batch], products, orders });
      const levels = poolLevels(book, batch, NOW, '').filter(({ pool }) => pool.lasting);
      const numbers = poolNumbers(book, batch, NOW);
      expect(numbers.map(({ paid, awaiting, offered: open }) => paid + awaiting + open)).toEqual(
        levels.map(({ taken }) => taken),
      );
      for (const { limit, paid, awaiting, offered: open, free, over } of numbers)
        expect(paid + awaiting + open + free - over).toBe(limit);
    }
  });
});
