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
