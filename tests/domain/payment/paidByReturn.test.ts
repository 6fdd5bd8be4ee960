import { takeIn } from '../../../src/domain/intake/takeIn';
import { orderTotals } from '../../../src/domain/payment/orderTotals';
import { paymentsFrom } from '../../../src/domain/payment/typedPayment';
import { aBatch, aBook, aProduct, aShop } from '../book';
import type { LedgerAct } from './ledgerActs';
import { LedgerPlay } from './ledgerPlay';

/** Fifteen acts, as a random ledger met them: the credit of a return is given to an order that had ended, and takes the last units. */
it('a run leaves nothing for the next, where what a return has kept pays an order that was ended', () => {
  const shop = aShop({ downPayment: { kind: 'fixed', amount: 20_000 } });
  const book = aBook({
    shop,
    batches: [aBatch({ quotaUnits: 8, whenFull: 'queue' })],
    products: [aProduct('NAS', { maxPerOrder: 4 })],
  });
  const play = new LedgerPlay(book, { takeIn, orderTotals, paymentsFrom });
  const acts = [
    { minutes: 70, what: 'send', buyer: 0, units: 3 },
    { minutes: 9, what: 'send', buyer: 1, units: 2 },
    { minutes: 9, what: 'tick', order: 0, tick: 'bookBalance' },
    { minutes: 9, what: 'pick', order: 0, status: 'shipped' },
    { minutes: 80, what: 'return', order: 0, units: 2, reason: 'faulty', outcome: 'credit' },
    { minutes: 1109, what: 'correct', row: 0, cells: { amount: 1 } },
    { minutes: 90, what: 'correct', row: 0, cells: { amount: 38_000 } },
    { minutes: 38, what: 'delete', row: 0 },
    { minutes: 32, what: 'settle', row: 0, to: 0 },
    { minutes: 48, what: 'type', order: 0, cells: { kind: null, amount: 75_001, status: null } },
    { minutes: 49, what: 'return', order: 0, units: 4, reason: 'faulty', outcome: 'refund' },
    { minutes: 110, what: 'send', buyer: 2, units: 3 },
    { minutes: 1, what: 'pick', order: 0, status: 'cancelled' },
    { minutes: 1, what: 'correct', row: 0, cells: { kind: null, amount: 38_000, status: null } },
    { minutes: 1, what: 'correct', row: 5, cells: {}, order: 4 },
  ] as LedgerAct[];
  for (const act of acts) expect(play.act(act)).toEqual([]);
});
