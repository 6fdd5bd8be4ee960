import { formatDateTime, type Instant } from '../../domain/calendar';
import type { LifeEvent } from '../../domain/life/story';
import { formatRupiah } from '../../domain/money';
import type { Booked } from '../../domain/payment/booked';
import type { Returned } from '../../domain/returns/returned';
import type { Language } from '../../domain/shop';
import { logWords } from '../../messages/log';
import { template } from '../../messages/phrases';
import { problemText } from '../../messages/problems';
import type { Words } from '../../messages/sheets/words';
import {
  batchStatusWords,
  orderStatusWords,
  paymentKindWords,
  paymentStatusWords,
  returnOutcomeWords,
  returnReasonWords,
  sliceStateWords,
} from '../../messages/states';
import type { Place } from '../table/kind';
import type { LogRow } from '../tabs/logTab';

/** `2 Cacat, Ganti` */
function returnText(returned: Returned | null, language: Language): string {
  if (returned === null) return '';
  const { units, reason, outcome } = returned;
  return `${units} ${returnReasonWords[reason][language]}, ${returnOutcomeWords[outcome][language]}`;
}

type Change = Pick<LogRow, 'before' | 'after'>;

/** `DP Rp50.000 Masuk`; nothing where there was, or is, no such row. */
function bookedText(booked: Booked | null, language: Language): string {
  if (booked === null) return '';
  const [kind, status, amount] = booked;
  return `${paymentKindWords[kind][language]} ${formatRupiah(amount)} ${paymentStatusWords[status][language]}`;
}

const WORDS: Readonly<Record<string, Readonly<Record<string, Words>>>> = {
  status: orderStatusWords,
  state: sliceStateWords,
};

/** A state by its word, a return as it is told, what else can be asked for as it stands. */
function standingText(
  event: Extract<LifeEvent, { kind: 'putBack' }>,
  side: 'before' | 'after',
  language: Language,
): string {
  const value = event[side];
  if (value === null || typeof value === 'object') return returnText(value, language);
  return WORDS[event.field]?.[value]?.[language] ?? String(value);
}

/** `reminder day 1785…` → "Ingatkan DP" */
function messageName(key: string, language: Language): string {
  const [kind = ''] = key.split(' ');
  return template('messageKinds', kind, language) ?? kind;
}

function changeOf(event: LifeEvent, { language, zone }: Place): Change {
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
    case 'extended':
      return { before: formatDateTime(event.before, zone), after: formatDateTime(event.after, zone) };
    case 'closedByHand':
      return { before: '', after: batchStatusWords[event.after][language] };
    case 'openingRefused':
      return { before: batchStatusWords.open[language], after: batchStatusWords[event.after][language] };
    case 'contactChanged':
      return { before: '', after: logWords[language].changed };
    case 'payment':
      return { before: bookedText(event.before, language), after: bookedText(event.after, language) };
    case 'messageSent':
      return { before: '', after: messageName(event.after, language) };
    case 'returned':
      return { before: returnText(event.before, language), after: returnText(event.after, language) };
    case 'putBack':
      return {
        before: standingText(event, 'before', language),
        after: standingText(event, 'after', language),
      };
    case 'editNotApplied':
      return { before: '', after: '' };
    default:
      return { before: String(event.before), after: String(event.after) };
  }
}

/** What happened to orders and batches, as rows of Log. */
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
