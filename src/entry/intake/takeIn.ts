import { closeOverdue } from '../../domain/batch/closeOverdue';
import { endedSeries } from '../../domain/batch/continueBatches';
import { factProblems, nothingAsked, type OpeningFacts } from '../../domain/batch/openingFacts';
import { dueToOpen } from '../../domain/batch/settleBatches';
import type { Instant } from '../../domain/calendar';
import type { Intake } from '../../domain/intake/takeIn';
import { takeInSparing as decide } from '../../domain/intake/takeInSparing';
import { minimumProblems } from '../../domain/minimum/minimumProblems';
import type { OrderDraft } from '../../domain/order';
import type { OrderBook } from '../../domain/orderBook';
import type { Told } from '../../domain/payment/told';
import type { Problem } from '../../domain/problem';
import type { RawResponse } from '../../forms/readResponse';
import { type Memory, readMemory } from '../../sheets/memory/memory';
import { keepNumbers, keepNumbersLate } from '../../sheets/memory/numbers';
import { savedWorkbook } from '../../sheets/savedWorkbook';
import { brokenWorkbook } from '../../sheets/table/brokenWorkbook';
import { heedTyped } from '../../sheets/typed/heedTyped';
import {
  readOrders,
  readWorkbook,
  saveWorkbook,
  type Workbook,
  withLedger,
  withLimits,
} from '../../sheets/workbook';
import { factsWhenDue } from '../triggers/askFacts';
import { withLock } from '../withLock';
import { askingLimits, limitsAsked } from './askingLimits';
import { draftsOf, typedDrafts, typedRows, wishesOf } from './drafts';
import { noteSameId, replacedKeys, type Source } from './replacedKeys';
import { toldIn } from './toldIn';

/** The register after a run has had its say. */
export interface Register {
  readonly workbook: Workbook;
  readonly memory: Memory;
  /** Orders that this run has added. */
  readonly added: number;
  /** What kept it from deciding, or null. Thrown only when all has been published that can be. */
  readonly broken: Problem | null;
}

export function throwBroken({ broken }: Register): void {
  if (broken !== null) throw brokenWorkbook(broken);
}

/**
 * The one way in, for event, sweep and menu alike (src/domain/README.md, Intake 1): read, decide, save, under
 * the script lock. A known response changes nothing, so whoever is in doubt calls again. `null` = the lock was
 * not got. `source` = the form that an event came from.
 */
export function takeIn(responses: readonly RawResponse[], source: Source = null): Register | null {
  const taken = withLock(() => {
    const memory = readMemory();
    const found = readOrders(memory);
    // Whoever waits for a new order does not wait for recaps to be read, nor for limits that nobody draws on.
    const isLook = responses.length === 0;
    const read = isLook ? heedTyped(withLimits(found)) : withLimits(found, limitsAsked(found));
    const workbook = asksLedger(read, responses) ? withLedger(read) : read;
    return {
      before: workbook,
      register: decideAndWrite(workbook, memory, { responses, source }),
    };
  });
  if (taken === null) return null;
  const { before, register } = taken;
  const { book } = register.workbook;
  const fresh = book.orders.slice(before.book.orders.length);
  keepNumbersLate(register.memory, before.book.highWater, book.highWater, fresh);
  if (source !== null) noteSameId(before, register.memory, responses);
  // For whoever publishes.
  return { ...register, workbook: withLimits(register.workbook) };
}

/** What the seller has picked or ticked may be about money; of responses the decision says whether it turns on the ledger. */
function asksLedger({ requests }: Workbook, responses: readonly RawResponse[]): boolean {
  return responses.length === 0 || requests.length > 0 || responses.some(({ isProof }) => isProof);
}

/** Reads all that a decision looks at; inside the lock, or only for show. */
export function readRegister(): { workbook: Workbook; memory: Memory } {
  const memory = readMemory();
  return { workbook: withLedger(readWorkbook(memory)), memory };
}

/** What a run knows beside the tabs. */
interface News {
  readonly responses?: readonly RawResponse[];
  /** Orders that no form and no row tells of: a page has sent them. */
  readonly made?: readonly OrderDraft[];
  /** The form that an event came from. */
  readonly source?: Source;
  readonly asked?: OpeningFacts;
  readonly told?: readonly Told[];
}

/** `decideAndWrite`, and notes the numbers given; inside the lock. */
export function decideAndSave(workbook: Workbook, memory: Memory, news: News = {}): Register {
  const register = decideAndWrite(workbook, memory, news);
  keepNumbers(workbook.book.highWater, register.workbook.book.highWater);
  return register;
}

/**
 * Takes in the responses and settles the batches; inside the lock. On a register that can't be read nothing is
 * decided, but batches still close by their date. A number that it has given is to be noted when it returns, not
 * before: else a killed run would leave a gap.
 */
function decideAndWrite(
  found: Workbook,
  memory: Memory,
  { responses = [], made = [], source = null, asked, told = [] }: News,
): Register {
  const { book, broken, requests } = found;
  const now = Date.now();
  const orders = responses.filter(({ isProof }) => !isProof);
  const whole = broken === null;
  const drafts = whole ? [...made, ...draftsOf(found, memory, orders), ...typedDrafts(found, now)] : [];
  const gone = replacedKeys(book, memory, drafts, source);
  const heard = broken === null ? [...told, ...toldIn(found, memory, responses)] : [];
  const arrivals = { drafts, requests, wishes: wishesOf(found), told: heard, gone };
  // Asked once, however often it is decided.
  let facts = asked;
  const { workbook, said: intake } = askingLimits(found, (whole) => {
    if (broken !== null) return onlyClose(whole, now);
    facts ??= factsWhenDue(whole, memory, now);
    return decide(whole, { ...arrivals, facts }, now);
  });
  const changes = { ...intake, typedRows: typedRows(workbook, intake) };
  saveWorkbook(workbook, changes);
  const added = intake.book.orders.length - book.orders.length;
  const saved = savedWorkbook(workbook, changes);
  return { workbook: withStanding(saved, now, facts ?? nothingAsked), memory, added, broken };
}

/** Read without the script lock, with all that Perlu Tindakan says of it. */
export function readForShow(memory: Memory, now: Instant): Workbook {
  const workbook = withLedger(readWorkbook(memory));
  return withStanding(workbook, now, factsWhenDue(workbook.book, memory, now));
}

/** With what keeps batches from opening or from being repeated that no tab tells, for Perlu Tindakan. */
function withStanding(workbook: Workbook, now: Instant, facts: OpeningFacts): Workbook {
  const { book, problems } = workbook;
  const shut = dueToOpen(book, now).flatMap(({ name }) => factProblems(facts, name));
  const standing = [...shut, ...endedSeries(book, now), ...minimumProblems(book, now)];
  return { ...workbook, problems: [...problems, ...standing] };
}

function onlyClose(book: OrderBook, now: Instant): Intake {
  const batches = closeOverdue(book.batches, now);
  return { book: { ...book, batches }, events: [], refused: [], numbers: new Map() };
}
