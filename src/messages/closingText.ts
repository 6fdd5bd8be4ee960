import type { Batch } from '../domain/batch';
import type { ClosingSummary, Part } from '../domain/batch/closingSummary';
import { formatRupiah } from '../domain/money';
import type { Language, Shop } from '../domain/shop';
import { batchNamed } from './batchNamed';
import { phrases } from './phrases';
import { minimumWords } from './pools';
import { ifBelowMinimumWords } from './states';

/** As many who owe as a dialog shows; Rekap Pembayaran has all. */
const MOST_OWED = 8;

type Written = Omit<Part, 'amount'> & { readonly amount: string };

function written({ orders, units, amount }: Part): Written {
  return { orders, units, amount: formatRupiah(amount) };
}

function partLines(summary: ClosingSummary, language: Language): string[] {
  const say = phrases('closing', language);
  const { accepted, awaiting, unpaid, offered, waiting, review } = summary;
  const some = (line: (part: Written) => string, part: Part): string[] =>
    part.orders === 0 ? [] : [line(written(part))];
  return [
    say('accepted', written(accepted)),
    ...some((part) => say('awaiting', part), awaiting),
    ...some((part) => say('unpaid', part), unpaid),
    ...some((part) => say('offered', part), offered),
    ...some((part) => say('waiting', part), waiting),
    ...some((part) => say('review', part), review),
  ];
}

/** How far each minimum is, and what comes of one that is missed. */
function minimumLines({ minimums }: ClosingSummary, { ifBelowMinimum }: Batch, language: Language): string[] {
  const say = phrases('closing', language);
  const outcome = ifBelowMinimum === null ? say('youDecide') : ifBelowMinimumWords[ifBelowMinimum][language];
  return minimums.map(({ kind, name, units, least, missed }) => {
    const minimum = minimumWords(kind, language, name, units, least);
    return missed ? say('missed', { minimum, outcome }) : say('reached', { minimum });
  });
}

/** What she should know before she closes a batch. */
export function closingQuestion(summary: ClosingSummary, batch: Batch, language: Language): string {
  const say = phrases('closing', language);
  const lines = [...partLines(summary, language), ...minimumLines(summary, batch, language)];
  const named = batchNamed('batch', batch.name);
  return [say('question', { batch: named }), '', ...lines, '', say('consequence')].join('\n');
}

function owedLines({ owed }: ClosingSummary, language: Language): string[] {
  const say = phrases('closing', language);
  const rows = owed.slice(0, MOST_OWED).map(({ no, amount }) => `${no}: ${formatRupiah(amount)}`);
  const more = owed.length - rows.length;
  if (rows.length === 0) return [say('nothingOwed')];
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
  return [
    head,
    '',
    ...owedLines(summary, language),
    '',
    say('tellBuyers'),
    '',
    say('forGroup'),
    announcement,
  ].join('\n');
}
