import type { Instant } from '../../domain/calendar';
import { logWords } from '../../messages/log';
import type { Place } from '../../sheets/table/kind';
import { appendLog } from '../../sheets/tabs/logTab';

/** Told before it is done: a run that dies in between is told twice, not never. */
export function logByHand(
  event: 'openedByHand' | 'closedByHand',
  subject: string,
  at: Instant,
  place: Place,
): void {
  const { actors, events, ...words } = logWords[place.language];
  const [before, after] =
    event === 'openedByHand' ? (['scheduled', 'open'] as const) : (['open', 'closed'] as const);
  const row = { at, actor: actors.seller, event: events[event], subject, cause: '' };
  appendLog([{ ...row, before: words[before], after: words[after] }], place);
}
