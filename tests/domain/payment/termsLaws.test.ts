import * as fc from 'fast-check';
import { HOUR, MINUTE } from '../../../src/domain/calendar';
import type { Order } from '../../../src/domain/order';
import { orderTotals } from '../../../src/domain/payment/orderTotals';
import type { DownPaymentTerm } from '../../../src/domain/shop';
import { seeds } from '../../support/seeds';
import { aBatch, aBook, aDraft, aProduct, aShop, august } from '../book';
import { Desk, typedRow } from './desk';
import { tickOf } from './ledgerPlay';

const RUNS = seeds(2000).length;
const CODES = ['NAS', 'KAS', 'PUT'] as const;

const term: fc.Arbitrary<DownPaymentTerm | null> = fc.oneof(
  fc.constant(null),
  fc.integer({ min: 0, max: 100 }).map((percent) => ({ kind: 'percent' as const, percent })),
  fc.integer({ min: 0, max: 120_000 }).map((sum) => ({ kind: 'fixed' as const, amount: sum })),
);

const wishes = fc.record({
  shop: term,
  batch: term,
  step: fc.constantFrom(1, 500, 1000, 5000),
  lines: fc.tuple(
    ...CODES.map((code) =>
      fc.record({
        code: fc.constant(code),
        units: fc.integer({ min: 0, max: 9 }),
        price: fc.integer({ min: 1, max: 200_000 }),
        own: term,
      }),
    ),
  ),
});

type Wish = typeof wishes extends fc.Arbitrary<infer T> ? T : never;

/** The shares of the DP in hundredths of a rupiah, and what the goods cost. */
function shares({ shop, batch, lines }: Wish): { parts: bigint; goods: bigint } {
  const common = batch ?? shop;
  let [parts, goods, once] = [0n, 0n, 0n];
  for (const { units, price, own } of lines) {
    const cost = BigInt(units) * BigInt(price);
    goods += cost;
    const of = own ?? common;
    if (of === null || units === 0) continue;
    if (of.kind === 'percent') parts += cost * BigInt(of.percent);
    else if (own !== null) parts += BigInt(of.amount * units * 100);
    else once = BigInt(of.amount * 100);
  }
  return { parts: parts + once, goods };
}

/** The desk after the order has come in, on these terms. */
function ordered({ shop, batch, step, lines }: Wish): Desk {
  const desk = new Desk(
    aBook({
      shop: aShop({ downPayment: shop, downPaymentStep: step }),
      batches: [aBatch({ downPayment: batch })],
      products: lines.map(({ code, price, own }) => aProduct(code, { price, downPayment: own })),
    }),
  );
  const units = Object.fromEntries(lines.map(({ code, units }) => [code, units]));
  desk.run(august(2, 10), { drafts: [aDraft('A', august(2, 10), units)] });
  return desk;
}

const wanting = wishes.filter(({ lines }) => lines.some(({ units }) => units > 0));

it(`law: the DP is the sum of its shares, rounded up once, and never more than the goods (${RUNS} orders)`, () => {
  fc.assert(
    fc.property(wanting, (wish) => {
      const { parts, goods } = shares(wish);
      const sum = BigInt(ordered(wish).order('A').downPayment);
      const isWhole = sum === goods || sum % BigInt(wish.step) === 0n;
      expect({ sum, isWhole, atMost: sum <= goods }).toEqual({ sum, isWhole: true, atMost: true });
      if (sum < goods) expect(sum * 100n >= parts).toBe(true);
      else expect(parts + BigInt(wish.step * 100) > goods * 100n).toBe(true);
      expect((sum - BigInt(wish.step)) * 100n < parts || sum === 0n).toBe(true);
    }),
    { numRuns: RUNS },
  );
});

const PIECES = fc.array(fc.integer({ min: 1, max: 90_000 }), { maxLength: 5 });

it(`law: a DP in pieces is a DP: reached with the rupiah that fills it, and the ticks book the rest (${RUNS} orders)`, () => {
  fc.assert(
    fc.property(wanting, PIECES, (wish, pieces) => {
      const desk = ordered(wish);
      let [paid, now] = [0, august(2, 10)];
      const standing = (): Order => desk.order('A');
      const { downPayment } = standing();
      for (const piece of pieces) {
        desk.ledger = [...desk.ledger, typedRow(standing().no, { amount: piece })];
        now += MINUTE;
        desk.run(now);
        paid += piece;
        expect(standing().status).toBe(paid >= downPayment ? 'confirmed' : 'awaitingDownPayment');
      }
      desk.run(now + HOUR, { requests: [tickOf(standing(), 'bookDownPayment')] });
      expect(orderTotals(standing()).paid).toBe(Math.max(paid, downPayment));
      desk.run(now + 2 * HOUR, { requests: [tickOf(standing(), 'bookBalance')] });
      const { paid: all, total } = orderTotals(standing());
      expect(all).toBe(Math.max(paid, total));
    }),
    { numRuns: RUNS },
  );
});
