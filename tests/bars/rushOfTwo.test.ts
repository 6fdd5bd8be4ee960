import { describeRush } from './support/describeRush';
import { BUYERS, HANDS, RUNS } from './support/rushActs';

describeRush([
  { name: 'two at once', seeds: 2700, acts: [...BUYERS, ...HANDS, ...RUNS], atOnce: [2, 2], later: 0 },
  {
    name: 'two, and a third when one has ended',
    seeds: 1200,
    acts: [...BUYERS, ...HANDS],
    atOnce: [2, 2],
    later: 1,
  },
]);
