import type { Batch } from '../domain/batch';
import { hasEnded } from '../domain/batch/batchAt';
import type { ClosingSummary, Part } from '../domain/batch/closingSummary';
import { formatLong, type Instant } from '../domain/calendar';
import { formatRupiah } from '../domain/money';
import { cutOffOf } from '../domain/payment/downPaymentDue';
import type { Language, Shop } from '../domain/shop';
import { offersEnded } from '../domain/waiting/offersEnded';
import { batchNamed } from './batchNamed';
import { monthWords } from './months';
import { phrases } from './phrases';
import { minimumWords } from './pools';
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

/** How far each minimum is, and what comes of one that is missed. */
function minimumLines({ minimums }: ClosingSummary, { ifBelowMinimum }: Batch, language: Language): string[] {
  const say = phrases('closing', language);
  const outcome = ifBelowMinimum === null ? say('youDecide') : ifBelowMinimumWords[ifBelowMinimum][language];
  return minimums.map(({ kind, name, units, least, missed }) => {
    const minimum = minimumWords(kind, language, name, units, least);
    return missed ? say('missed', { minimum, outcome }) : say('reached', { minimum });
  });
}

/** What follows; of a batch whose Tutup has passed unseen, as of when. */
function consequence(batch: Batch, { language, zone }: Shop, now: Instant): string {
  const say = phrases('closing', language);
  if (batch.closes === null || !hasEnded(batch, now)) return say('consequence');
  return say('consequencePassed', { moment: formatLong(batch.closes, zone, monthWords[language]) });
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
export function closingQuestion(summary: ClosingSummary, batch: Batch, shop: Shop, now: Instant): string {
  const { language } = shop;
  const say = phrases('closing', language);
  const lines = [
    say('accepted', written(summary.accepted)),
    ...partLines(summary, STANDING, language),
    ...minimumLines(summary, batch, language),
  ];
  const named = batchNamed('batch', batch.name);
  const then = [consequence(batch, shop, now), ...queueLines(summary, batch, shop, now)];
  return [say('question', { batch: named }), '', ...lines, '', ...then].join('\n');
}

/** Who owes, and what is collected later; that all is paid only where nothing is outstanding. */
function owedLines(summary: ClosingSummary, language: Language): string[] {
  const lines = [...debtLines(summary, language), ...partLines(summary, OUTSTANDING, language)];
  return lines.length === 0 ? [phrases('closing', language)('nothingOwed')] : lines;
}

function debtLines({ owed }: ClosingSummary, language: Language): string[] {
  const say = phrases('closing', language);
  const rows = owed.slice(0, MOST_OWED).map(({ no, amount }) => `${no}: ${formatRupiah(amount)}`);
  const more = owed.length - rows.length;
  if (rows.length === 0) return [];
  return [say('owed'), ...rows, ...(more > 0 ? [say('more', { orders: more })] : [])];
}

/** When it is closed: what is owed, where the messages are, and words for the group. */
export function closedText(summary: ClosingSummary, batch: Batch, shop: Shop): string {
  const { language } = shop;
  const say = phrases('closing', language);
  const name = shop.name || phrases('messages', language)('shop');
  const announcement = phrases('messages', language)('announceClosed', {
    batch: batch.name,
    shop: name,
    orders: summary.accepted.orders,
  });
  const head = say('closed', { batch: batchNamed('Batch', batch.name) });
  const told = ['', say('tellBuyers'), '', say('forGroup'), announcement];
  return [
    head,
    '',
    ...owedLines(summary, language),
    // Where nothing was accepted there is nobody to tell.
    ...(summary.accepted.orders > 0 ? told : []),
  ].join('\n');
}
