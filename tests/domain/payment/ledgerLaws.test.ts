import * as fc from 'fast-check';
import { takeIn } from '../../../src/domain/intake/takeIn';
import { orderTotals } from '../../../src/domain/payment/orderTotals';
import { paymentsFrom } from '../../../src/domain/payment/typedPayment';
import { seeds } from '../../support/seeds';
import { addsUp } from './addsUp';
import { independent } from './anyOrder';

const DOMAIN = { takeIn, orderTotals, paymentsFrom };
const LEDGERS = seeds(2000).length;

it(`law: ${LEDGERS} ledgers add up to the rupiah after every act, and nothing changes when it comes again`, () => {
  fc.assert(addsUp(DOMAIN), { numRuns: LEDGERS });
});

it(`law: payments of different orders come to the same in any order of rows and runs (${LEDGERS} ledgers)`, () => {
  fc.assert(independent(DOMAIN), { numRuns: LEDGERS });
});
