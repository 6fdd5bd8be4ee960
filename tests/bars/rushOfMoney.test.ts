import { describeRush } from './support/describeRush';
import { TICKS, TYPES } from './support/moneyActs';
import { SWEEPS, submit } from './support/rushActs';

describeRush([
  { name: 'two ticks at once', seeds: 400, acts: TICKS, atOnce: [2, 2], later: 1 },
  { name: 'ticks and typed rows at once', seeds: 400, acts: [...TICKS, ...TYPES], atOnce: [2, 3], later: 1 },
  {
    name: 'ticks, typed rows, orders and sweeps at once',
    seeds: 400,
    acts: [...TICKS, ...TICKS, ...TYPES, ...TYPES, submit, ...SWEEPS],
    atOnce: [4, 6],
    later: 2,
  },
]);
