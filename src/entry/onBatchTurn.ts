import { guarded } from './guarded';
import { sweepAndPublish } from './sweepAndPublish';

/**
 * A batch opens or closes about now. Google may be late, and the sweep would find the same: this only spares the
 * buyers the minutes until then.
 */
export function onBatchTurn(): void {
  guarded('onBatchTurn', sweepAndPublish);
}
