import type { GuideWrong } from '../../messages/pages/guideLabels';
import { readTable, type TableRow } from '../../sheets/table/readTable';
import { writeFields } from '../../sheets/table/writeTable';
import { type BatchTable, batchTab } from '../../sheets/tabs/batchTab';
import { readShop } from '../../sheets/tabs/readShop';
import type { Note } from './undoSlot';

/** What Panduan writes of a batch: dates as instants, `null` = blank. */
export interface BatchCells {
  readonly opens: number | null;
  readonly closes: number | null;
  readonly quotaUnits: number | null;
}
type Row = BatchTable['rows'][number];
const keys = ['opens', 'closes', 'quotaUnits'] as const;

/** What is written over a batch: a blank field says nothing of a cell that it could not show. */
export function cellsToWrite(typed: BatchCells, { unread }: Pick<Row, 'unread'>): Partial<BatchCells> {
  const told = keys.filter((key) => typed[key] !== null || unread[key] === undefined);
  return Object.fromEntries(told.map((key) => [key, typed[key]]));
}

/** What those cells were, and what they become. One that nobody could read is not put back. */
export function noteOf({ values, unread }: Row, written: Partial<BatchCells>): Note {
  const known = keys.filter((key) => key in written && unread[key] === undefined);
  const cells = (of: Partial<BatchCells>) => Object.fromEntries(known.map((key) => [key, of[key] ?? '']));
  return { step: 'batch', before: cells(values), after: cells(written), of: values.name, rows: {} };
}

/** Puts cells of a batch back that are still as Panduan wrote them, while it waits for its Buka. */
export function putBackBatch({ before, after }: Note, name: string): GuideWrong | null {
  const { shop } = readShop();
  const batches = readTable(batchTab, shop);
  const known: TableRow<(typeof batchTab)['fields']> | undefined = batches.rows.find(
    ({ values }) => values.name === name,
  );
  if (known === undefined) return null;
  if (known.values.status !== 'scheduled') return 'knownBatch';
  const ours = keys.filter((key) => key in before && (known.values[key] ?? '') === after[key]);
  const cells = ours.map((key) => [key, before[key] === '' ? null : before[key]]);
  writeFields(batches, known.row, Object.fromEntries(cells), shop);
  return null;
}
