import { mutantBundle } from '../support/mutant';
import { describeRush, wrongsOf } from './support/describeRush';
import { PAGES, TICKS, TYPES } from './support/moneyActs';
import { shopWith, TEN_AND_A_QUEUE } from './support/queueShop';
import type { RushKind } from './support/rush';
import { type RushAct, SWEEPS, submit } from './support/rushActs';

/** A box, the button of Catat pembayaran on two screens and a typed row at once, in any order of theirs. */
const oneOfEach: RushAct = (shop, choose) => {
  const acts = [...TICKS, ...PAGES, ...PAGES, ...TYPES];
  while (acts.length > 0) acts.splice(choose(acts.length), 1)[0]?.(shop, choose);
};

const threeAtOnce: RushKind = {
  name: 'a tick, Catat pembayaran and a typed row at once',
  seeds: 1000,
  acts: [oneOfEach],
  atOnce: [1, 1],
  later: 0,
};

describeRush([
  { name: 'two ticks at once', seeds: 1000, acts: TICKS, atOnce: [2, 2], later: 0 },
  threeAtOnce,
  {
    name: 'ticks, pages, typed rows, orders and sweeps at once',
    seeds: 300,
    acts: [...TICKS, ...TICKS, ...PAGES, ...TYPES, ...TYPES, submit, ...SWEEPS],
    atOnce: [4, 6],
    later: 2,
  },
]);

it.each([
  [
    'books without the lock',
    { file: 'entry/page/pageBookPayment', find: 'withLock(() => book(booking))', replace: 'book(booking)' },
  ],
  [
    'forgets its key',
    {
      file: 'domain/payment/told',
      find: 'if (known === undefined)',
      replace: 'if (known === undefined || known.key === each.key)',
    },
  ],
])(
  'catches a page that %s',
  async (_what, { file, ...change }) => {
    const bundle = await mutantBundle({ file: `src/${file}.ts`, ...change });
    const before = shopWith([5, 3, 4, 1], TEN_AND_A_QUEUE);
    const seeds = Array.from({ length: 60 }, (_, index) => index + 1);
    expect(seeds.some((seed) => wrongsOf(before, threeAtOnce, seed, bundle).length > 0)).toBe(true);
  },
  600_000,
);
