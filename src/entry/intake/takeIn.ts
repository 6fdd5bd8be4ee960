import { closeOverdue } from '../../domain/batch/closeOverdue';
import { endedSeries } from '../../domain/batch/continueBatches';
import { factProblems, nothingAsked, type OpeningFacts } from '../../domain/batch/openingFacts';
import { dueToOpen } from '../../domain/batch/settleBatches';
import type { Instant } from '../../domain/calendar';
import { typedKey } from '../../domain/intake/manualKey';
import { takeIn as decide, type Intake } from '../../domain/intake/takeIn';
import type { Wish } from '../../domain/life/requests';
import { minimumProblems } from '../../domain/minimum/minimumProblems';
import type { OrderDraft } from '../../domain/order';
import type { OrderBook } from '../../domain/orderBook';
import { needsLedger } from '../../domain/payment/needsLedger';
import type { Told } from '../../domain/payment/told';
import type { Problem } from '../../domain/problem';
import type { Product } from '../../domain/product';
import { type ItemIds, parseResponse } from '../../forms/parseResponse';
import { readBuyer } from '../../forms/readBuyer';
import type { RawResponse } from '../../forms/readResponse';
import { typedDraft } from '../../forms/typedDraft';
import { type Memory, readMemory } from '../../sheets/memory/memory';
import { keepNumbers, keepNumbersLate } from '../../sheets/memory/numbers';
import { brokenWorkbook } from '../../sheets/table/brokenWorkbook';
import { heedTyped } from '../../sheets/typed/heedTyped';
import { readWorkbook, savedWorkbook, saveWorkbook, type Workbook, withLedger } from '../../sheets/workbook';
import { requireFormLink } from '../form/formLink';
import { factsWhenDue } from '../triggers/askFacts';
import { withLock } from '../withLock';
import { replacedKeys } from './replacedKeys';
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
 * not got.
 */
export function takeIn(responses: readonly RawResponse[]): Register | null {
  const taken = withLock(() => {
    const memory = readMemory();
    const found = readWorkbook(memory);
    // Whoever waits for a new order does not wait for recaps to be read.
    const read = responses.length === 0 ? heedTyped(found) : found;
    const workbook = asksLedger(read, responses) ? withLedger(read) : read;
    return { before: workbook.book.highWater, register: decideAndWrite(workbook, memory, responses) };
  });
  if (taken === null) return null;
  const { before, register } = taken;
  keepNumbersLate(register.memory, before, register.workbook.book.highWater);
  return register;
}

/** What the seller has picked or ticked may be about money, and so may an edit, and an end. */
function asksLedger({ book, requests }: Workbook, responses: readonly RawResponse[]): boolean {
  if (responses.length === 0 || requests.length > 0 || responses.some(({ isProof }) => isProof)) return true;
  return needsLedger(book, new Set(responses.map(({ id }) => id)), Date.now());
}

/** Reads all that a decision looks at; inside the lock, or only for show. */
export function readRegister(): { workbook: Workbook; memory: Memory } {
  const memory = readMemory();
  return { workbook: withLedger(readWorkbook(memory)), memory };
}

/** `decideAndWrite`, and notes the numbers given; inside the lock. */
export function decideAndSave(
  workbook: Workbook,
  memory: Memory,
  responses: readonly RawResponse[],
  asked?: OpeningFacts,
  told: readonly Told[] = [],
): Register {
  const register = decideAndWrite(workbook, memory, responses, asked, told);
  keepNumbers(workbook.book.highWater, register.workbook.book.highWater);
  return register;
}

/**
 * Takes in the responses and settles the batches; inside the lock. On a register that can't be read nothing is
 * decided, but batches still close by their date. A number that it has given is to be noted when it returns, not
 * before: else a killed run would leave a gap.
 */
function decideAndWrite(
  workbook: Workbook,
  memory: Memory,
  responses: readonly RawResponse[],
  asked?: OpeningFacts,
  told: readonly Told[] = [],
): Register {
  const { book, broken, requests } = workbook;
  const now = Date.now();
  const facts = asked ?? (broken === null ? factsWhenDue(book, memory, now) : nothingAsked);
  const orders = responses.filter(({ isProof }) => !isProof);
  const drafts =
    broken === null ? [...draftsOf(workbook, memory, orders), ...typedDrafts(workbook, now)] : [];
  const gone = replacedKeys(book, memory, drafts);
  const heard = broken === null ? [...told, ...toldIn(workbook, memory, responses)] : [];
  const intake =
    broken === null
      ? decide(book, { drafts, requests, wishes: wishesOf(workbook), told: heard, facts, gone }, now)
      : onlyClose(book, now);
  const changes = { ...intake, typedRows: typedRows(workbook, intake) };
  saveWorkbook(workbook, changes);
  const added = intake.book.orders.length - book.orders.length;
  const saved = savedWorkbook(workbook, changes);
  return { workbook: withStanding(saved, now, facts), memory, added, broken };
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

function typedRows({ typed }: Workbook, { numbers }: Intake): Map<string, number> {
  return new Map(
    typed.flatMap(({ row }) => {
      const no = numbers.get(typedKey(row));
      return no === undefined ? [] : [[no, row] as const];
    }),
  );
}

function typedDrafts({ typed, book }: Workbook, now: Instant): OrderDraft[] {
  return typed.map((row) => typedDraft(row, book.products, now));
}

/** What she has typed beside her new orders: where, then in which Status. */
function wishesOf({ typed }: Workbook): Wish[] {
  return typed.flatMap(({ row, batch, status }): Wish[] => {
    const key = typedKey(row);
    const name = batch.trim();
    return [
      ...(name === '' ? [] : [{ key, field: 'batch', wanted: name, raw: name } as const]),
      ...(status === null ? [] : [{ key, field: 'status', ...status } as const]),
    ];
  });
}

function draftsOf({ book }: Workbook, memory: Memory, responses: readonly RawResponse[]): OrderDraft[] {
  if (responses.length === 0) return [];
  const { items } = requireFormLink(memory);
  return responses.map((response) => draftOf(response, items, book.products));
}

/** A response that our own code can't read becomes an order to be looked at; the others go on. */
function draftOf(response: RawResponse, items: ItemIds, products: readonly Product[]): OrderDraft {
  try {
    return parseResponse(response, items, products);
  } catch (error) {
    return quarantined(response.id, response.at, String(error));
  }
}

function quarantined(key: string, at: Instant, what: string): OrderDraft {
  const { buyer } = readBuyer(() => '');
  return { key, at, buyer, lines: [], problems: [{ code: 'unreadResponse', params: { what } }] };
}
