import { withConfirmation } from '../support/confirm';
import { describeRush } from './support/describeRush';
import { CONFIRMS, TICKS, TYPES } from './support/moneyActs';
import { TEN_AND_A_QUEUE } from './support/queueShop';
import { SWEEPS } from './support/rushActs';

describeRush(
  [
    {
      name: 'confirmations, ticks and typed rows at once',
      seeds: 80,
      acts: [...CONFIRMS, ...TICKS, ...TYPES],
      atOnce: [3, 3],
      later: 1,
    },
    {
      name: 'confirmations and sweeps at once',
      seeds: 40,
      acts: [...CONFIRMS, ...CONFIRMS, ...SWEEPS],
      atOnce: [3, 4],
      later: 1,
    },
  ],
  withConfirmation(TEN_AND_A_QUEUE),
);
