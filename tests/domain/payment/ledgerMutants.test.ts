import * as fc from 'fast-check';
import type { Mutation } from '../../support/mutant';
import { spoiledParts } from '../season/spoiledDomain';
import { addsUp } from './addsUp';
import { independent } from './anyOrder';

const LEDGERS = 400;

function fault(file: string, find: string, replace: string): Mutation {
  return { file: `src/domain/payment/${file}.ts`, find, replace };
}

function ofReturns(find: string, replace: string, file = 'settleReturns'): Mutation {
  return { file: `src/domain/returns/${file}.ts`, find, replace };
}

const FAULTS: [string, ...Mutation[]][] = [
  [
    'a tick books without looking at what is there',
    fault('ticked', '(isDownPayment ? first : due) - paid', '(isDownPayment ? first : due)'),
  ],
  [
    'a proof counts as money',
    fault(
      'booked',
      "return sumWhere(booked, INCOMING, 'received') -",
      "return sumWhere(booked, INCOMING, 'received') + sumWhere(booked, INCOMING, 'unchecked') -",
    ),
  ],
  ['what was sent back still counts', fault('booked', ' - sentBack(booked);', ';')],
  [
    'what is yet to be sent back is gone already',
    fault(
      'booked',
      "'received') - sentBack(booked)",
      "'received') - sentBack(booked) - onItsWayBack(booked)",
    ),
  ],
  [
    'a unique code is a payment',
    fault('booked', "'balance', 'transferred'];", "'balance', 'transferred', 'uniqueCode'];"),
  ],
  ['what was carried over does not count', fault('booked', "'balance', 'transferred'];", "'balance'];")],
  ['nothing is kept of the dead', fault('booked', "['forfeited'], 'received'", "['forfeited'], 'rejected'")],
  [
    'a corrected row goes unnoticed',
    fault('applyLedger', 'String(booked) === String(order.booked)', 'booked.length === order.booked.length'),
  ],
  [
    'money lands on every order',
    fault('applyLedger', 'const booked = bookedOf(own);', 'const booked = bookedOf(story.book.payments);'),
  ],
  [
    'a row below nothing is booked',
    fault('typedPayment', "kind === 'transferred' ? amount !== 0 : amount > 0", 'amount !== 0'),
  ],
  [
    'Bukti masuk does not mind a proof that is there',
    fault('ticked', "if (tick === 'proofIn' && hasUnchecked(booked)) return book;", ''),
  ],
  ['a checked proof is booked once more', fault('ticked', 'left -= payment.amount;', '')],
  ["a tick checks another order's proof", fault('ticked', 'payment.orderNo !== orderNo || ', '')],
  [
    'a DP is asked for that is more than the goods',
    fault(
      'orderTotals',
      'Math.min(downPayment, downPayment === termsGave ? most : most + shipping)',
      'downPayment',
    ),
  ],
  [
    'a Diskon gives more than the goods away',
    fault('afterDiscount', 'Math.max(0, goods - discount)', 'goods - discount'),
  ],
  [
    'who has nothing to pay first waits for it',
    fault('followMoney', 'return asked === 0 || ', 'return asked > 0 && '),
  ],
  ['what came back is billed still', fault('orderTotals', 'return refund + credit;', 'return credit;')],
  [
    'a cancelled order is asked for whole by its boxes',
    fault('ticked', "order.status === 'expired' ? total : billed", 'total'),
  ],
  ['a return is sent back twice', ofReturns("value.refund - goneOf(own, 'refund')", 'value.refund')],
  [
    'money kept for a next order is kept once more when it was used',
    ofReturns("value.credit - goneOf(own, 'transferred')", 'value.credit'),
  ],
  [
    'more is planned than was paid',
    ofReturns("Math.min(value.refund - goneOf(own, 'refund'), over)", "value.refund - goneOf(own, 'refund')"),
  ],
  [
    'what a return that was taken back has planned stands',
    ofReturns("if (amount > left) return { ...row, status: 'rejected' };", 'if (amount > left) return row;'),
  ],
  [
    'what came back is worth its price, whatever the Diskon',
    ofReturns('gross - shareOf(Math.min(discount, goods), gross, goods)', 'gross', 'returnedValue'),
  ],
  [
    'units come back that were never sent',
    ofReturns(
      "const THERE: readonly OrderStatus[] = ['shipped', 'done'];",
      "const THERE = ['confirmed', 'shipped', 'done'];",
      'takeBack',
    ),
  ],
  [
    'who has paid is followed only at the start of a run',
    {
      file: 'src/domain/intake/takeIn.ts',
      find: 'applyLedger(settle(upTo(placed, now, present), now, facts, came), now)',
      replace: 'settle(upTo(placed, now, present), now, facts, came)',
    },
  ],
];

it.each(FAULTS)('the laws show when %s', async (...[, ...faults]: [string, ...Mutation[]]) => {
  const { failed } = fc.check(addsUp(await spoiledParts(...faults)), {
    numRuns: LEDGERS,
    seed: 21,
    endOnFailure: true,
  });
  expect(failed).toBe(true);
});

const IN_ORDER: [string, ...Mutation[]][] = [
  ["a tick checks another order's proof", fault('ticked', 'payment.orderNo !== orderNo || ', '')],
  ['rows are taken as they stand', fault('booked', '.sort((a, b) => (String(a) < String(b) ? -1 : 1))', '')],
  [
    'a tick counts what others have paid',
    fault('ticked', 'book.payments.filter(({ orderNo }) => orderNo === order.no)', 'book.payments'),
  ],
];

it.each(IN_ORDER)('the order tells when %s', async (...[, ...faults]: [string, ...Mutation[]]) => {
  const { failed } = fc.check(independent(await spoiledParts(...faults)), {
    numRuns: LEDGERS,
    seed: 21,
    endOnFailure: true,
  });
  expect(failed).toBe(true);
});

it('the domain as it is passes both', async () => {
  const domain = await spoiledParts();
  expect(fc.check(addsUp(domain), { numRuns: 30, seed: 8 }).failed).toBe(false);
  expect(fc.check(independent(domain), { numRuns: 30, seed: 8 }).failed).toBe(false);
});
