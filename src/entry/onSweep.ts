import { guarded } from './guarded';
import { sweepAndPublish } from './sweepAndPublish';

/** Every ten minutes: whatever events, kills and the clock have left undone is done here. */
export function onSweep(): void {
  guarded('onSweep', sweepAndPublish);
}
