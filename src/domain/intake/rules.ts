import type { Batch } from '../batch';
import { hasBegun } from '../batch/batchAt';
import { checkBeforeOpening, productProblems } from '../batch/checkBeforeOpening';
import { unknownBatches } from '../batch/lostNames';
import { outsideBatches } from '../batch/outsideBatches';
import type { Instant } from '../calendar';
import type { DraftLine, OrderDraft } from '../order';
import type { OrderBook } from '../orderBook';
import type { Problem, ProblemCode } from '../problem';
import type { Product } from '../product';
import { isShelf } from '../stock/shelf';
import { homeOfDraft, isOrdered } from './homeOfDraft';

/** What becomes of an order: refused, kept for the seller to look at, or taken in all the same, with a word to her. */
export type Verdict = 'rejected' | 'needsReview' | 'hint';

/** One condition on an order, judged at the response's own time. */
export interface Rule {
  readonly code: ProblemCode;
  readonly verdict: Verdict;
  /** `home` = the batch that the order belongs to, or stands in already; `null` = outside. `asked` = the answers to judge. */
  readonly check: (
    draft: OrderDraft,
    book: OrderBook,
    home: Batch | null,
    asked: readonly DraftLine[],
  ) => readonly Problem[];
}

export interface Finding {
  readonly verdict: Verdict;
  readonly problem: Problem;
}

type LineCheck = (line: DraftLine, product: Product | undefined, book: OrderBook) => readonly Problem[];

function eachLine(check: LineCheck): Rule['check'] {
  return (_draft, book, _home, asked) =>
    asked.flatMap((line) =>
      check(
        line,
        book.products.find(({ code }) => code === line.code),
        book,
      ),
    );
}

function notReady({ at }: OrderDraft, book: OrderBook, batch: Batch | null): Problem[] {
  if (isShelf(batch)) return [...book.shop.problems];
  const suspects =
    batch === null ? book.batches.filter(lacksBuka) : [batch].filter((it) => unready(book, it, at));
  return suspects.map(({ name }) => ({ code: 'batchNotReady', params: { batch: name } }));
}

/** A batch that may well be open, had nobody spoilt its Buka. A scheduled row without one is a mere plan. */
function lacksBuka({ opens, status, problems }: Batch): boolean {
  if (opens !== null || status === 'cancelled' || status === 'done') return false;
  return status === 'open' || problems.length > 0;
}

/**
 * A batch that is open stays open when a product changes, but never with a quota that nobody can read. One whose Buka lies
 * ahead may still be mended: who waits for it is held up by nothing.
 */
function unready(book: OrderBook, batch: Batch, at: Instant): boolean {
  if (batch.status === 'scheduled' && batch.opens !== null && !hasBegun(batch, at)) return false;
  const unreadable = batch.problems.length + book.shop.problems.length > 0;
  return unreadable || (batch.status === 'scheduled' && checkBeforeOpening(book, batch).length > 0);
}

/** Where something that was asked for can't be read, that says all; it may well have a number. */
function lacksUnits({ lines, problems }: OrderDraft): boolean {
  return !lines.some(isOrdered) && !problems.some(({ code }) => code === 'unreadableItems');
}

const when = (wrong: boolean, code: ProblemCode, params: Problem['params'] = {}): Problem[] =>
  wrong ? [{ code, params }] : [];

/** While a batch may be missing from the tab, or its Buka, nobody can be told that there was none. */
function outside(draft: OrderDraft, book: OrderBook, home: Batch | null): Problem[] {
  const uncertain = unknownBatches(book).length > 0 || book.batches.some(lacksBuka);
  return home !== null || uncertain ? [] : [outsideBatches(book, draft.at)];
}

const unreadable: LineCheck = ({ code, units, rawAnswer, why }) =>
  when(units === null, 'unreadableQuantity', { code, raw: rawAnswer, ...(why === undefined ? {} : { why }) });

const unknown: LineCheck = (line, product) =>
  when(product === undefined && isOrdered(line), 'unknownProduct', { code: line.code });

const inactive: LineCheck = (line, product) =>
  when(product?.active === false && isOrdered(line), 'inactiveProduct', { code: line.code });

const unsellable: LineCheck = (line, product, book) =>
  product !== undefined && isOrdered(line) ? productProblems(book, product) : [];

function tooMany({ code, units }: DraftLine, product: Product | undefined): Problem[] {
  const maximum = product?.maxPerOrder ?? null;
  if (units === null || maximum === null) return [];
  return when(units > maximum, 'overMaximum', { code, units, maximum });
}

/** The rules of intake, in the order in which a buyer should read the answers. */
export const intakeRules: readonly Rule[] = [
  { code: 'noBatch', verdict: 'rejected', check: outside },
  { code: 'unknownBatch', verdict: 'needsReview', check: (_, book) => unknownBatches(book) },
  { code: 'batchNotReady', verdict: 'needsReview', check: notReady },
  {
    code: 'missingName',
    verdict: 'needsReview',
    check: ({ buyer }) => when(buyer.name.trim() === '', 'missingName'),
  },
  {
    code: 'missingPhone',
    verdict: 'needsReview',
    check: ({ buyer }) => when(buyer.whatsapp === '', 'missingPhone'),
  },
  { code: 'noUnits', verdict: 'needsReview', check: (draft) => when(lacksUnits(draft), 'noUnits') },
  { code: 'unreadableQuantity', verdict: 'needsReview', check: eachLine(unreadable) },
  { code: 'unknownProduct', verdict: 'needsReview', check: eachLine(unknown) },
  { code: 'inactiveProduct', verdict: 'needsReview', check: eachLine(inactive) },
  { code: 'missingPrice', verdict: 'needsReview', check: eachLine(unsellable) },
  { code: 'overMaximum', verdict: 'needsReview', check: eachLine(tooMany) },
];

/** Two problems that speak of the same thing; the earlier one is kept. */
function sameMatter(a: Problem, b: Problem): boolean {
  const phone: readonly ProblemCode[] = ['missingPhone', 'unreadablePhone'];
  if (phone.includes(a.code) && phone.includes(b.code)) return true;
  const { code, params } = a;
  return (
    code === b.code &&
    ['batch', 'code', 'row', 'header', 'pool', 'raw'].every((key) => params[key] === b.params[key])
  );
}

/** What is needed only when the order is sent holds up nobody (src/domain/README.md, Intake 4). */
function verdictOn({ code }: Problem): Verdict {
  return code === 'thinAddress' || code === 'unreadableSender' ? 'hint' : 'needsReview';
}

/**
 * What the rules and the reading of the answers have against the order, each matter once: a new one in the batch of its own
 * time, one that is edited in `home`, where it stands, and of its products those that are `asked` for anew.
 */
export function findings(
  draft: OrderDraft,
  book: OrderBook,
  home = homeOfDraft(book, draft),
  asked = draft.lines,
): Finding[] {
  const read = draft.problems.map((problem): Finding => ({ verdict: verdictOn(problem), problem }));
  const judged = intakeRules.flatMap(({ verdict, check }) =>
    check(draft, book, home, asked).map((problem) => ({ verdict, problem })),
  );
  const refused = judged.filter(({ verdict }) => verdict === 'rejected');
  const rest = [...read, ...judged.filter(({ verdict }) => verdict !== 'rejected')];
  const first = ({ problem }: Finding, index: number): boolean =>
    rest.findIndex((other) => sameMatter(problem, other.problem)) === index;
  return [...refused, ...rest.filter(first)];
}
