import { advance, type Swept, sweep, throwFailed } from './intake/sweep';
import { publishAll, publishSwept } from './publish/publish';
import { armTurns } from './triggers/armTurns';

/** What the clock brings: whatever events, kills and time have left undone is done here. */
export function sweepAndPublish(): void {
  const swept = sweep(false, true);
  if (swept === null || swept === 'idle') return;
  // Before the tabs are published, so that a failure stands in them and is not told anew each time.
  const failure = armed(swept);
  const published = failure === null ? publishSwept(swept, Date.now()) : publishAll(swept, Date.now());
  if (published && failure === null) advance(swept);
  throwFailed(swept);
  if (failure !== null) throw failure.error;
}

/** Triggers that can't be set must not keep the tabs from being published. */
function armed(swept: Swept): { error: unknown } | null {
  try {
    armTurns(swept);
    return null;
  } catch (error) {
    return { error };
  }
}
