import type { Batch } from '../domain/batch';
import { hasEnded } from '../domain/batch/batchAt';
import { closeBatch, isExtended } from '../domain/batch/closeBatch';
import type { ClosingSummary, Part } from '../domain/batch/closingSummary';
import { formatLong, type Instant } from '../domain/calendar';
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

type PartName =
  | ('awaiting' | 'unpaid' | 'onDelivery' | 'offered' | 'waiting' | 'review')
  | ('cancelled' | 'reduced' | 'movedOn');

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
const BELOW: readonly PartName[] = ['cancelled', 'reduced', 'movedOn'];

/** What comes of a minimum that is missed. Only a batch that its date has closed is extended, and only once. */
function outcomeOf({ ifBelowMinimum }: Batch, can: boolean, language: Language): string {
  const asks = ifBelowMinimum === null || !can;
  return asks ? phrases('closing', language)('youDecide') : ifBelowMinimumWords[ifBelowMinimum][language];
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
  const isMissed = summary.minimums.some(({ missed }) => missed);
  const closed = book.batches.map((each) => (each.name === batch.name ? closeBatch(each, now) : each));
  const judged = judgeMinimums({ book: { ...book, batches: closed }, events: [] }, now).book.batches;
  const after = judged.find(({ name }) => name === batch.name);
  const extended = isMissed && after !== undefined && isExtended(batch, after, now);
  const isMovedOn = batch.ifBelowMinimum !== 'move' || batchAfter(book, batch, now) !== null;
  const can = isMovedOn && (batch.ifBelowMinimum !== 'extend' || extended);
  const lines = [
    say('accepted', written(summary.accepted)),
    ...partLines(summary, STANDING, language),
    ...minimumLines(summary, outcomeOf(batch, can, language), language),
  ];
  const named = batchNamed('batch', batch.name);
  const then = [consequence(batch, shop, now, extended), ...queueLines(summary, batch, shop, now)];
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
  const lines = [...partLines(summary, BELOW, language), ...owedLines(summary, language)];
  const told = ['', say('tellBuyers'), '', say('forGroup'), announcement];
  return [
    isReady ? `${closed} ${say('recapReady')}` : closed,
    ...(lines.length > 0 ? ['', ...lines] : []),
    // Where nothing was accepted there is nobody to tell.
    ...(summary.accepted.orders > 0 ? told : []),
  ].join('\n');
}
