import type { Batch } from '../domain/batch';
import type { Instant } from '../domain/calendar';
import { minimumsOf } from '../domain/minimum/minimum';
import { formatRupiah } from '../domain/money';
import type { OrderBook } from '../domain/orderBook';
import { isDead } from '../domain/payment/orderTotals';
import type { PoolNumbers } from '../domain/quota/poolNumbers';
import { isShelf, shelf } from '../domain/stock/shelf';
import { phrases } from '../messages/phrases';
import { minimumWords } from '../messages/pools';
import { type HeaderKey, recapWording } from '../messages/recapWording';
import { computed, text } from './columns';
import { drawTable } from './drawRecap';
import { quotaRows } from './quotaRows';
import type { Recap, RecapCell, RecapDefinition } from './recap';
import { stampOf } from './stamp';

interface QuotaRow {
  readonly batch: string;
  readonly title: string;
  /** Of a minimum nothing is free, and the title says how far it is. */
  readonly numbers: Pick<PoolNumbers, 'limit'> & Partial<PoolNumbers>;
}

type Amount = 'limit' | 'paid' | 'awaiting' | 'offered' | 'free' | 'over';

const AMOUNTS: readonly Amount[] = ['limit', 'paid', 'awaiting', 'offered', 'free', 'over'];

/** Units and orders are counts; a quota of turnover is rupiah, in words, so that one column holds both. */
function amount({ numbers }: QuotaRow, key: Amount): RecapCell {
  const value = numbers[key] ?? '';
  return numbers.pool?.kind === 'batchTurnover' && value !== '' ? formatRupiah(value) : value;
}

const definition: RecapDefinition<QuotaRow, HeaderKey<'quotaRecap'>> = {
  columns: [
    text('batch', ({ batch }) => batch),
    text('pool', ({ title }) => title, 300),
    ...AMOUNTS.map((key) => computed<QuotaRow, Amount>(key, ([row]) => amount(row, key), 'count')),
  ],
};

const SHOWN: readonly Batch['status'][] = ['open', 'closed', 'production'];

function minimumRows(book: OrderBook, batch: Batch): QuotaRow[] {
  const { language } = book.shop;
  return minimumsOf(book, batch).map(({ kind, name, units, least }) => {
    const title = minimumWords(kind, language, name, units, least);
    return { batch: batch.name, title, numbers: { limit: least } };
  });
}

/**
 * Rekap Kuota: of each quota what is paid, awaited, offered and free (src/domain/README.md, Quota 4).
 */
export function quotaRecap(book: OrderBook, now: Instant): Recap {
  const { language } = book.shop;
  const shownBatches = [...book.batches.filter(({ status }) => SHOWN.includes(status)), shelf];
  const rows = shownBatches.flatMap((batch) => [
    ...quotaRows(book, batch, now).map((row) => ({ batch: batch.name, ...row })),
    // A minimum is each batch's own: the shelf has none.
    ...(isShelf(batch) ? [] : minimumRows(book, batch)),
  ]);
  const calendar = book.batches.some(
    ({ quotaPerDay, quotaPerWeek, status }) =>
      SHOWN.includes(status) && (quotaPerDay !== null || quotaPerWeek !== null),
  );
  const names = shownBatches.map(({ name }) => name);
  const dead = book.orders.filter((order) => isDead(order) && names.includes(order.batch)).length;
  const notes = [
    stampOf(book),
    phrases('quotaRecap', language)('dead', { orders: dead }),
    ...(calendar ? [phrases('quotaRecap', language)('calendar')] : []),
  ];
  return { ...drawTable(definition, rows, recapWording('quotaRecap', language)), below: [], notes };
}
