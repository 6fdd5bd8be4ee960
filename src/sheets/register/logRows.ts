import type { Instant } from '../../domain/calendar';
import type { LifeEvent } from '../../domain/life/story';
import { logWords } from '../../messages/log';
import { problemText } from '../../messages/problems';
import { orderStatusWords, sliceStateWords } from '../../messages/states';
import type { Place } from '../table/kind';
import type { LogRow } from '../tabs/logTab';

type Change = Pick<LogRow, 'before' | 'after'>;

function changeOf(event: LifeEvent, { language }: Place): Change {
  switch (event.kind) {
    case 'statusChanged':
    case 'offered':
    case 'lapsed':
      return {
        before: orderStatusWords[event.before][language],
        after: orderStatusWords[event.after][language],
      };
    case 'sliceChanged':
      return {
        before: sliceStateWords[event.before][language],
        after: sliceStateWords[event.after][language],
      };
    case 'contactChanged':
      return { before: '', after: logWords[language].changed };
    case 'editNotApplied':
      return { before: '', after: '' };
    default:
      return { before: String(event.before), after: String(event.after) };
  }
}

/** What happened to orders, as rows of Log. */
export function logRows(events: readonly LifeEvent[], at: Instant, place: Place): LogRow[] {
  const { actors, events: names } = logWords[place.language];
  return events.map((event) => ({
    at,
    actor: actors[event.actor],
    event: names[event.kind],
    subject: event.orderNo,
    ...changeOf(event, place),
    cause: event.because.map((problem) => problemText(problem, place.language, place.zone)).join(' '),
  }));
}
