import * as fc from 'fast-check';
import { HOUR } from '../../../src/domain/calendar';
import type { Tick } from '../../../src/domain/life/requests';
import type { PaymentStatus } from '../../../src/domain/payment/payment';
import { aBook, aBuyer, aDraft, august } from '../book';
import type { Domain } from '../season/spoiledDomain';
import { Desk, typedRow } from './desk';
import { tickOf } from './ledgerPlay';

/** What becomes of one buyer's money; each buyer has one order of two cakes, and perhaps rows already. */
interface Deed {
  readonly had: readonly { readonly amount: number; readonly status: PaymentStatus }[];
  readonly does:
    | { readonly what: 'types' | 'corrects'; readonly amount: number; readonly status: PaymentStatus }
    | { readonly what: 'deletes' }
    | { readonly what: 'ticks'; readonly tick: Tick };
}

const row = {
  amount: fc.constantFrom(10_000, 74_999, 75_000, 150_000, 200_000),
  status: fc.constantFrom<PaymentStatus[]>('received', 'unchecked', 'rejected'),
};

/** Of two proofs of one order a tick checks the upper one first: there the order of rows is hers to say. */
const oneProof = (rows: readonly { readonly status: PaymentStatus }[]): boolean =>
  rows.filter(({ status }) => status === 'unchecked').length < 2;

const deeds = fc.array(
  fc.record({
    had: fc.array(fc.record(row), { maxLength: 2 }).filter(oneProof),
    does: fc.oneof(
      fc.record({ what: fc.constantFrom('types' as const, 'corrects' as const), ...row }),
      fc.record({ what: fc.constant('deletes' as const) }),
      fc.record({
        what: fc.constant('ticks' as const),
        tick: fc.constantFrom<Tick[]>('bookDownPayment', 'bookBalance', 'proofIn'),
      }),
    ),
  }),
  { minLength: 2, maxLength: 5 },
) as fc.Arbitrary<Deed[]>;

const keyOf = (buyer: number): string => `response ${buyer}`;

/** Every buyer's order and row, `hours` later: with 30, who had nothing is Kedaluwarsa. */
function before(domain: Domain, all: readonly Deed[], hours: number): Desk {
  const desk = new Desk(aBook(), domain);
  const drafts = all.map((_, buyer) => {
    const who = aBuyer({ name: `Pembeli ${buyer}`, whatsapp: `62812000000${buyer}` });
    return aDraft(keyOf(buyer), august(2, 10), { NAS: 2 }, { buyer: who });
  });
  desk.run(august(2, 10), { drafts });
  desk.ledger = all.flatMap(({ had }, buyer) =>
    had.map((cells) => typedRow(desk.order(keyOf(buyer)).no, { kind: 'downPayment', ...cells })),
  );
  desk.run(august(2, 11));
  desk.run(august(2, 10) + hours * HOUR);
  return desk;
}

/** The deeds of some buyers, in one run. */
function does(desk: Desk, all: readonly Deed[], buyers: readonly number[], now: number): void {
  const requests = buyers.flatMap((buyer) => {
    const { no } = desk.order(keyOf(buyer));
    const act = all[buyer]?.does ?? { what: 'deletes' };
    if (act.what === 'ticks') return [tickOf(desk.order(keyOf(buyer)), act.tick)];
    const cells = act.what === 'deletes' ? {} : { amount: act.amount, status: act.status };
    if (act.what === 'types') desk.ledger = [...desk.ledger, typedRow(no, { kind: 'balance', ...cells })];
    if (act.what === 'corrects')
      desk.ledger = desk.ledger.map((each) => (each.orderNo === no ? { ...each, ...cells } : each));
    if (act.what === 'deletes') desk.ledger = desk.ledger.filter(({ orderNo }) => orderNo !== no);
    return [];
  });
  desk.run(now, { requests });
}

function standing({ book, ledger }: Desk): string[] {
  const rows = ledger.map(({ row: _row, ...cells }) => JSON.stringify(cells)).sort();
  return [...book.orders.map((order) => JSON.stringify(order)), ...rows];
}

/** Whether payments of different orders come to the same in whatever order, runs and rows. */
export function independent(domain: Domain) {
  return fc.property(
    deeds.chain((all) =>
      fc.record({
        all: fc.constant(all),
        turns: fc.shuffledSubarray(
          all.map((_, at) => at),
          { minLength: all.length },
        ),
        together: fc.nat(all.length),
        hours: fc.constantFrom(2, 30),
      }),
    ),
    ({ all, turns, together, hours }) => {
      const now = august(2, 10) + (hours + 1) * HOUR;
      const [one, other] = [before(domain, all, hours), before(domain, all, hours)];
      does(
        one,
        all,
        all.map((_, at) => at),
        now,
      );
      other.ledger = [...other.ledger].reverse();
      does(other, all, turns.slice(0, together), now);
      for (const buyer of turns.slice(together)) does(other, all, [buyer], now);
      expect(standing(other)).toEqual(standing(one));
    },
  );
}
