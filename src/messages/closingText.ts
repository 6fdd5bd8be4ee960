import type { Batch } from '../domain/batch';
import { hasEnded } from '../domain/batch/batchAt';
import { closeBatch, isExtended } from '../domain/batch/closeBatch';
import type { ClosingSummary, Part } from '../domain/batch/closingSummary';
import { formatLong, type Instant } from '../domain/calendar';
import { extension } from '../domain/minimum/extension';
import { judgeMinimums } from '../domain/minimum/judgeMinimums';
import { batchAfter } from '../domain/minimum/moveBelow';
import { formatRupiah } from '../domain/money';
import type { OrderBook } from '../domain/orderBook';
import { cutOffOf } from '../domain/payment/downPaymentDue';
import type { Language, Shop } from '../domain/shop';
import { offersEnded } from '../domain/waiting/offersEnded';
import { batchNamed } from './batchNamed';
import { monthWords } from './months';
import { phrases } from './phrases';
import { minimumWords, poolTitle } from './pools';
import { ifBelowMinimumWords } from './states';

/** As many who owe as a dialog shows; Rekap Pembayaran has all. */
const MOST_OWED = 8;

type Written = Omit<Part, 'amount'> & { readonly amount: string };

function written({ orders, units, amount }: Part): Written {
  return { orders, units, amount: formatRupiah(amount) };
}

type PartName = 'awaiting' | 'unpaid' | 'onDelivery' | 'offered' | 'waiting' | 'review';

/** Those of these parts that hold an order. */
function partLines(summary: ClosingSummary, names: readonly PartName[], language: Language): string[] {
  const say = phrases('closing', language);
  const some = names.filter((name) => summary[name].orders > 0);
  return some.map((name) => say(name, written(summary[name])));
}

const STANDING: readonly PartName[] = ['awaiting', 'unpaid', 'onDelivery', 'offered', 'waiting', 'review'];
/** Money that is outstanding beside what is owed now. */
const OUTSTANDING: readonly PartName[] = ['onDelivery', 'offered', 'review'];
/** What a missed minimum has made of orders. */
const BELOW = ['cancelled', 'reduced', 'movedOn'] as const;

/** Only a batch that its date has closed is extended, and only once; orders go only where a batch comes after. */
function isDone(book: OrderBook, batch: Batch, now: Instant): boolean {
  if (batch.ifBelowMinimum === 'extend') return extension(book, batch, now) !== null;
  return batch.ifBelowMinimum !== 'move' || batchAfter(book, batch, now) !== null;
}

/** What comes of a minimum that is missed. */
function outcomeOf({ ifBelowMinimum }: Batch, done: boolean, language: Language): string {
  const asks = ifBelowMinimum === null || !done;
  return asks ? phrases('closing', language)('youDecide') : ifBelowMinimumWords[ifBelowMinimum][language];
}

/** Of orders that nobody has paid, nothing about money. */
function fateLines(summary: ClosingSummary, language: Language): string[] {
  const say = phrases('closing', language);
  return BELOW.filter((name) => summary[name].orders > 0).map((name) => {
    const isUnpaid = name !== 'movedOn' && summary[name].amount === 0;
    return say(isUnpaid ? `${name}Unpaid` : name, written(summary[name]));
  });
}

/** How far each minimum is, and what comes of one that is missed. */
function minimumLines({ minimums }: ClosingSummary, outcome: string, language: Language): string[] {
  const say = phrases('closing', language);
  return minimums.map(({ kind, name, units, least, missed }) => {
    const minimum = minimumWords(kind, language, name, units, least);
    if (missed) return say('missed', { minimum, outcome });
    const pool = poolTitle(kind, language, name);
    return kind === 'lot' ? say('fullLot', { pool, least }) : say('reached', { minimum });
  });
}

/** What follows; of a batch whose Tutup has passed unseen, as of when, and whether it goes on. */
function consequence(batch: Batch, { language, zone }: Shop, now: Instant, goesOn: boolean): string {
  const say = phrases('closing', language);
  if (batch.closes === null || !hasEnded(batch, now)) return say('consequence');
  const moment = formatLong(batch.closes, zone, monthWords[language]);
  return say(goesOn ? 'consequenceExtended' : 'consequencePassed', { moment });
}

/** What becomes of those who wait, as far as the cut-off lets anything: by hand it comes before Tutup, unseen behind it. */
function queueLines({ waiting, forStock }: ClosingSummary, batch: Batch, shop: Shop, now: Instant): string[] {
  if (waiting.orders === 0) return [];
  const say = phrases('closing', shop.language);
  const cutOff = cutOffOf(batch);
  if (cutOff === null) return [say('queueServedOn')];
  const moment = formatLong(cutOff, shop.zone, monthWords[shop.language]);
  if (!offersEnded(batch, now)) return [say('queueServed', { moment })];
  return [
    ...(waiting.units > forStock ? [say('queueOver', { moment })] : []),
    ...(forStock > 0 ? [say('queueOfStock')] : []),
  ];
}

/** As its close leaves it at once: while a DP is awaited, a minimum may come to nothing yet. */
function judgedOf(book: OrderBook, closed: Batch, now: Instant): Batch {
  const batches = book.batches.map((each) => (each.name === closed.name ? closed : each));
  const { book: after } = judgeMinimums({ book: { ...book, batches }, events: [] }, now, new Map());
  return after.batches.find(({ name }) => name === closed.name) ?? closed;
}

/** What she should know before she closes a batch. */
export function closingQuestion(
  summary: ClosingSummary,
  batch: Batch,
  book: OrderBook,
  now: Instant,
): string {
  const { shop } = book;
  const { language } = shop;
  const say = phrases('closing', language);
  const closed = closeBatch(batch, now);
  const outcome = outcomeOf(batch, isDone(book, closed, now), language);
  const lines = [
    say('accepted', written(summary.accepted)),
    ...partLines(summary, STANDING, language),
    ...minimumLines(summary, outcome, language),
  ];
  const named = batchNamed('batch', batch.name);
  const goesOn = isExtended(batch, judgedOf(book, closed, now), now);
  const then = [consequence(batch, shop, now, goesOn), ...queueLines(summary, batch, shop, now)];
  return [say('question', { batch: named }), '', ...lines, '', ...then].join('\n');
}

/** Who owes, and what is collected later; that all is paid only where something is accepted, and nothing outstanding. */
function owedLines(summary: ClosingSummary, language: Language): string[] {
  const lines = [...debtLines(summary, language), ...partLines(summary, OUTSTANDING, language)];
  if (lines.length > 0 || summary.accepted.orders === 0) return lines;
  return [phrases('closing', language)('nothingOwed')];
}

function debtLines({ owed }: ClosingSummary, language: Language): string[] {
  const say = phrases('closing', language);
  const rows = owed.slice(0, MOST_OWED).map(({ no, amount }) => `${no}: ${formatRupiah(amount)}`);
  const more = owed.length - rows.length;
  if (rows.length === 0) return [];
  return [say('owed'), ...rows, ...(more > 0 ? [say('more', { orders: more })] : [])];
}

/** It was not closed, for its Tutup lies ahead again. */
export function extendedText(batch: Batch, { language, zone }: Shop): string {
  const moment = formatLong(batch.closes ?? 0, zone, monthWords[language]);
  return phrases('closing', language)('extended', { batch: batchNamed('Batch', batch.name), moment });
}

/** Its row was renamed or deleted while she was asked. */
export function goneText(batch: Batch, { language }: Shop): string {
  return phrases('closing', language)('gone', { batch: batchNamed('Batch', batch.name) });
}

/**
 * When it is closed: what a missed minimum has ended, what is owed, where the messages are, and words for the group.
 * `isReady` = the production recap says so, too.
 */
export function closedText(summary: ClosingSummary, batch: Batch, shop: Shop, isReady: boolean): string {
  const { language } = shop;
  const say = phrases('closing', language);
  const name = shop.name || phrases('messages', language)('shop');
  const announcement = phrases('messages', language)('announceClosed', {
    batch: batch.name,
    shop: name,
    orders: summary.accepted.orders,
  });
  const closed = say('closed', { batch: batchNamed('Batch', batch.name) });
  const lines = [...fateLines(summary, language), ...owedLines(summary, language)];
  const told = ['', say('tellBuyers'), '', say('forGroup'), announcement];
  return [
    isReady ? `${closed} ${say('recapReady')}` : closed,
    ...(lines.length > 0 ? ['', ...lines] : []),
    // Where nothing was accepted there is nobody to tell.
    ...(summary.accepted.orders > 0 ? told : []),
  ].join('\n');
}
