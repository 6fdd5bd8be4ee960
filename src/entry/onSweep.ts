import { guarded } from './guarded';
import { sweep, throwFailed } from './intake/sweep';
import { publishAll, publishMended } from './publish/publish';

/** Every ten minutes: whatever events, kills and the clock have left undone is done here. */
export function onSweep(): void {
  guarded('onSweep', () => {
    const swept = sweep(false);
    if (swept === null) return;
    if (swept.complete && swept.broken === null) publishMended(swept, Date.now());
    else publishAll(swept, Date.now());
    throwFailed(swept);
  });
}
