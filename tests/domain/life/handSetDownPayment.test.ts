import { aLine, anOrder } from '../anOrder';
import { arrive } from '../arrive';
import { aBook, aDraft, aProduct } from '../book';
import { ask, NOW, orderIn, units } from './ask';

/** The seller has typed 0 over the DP of an order that waits for it. */
const waived = anOrder('A', [aLine('NAS', 2)], { key: 'r1', status: 'awaitingDownPayment', downPayment: 0 });
const book = aBook({ products: [aProduct('NAS')], orders: [waived] });

it('an order whose DP the seller has set to nothing is Dikonfirmasi with its next change', () => {
  const byHand = ask(book, [units('A', 1, 1)]).book;
  const byBuyer = arrive(book, [aDraft('r1', NOW, { NAS: 3 })], NOW).book;
  for (const after of [byHand, byBuyer])
    expect(orderIn(after, 'A')).toMatchObject({ status: 'confirmed', downPayment: 0 });
});
