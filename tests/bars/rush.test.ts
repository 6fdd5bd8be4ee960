import { describeRush } from './support/describeRush';
import { BUYERS, CLOSING, HANDS, RUNS } from './support/rushActs';

describeRush([
  {
    name: 'three to five at once, two more after them',
    seeds: 1100,
    acts: [...BUYERS, ...HANDS, ...RUNS],
    atOnce: [3, 5],
    later: 2,
  },
  {
    name: 'six to ten at once, four more after them',
    seeds: 250,
    acts: [...BUYERS, ...HANDS, ...RUNS],
    atOnce: [6, 10],
    later: 4,
  },
  {
    name: 'orders while the batch is closed by hand',
    seeds: 250,
    acts: [...BUYERS, ...CLOSING, ...RUNS],
    atOnce: [3, 6],
    later: 2,
  },
  {
    name: 'twenty to thirty at once',
    seeds: 20,
    acts: [...BUYERS, ...BUYERS, ...HANDS, ...RUNS],
    atOnce: [20, 30],
    later: 3,
  },
]);
