import type { Batch } from '../domain/batch';
import type { Place } from './table/kind';
import { writeFields, writeRows } from './table/writeTable';
import { type BatchTable, batchRow } from './tabs/batchTab';

/** Tab Batch as read. */
interface BatchRows {
  readonly batches: BatchTable;
  readonly place: Place;
}

/**
 * Adds batches that the add-on has made below all others. A row without its name is no row yet, so a kill leaves
 * it whole or not at all, and the next run writes over what it left.
 */
export function appendBatches({ batches, place }: BatchRows, made: readonly Batch[]): void {
  writeRows(batches, batches.end, made.map(batchRow), place);
}

/** Writes a new Buka, where "Buka batch" has set one. */
export function writeOpening({ batches, place }: BatchRows, { name, opens }: Batch): void {
  const row = batches.rows.find(({ values }) => values.name === name);
  if (row !== undefined && row.values.opens !== opens) writeFields(batches, row.row, { opens }, place);
}
