import type { Batch } from '../domain/batch';
import { whyNotOpen } from '../domain/batch/heedOpenings';
import { formatDateTime, type Instant } from '../domain/calendar';
import type { OrderBook } from '../domain/orderBook';
import { refusedNote } from '../messages/refusedNote';
import { writeNote } from './range/writeNote';
import type { Place } from './table/kind';
import { writeFields, writeRows } from './table/writeTable';
import { type BatchTable, batchRow } from './tabs/batchTab';

/** Tab Batch as read. */
interface BatchRows {
  readonly batches: BatchTable;
  readonly place: Place;
}

/**
 * Adds batches that the add-on has made below all others, and empties what a killed run has left of one. A row
 * without its name is no row yet, so the batch is there whole or not at all.
 */
export function appendBatches({ batches, place }: BatchRows, made: readonly Batch[]): void {
  const { end, leftBehind } = batches;
  const written = (row: number): boolean => row >= end && row < end + made.length;
  for (const row of leftBehind) if (!written(row)) writeRows(batches, row, [null], place);
  writeRows(batches, end, made.map(batchRow), place);
}

/** Writes a new Buka, where "Buka batch" has set one. */
export function writeOpening({ batches, place }: BatchRows, { name, opens }: Batch): void {
  const row = batches.rows.find(({ values }) => values.name === name);
  if (row !== undefined && row.values.opens !== opens) writeFields(batches, row.row, { opens }, place);
}

/** Beside an open Status that goes back: why. Before the cell itself, so that a killed run tells it again. */
export function noteRefusedOpenings(
  { batches, book, readAt, place }: BatchRows & { readonly book: OrderBook; readonly readAt: Instant },
  after: readonly Batch[],
): void {
  for (const [index, { row }] of batches.rows.entries()) {
    const [before, batch] = [book.batches[index], after[index]];
    if (before === undefined || batch === undefined || batch.status === 'open') continue;
    const problem = whyNotOpen(book, before, readAt);
    if (problem === null) continue;
    const text = refusedNote(problem, formatDateTime(readAt, place.zone), place);
    writeNote(batches.sheet, row, batches.columns.status + 1, text);
  }
}
