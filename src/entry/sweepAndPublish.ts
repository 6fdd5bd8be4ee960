import { recall } from '../sheets/memory/memory';
import { contactsToFill } from '../sheets/memory/regainedContacts';
import { regainedSlot, UNDRESSED } from '../sheets/memory/slots';
import { problemOf } from '../sheets/table/brokenWorkbook';
import { room } from './check/room';
import { enterRoom } from './enterRoom';
import { advance, type Swept, sweep, throwFailed } from './intake/sweep';
import { publishAll, publishSwept } from './publish/publish';
import { armTurns } from './triggers/armTurns';

/** What the clock brings: whatever events, kills and time have left undone is done here. */
export function sweepAndPublish(): void {
  const swept = sweptOrRegained();
  if (swept === null || swept === 'idle') return;
  // Before the tabs are published, so that a failure stands in them and is not told anew each time.
  const failure = armed(swept);
  const published = failure === null ? publishSwept(swept, Date.now()) : publishAll(swept, Date.now());
  if (published && failure === null) advance(swept);
  throwFailed(swept);
  if (failure !== null) throw failure.error;
  complete(swept);
}

/** What hands have done to the register's columns is mended unasked once it was told: on a telephone there is no menu. */
function sweptOrRegained(): ReturnType<typeof sweep> {
  try {
    return sweep(false, true);
  } catch (error) {
    const code = problemOf(error)?.code;
    if (code !== 'lostHeader' && code !== 'crossedHeader') throw error;
    if (!enterRoom('check', room).regainUnasked(error)) throw error;
    return sweep(true);
  }
}

/** What a run that died has left of a column that was made anew; what is still blank there is looked for once an hour. */
function complete({ memory, progress }: Swept): void {
  const regained = recall(memory, regainedSlot);
  const isDeep = progress !== null && progress.deepAt === progress.cursor;
  if (UNDRESSED in regained || (isDeep && contactsToFill(regained).length > 0))
    enterRoom('check', room).completeRegained();
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
