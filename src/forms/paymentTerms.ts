import type { Batch } from '../domain/batch';
import { formatLong, formatLongDate, type Instant } from '../domain/calendar';
import { formatRupiah } from '../domain/money';
import type { OrderBook } from '../domain/orderBook';
import { cutOffOf } from '../domain/payment/downPaymentDue';
import { type Product, productLabel } from '../domain/product';
import type { DownPaymentTerm, Shop } from '../domain/shop';
import { monthWords } from '../messages/months';
import type { Say } from '../messages/phrases';
import { isOnSale } from './urgentPlan';

type Home = Pick<OrderBook, 'products' | 'shop'>;

/** As many products with a DP of their own as are named one by one. */
const MOST_NAMED = 12;

/** As long as anybody has, whatever is set (src/domain/README.md, Money 3). */
const LEAST_HOURS = 3;

/** What a buyer agrees to about money, one a line (src/domain/README.md, Quota 11): DP, until when, balance, cancellation. */
export function paymentTerms(book: Home, batch: Batch, say: Say<'form'>): string[] {
  const downPayment = downPaymentLines(book, batch, say);
  return [
    ...downPayment,
    ...(asksForSome(book, batch) ? [deadlineLine(book.shop, batch, say)] : []),
    ...balanceLine(book.shop, batch, say),
    ...cancellationLine(book.shop, batch, say),
  ];
}

function commonTerm({ shop }: Home, batch: Batch): DownPaymentTerm | null {
  return batch.downPayment ?? shop.downPayment;
}

function ownTerms({ products }: Home, batch: Batch): readonly (readonly [Product, DownPaymentTerm])[] {
  return products.flatMap((each) =>
    each.downPayment !== null && isOnSale(each, batch) ? [[each, each.downPayment] as const] : [],
  );
}

/** Whether the term of batch or shop holds for any product. */
function isCommon({ products }: Home, batch: Batch): boolean {
  const onSale = products.filter((product) => isOnSale(product, batch));
  return onSale.length === 0 || onSale.some(({ downPayment }) => downPayment === null);
}

function asksForSome(book: Home, batch: Batch): boolean {
  const common = isCommon(book, batch) ? commonTerm(book, batch) : null;
  const terms = [...ownTerms(book, batch).map(([, term]) => term), common];
  return terms.some((term) => term !== null && !isNothing(term));
}

function isNothing(term: DownPaymentTerm): boolean {
  return (term.kind === 'percent' ? term.percent : term.amount) === 0;
}

function downPaymentLines(book: Home, batch: Batch, say: Say<'form'>): string[] {
  const common = commonTerm(book, batch);
  const own = ownTerms(book, batch);
  const lines = common === null || !isCommon(book, batch) ? [] : [termText(common, 'perOrder', say)];
  const told = lines.map((terms) => say('downPayment', { terms }));
  if (own.length > MOST_NAMED) return [...told, say('downPaymentVaries')];
  const texts = own.map(
    ([product, term]) => [productLabel(product), termText(term, 'perUnit', say)] as const,
  );
  const each = [...new Set(texts.map(([, terms]) => terms))].map((terms) => {
    const products = texts.filter(([, its]) => its === terms).map(([label]) => label);
    return say('downPaymentOf', { products: products.join(', '), terms });
  });
  if (common?.kind !== 'fixed' || each.length === 0) return [...told, ...each];
  return [...each, ...lines.map((terms) => say('downPaymentOf', { products: say('otherProducts'), terms }))];
}

function termText(term: DownPaymentTerm, per: 'perOrder' | 'perUnit', say: Say<'form'>): string {
  if (isNothing(term)) return say('noDownPayment');
  return term.kind === 'percent' ? `${term.percent}%` : say(per, { amount: formatRupiah(term.amount) });
}

function deadlineLine(shop: Shop, batch: Batch, say: Say<'form'>): string {
  const time = batch.downPaymentHours ?? shop.downPaymentHours;
  const text =
    typeof time === 'number' ? say('dueHours', { hours: Math.max(LEAST_HOURS, time) }) : say('dueDays', time);
  const cutOff = cutOffOf(batch);
  if (cutOff === null) return text;
  return say('dueAtLatest', { due: text, date: formatLong(cutOff, shop.zone, monthWords[shop.language]) });
}

function balanceLine(shop: Shop, batch: Batch, say: Say<'form'>): string[] {
  const { balanceDue, productionStarts, shippingStarts } = batch;
  if (balanceDue === null) return [];
  if (balanceDue === 'cashOnDelivery') return [say('cashOnDelivery')];
  const day = balanceDue === 'beforeProduction' ? productionStarts : shippingStarts;
  return [
    day === null ? say(balanceDue) : say('balanceBy', { when: say(balanceDue), date: dayOf(day, shop) }),
  ];
}

function dayOf(day: Instant, { zone, language }: Shop): string {
  return formatLongDate(day, zone, monthWords[language]);
}

/** What a rule goes by in plain words; else her own. A DP is forfeited by the clock alone, so without a cut-off it is hers, too. */
function cancellationLine({ zone, language }: Shop, batch: Batch, say: Say<'form'>): string[] {
  const { refund } = batch;
  const [own, cutOff] = [batch.cancellation.trim(), cutOffOf(batch)];
  if (own === '') return [];
  if (refund?.kind === 'full') return [say('refundFull')];
  if (refund?.kind === 'part') return [say('refundPart', { percent: refund.percent })];
  if (refund === null || cutOff === null) return [say('cancellation', { terms: own })];
  return [say('refundForfeit', { date: formatLong(cutOff, zone, monthWords[language]) })];
}
