import type { Instant } from '../domain/calendar';
import { takeIn as decide } from '../domain/intake/takeIn';
import type { OrderDraft } from '../domain/order';
import type { Product } from '../domain/product';
import { type ItemIds, parseResponse } from '../forms/parseResponse';
import type { RawResponse } from '../forms/readResponse';
import { type Memory, readMemory } from '../sheets/memory/memory';
import { assertDecidable, readWorkbook, saveWorkbook, type Workbook } from '../sheets/workbook';
import { formLink, requireFormLink } from './formLink';
import { withLock } from './withLock';

/** The register after a run has had its say. */
export interface Register {
  readonly workbook: Workbook;
  readonly memory: Memory;
  /** Orders that this run has added. */
  readonly added: number;
}

/**
 * The one way in, for event, sweep and menu alike (src/domain/README.md, Intake 1): read, decide, save, under
 * the script lock. A known response changes nothing, so whoever is in doubt calls again. `null` = the lock was
 * not got.
 */
export function takeIn(responses: readonly RawResponse[]): Register | null {
  return withLock(() => {
    const { workbook, memory } = readRegister();
    return decideAndSave(workbook, memory, responses);
  });
}

/** Reads what a decision looks at; inside the lock, or only for show. */
export function readRegister(): { workbook: Workbook; memory: Memory } {
  const memory = readMemory();
  return { workbook: readWorkbook(memory), memory };
}

/** Takes in the responses and settles the batches; inside the lock. Throws where the register is unreadable. */
export function decideAndSave(
  workbook: Workbook,
  memory: Memory,
  responses: readonly RawResponse[],
): Register {
  assertDecidable(workbook);
  const items = responses.length === 0 ? (formLink(memory)?.items ?? {}) : requireFormLink(memory).items;
  const { products } = workbook.book;
  const drafts = responses.map((response) => draftOf(response, items, products));
  const intake = decide(workbook.book, drafts, Date.now());
  saveWorkbook(workbook, intake);
  return { workbook: { ...workbook, book: intake.book }, memory, added: intake.newOrders.length };
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
  const buyer = { name: '', whatsapp: '', email: '', address: '', delivery: '', note: '' };
  return { key, at, buyer, lines: [], problems: [{ code: 'failure', params: { what } }] };
}
