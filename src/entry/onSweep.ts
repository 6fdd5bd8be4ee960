import { guarded } from './guarded';
import { advance, sweep, throwFailed } from './intake/sweep';
import { publishSwept } from './publish/publish';

/** Every ten minutes: whatever events, kills and the clock have left undone is done here. */
export function onSweep(): void {
  guarded('onSweep', () => {
    const swept = sweep(false);
    if (swept === null || swept === 'idle') return;
    if (publishSwept(swept, Date.now())) advance(swept);
    throwFailed(swept);
  });
}
