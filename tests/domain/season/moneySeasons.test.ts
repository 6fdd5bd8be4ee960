import * as fc from 'fast-check';
import { takeIn } from '../../../src/domain/intake/takeIn';
import type { Mutation } from '../../support/mutant';
import { seeds } from '../../support/seeds';
import { moneyBooks, moneySeasons } from './moneyActs';
import { MoneyPlay } from './moneyPlay';
import { spoiledDomain } from './spoiledDomain';

const SEASONS = seeds(2000).length;

function lawful(take: typeof takeIn) {
  return fc.property(moneyBooks, moneySeasons, (book, acts) => {
    const play = new MoneyPlay(book, take);
    for (const act of acts) expect(play.act(act)).toEqual([]);
  });
}

it(`law: in ${SEASONS} seasons with money and Diskon nothing is sold twice, and nothing expires that was paid for`, () => {
  fc.assert(lawful(takeIn), { numRuns: SEASONS });
}, 300_000);

/** Under this seed both come early. */
const FAULTS: [string, Mutation][] = [
  [
    'who has paid gives the units away while under review',
    { file: 'src/domain/quota/claim.ts', find: ' && !holdsMoney(booked)', replace: '' },
  ],
  [
    'money says no yes to an offer under review',
    {
      file: 'src/domain/payment/followMoney.ts',
      find: 'return withoutMoney(book, before, heard(book, before, hears, now), now);',
      replace: 'return withoutMoney(book, before, hears, now);',
    },
  ],
];

it.each(FAULTS)('they show when %s', async (_, fault) => {
  const spoiled = lawful(await spoiledDomain(fault));
  expect(fc.check(spoiled, { numRuns: 500, seed: 21, endOnFailure: true }).failed).toBe(true);
});
