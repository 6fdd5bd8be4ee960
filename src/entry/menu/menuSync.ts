import { phrases } from '../../messages/phrases';
import { isSetUp } from '../../sheets/memory/copy';
import { readMemory } from '../../sheets/memory/memory';
import { tell } from '../../ui/dialogs';
import { advance, sweep, throwFailed } from '../intake/sweep';
import { publishSwept } from '../publish/publish';
import type { Command } from './fromMenu';
import { tellStage, withRest } from './progress';

/** Sinkronkan: reads the form from the first opening that matters still, and brings every tab up to date. */
export const menuSync: Command = (language) => {
  const say = phrases('dialogs', language);
  if (!isSetUp(readMemory())) return tell(say('notSetUp'));
  tellStage('responses', language);
  const swept = sweep(true);
  // A deep sweep is never idle.
  if (swept === null || swept === 'idle') return tell(say('busy'));
  tellStage('recaps', language);
  const published = publishSwept(swept, Date.now(), { check: true, waits: true });
  if (published) advance(swept);
  throwFailed(swept);
  const done = swept.added === 0 ? say('inSync') : say('synced', { taken: swept.added });
  tell(withRest(done, language, published));
};
