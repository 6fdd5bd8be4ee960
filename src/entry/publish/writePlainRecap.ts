import type { Cell } from '../../sheets/range/cell';
import { insertColumn } from '../../sheets/range/columns';
import { findSheet } from '../../sheets/range/findSheet';
import { moveRows } from '../../sheets/range/moveRows';
import { readCells } from '../../sheets/range/readCells';
import { insertTopRow } from '../../sheets/range/titleRow';
import type { Place } from '../../sheets/table/kind';
import { isLeft, leftAs, readLeft } from '../../sheets/tabs/leftAs';
import { type Laid, laidOut, layOut } from '../../sheets/tabs/recapLayout';
import type { RecapSheet } from '../../sheets/tabs/recapShape';
import { writeRecap } from '../../sheets/tabs/writeRecap';
import { herMoves, oursOf, rowNames } from './herRows';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A recap that nobody types into, about to be written. */
export interface PlainWrite {
  /** Its name among the recaps. */
  readonly key: string;
  readonly recap: RecapSheet;
  readonly place: Place;
  readonly dress: boolean;
  readonly anew: boolean;
  /** As it was remembered to be left; '' = nothing is remembered. */
  readonly left: string;
  /** The mark of the last change by hand to the shape of a tab. */
  readonly reshaped: number;
}

/**
 * Writes it over what stands there, unread as long as its columns are as they were left. Where she has put in some of her own,
 * or moved or deleted ours, it is written around hers, whose cells stay with their lines. Gives back how it is left.
 */
export function writePlainRecap(work: PlainWrite): string {
  const { recap, place, dress, anew, left, reshaped } = work;
  const sheet = findSheet(recap.name);
  const isAsLeft = sheet !== null && leftAs(sheet, recap, reshaped) === left;
  if (sheet !== null && !isAsLeft) return around(work, sheet);
  const written = writeRecap(recap, place, dress, null, sheet, anew);
  return isAsLeft ? left : leftAs(written, recap, reshaped);
}

function around({ key, recap, place, dress, anew, left, reshaped }: PlainWrite, sheet: Sheet): string {
  const laid = layOut(recap, readCells(sheet), readLeft(left));
  putIn(sheet, laid, recap);
  const moves = laid.layout.includes(null) ? movesOf(key, recap, laid) : null;
  if (moves !== null) moveRows(sheet, moves.steps);
  const isUndressed = (moves?.steps.length ?? 0) > 0 || !isLeft(left, laid.layout);
  writeRecap(laidOut(widened(recap, laid), laid.layout), place, dress || isUndressed, null, sheet, anew);
  return leftAs(sheet, recap, reshaped, laid.layout);
}

/** A column of ours that was put in again has no width yet. */
export function widened(recap: RecapSheet, { insert }: Laid): RecapSheet {
  return insert.length === 0 ? recap : { ...recap, keepsWidths: false };
}

/** What of ours is gone: a row for the titles, columns. */
export function putIn(sheet: Sheet, { insert, needsTop }: Laid, { cells: [titles = []] }: RecapSheet): void {
  if (needsTop) insertTopRow(sheet);
  for (const { column, place } of insert) insertColumn(sheet, place, titles[column] ?? '');
}

function movesOf(key: string, { cells }: RecapSheet, { layout, present }: Laid) {
  const names = (of: readonly (readonly Cell[])[]): string[] => rowNames(key, of);
  return herMoves(names(oursOf(present, layout)), names(cells), present, layout);
}
