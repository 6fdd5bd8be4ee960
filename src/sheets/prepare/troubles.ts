import type { Problem } from '../../domain/problem';
import type { Words } from '../../messages/sheets/words';
import { crossedHeader } from '../assertTitlesAgree';
import { type Cell, isDate } from '../range/cell';
import { findSheet, sheetNamed } from '../range/findSheet';
import { columnMarks, lettersOf } from '../range/marks';
import { readCells } from '../range/readCells';
import { insertTopRow, moveRowToTop, renameSheet, writeTitles } from '../range/titleRow';
import type { Fields } from '../table/field';
import type { Place } from '../table/kind';
import { isTitleRow, placeColumns } from '../table/placeColumns';
import { renamedHeader } from '../table/tab';
import type { AnyTab } from './foundTab';
import { markedIn } from './markColumns';
import { astrayIn, uncrossTitles } from './uncrossTitles';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What hands have done to a tab's name or titles, and how it is undone. */
export interface Trouble {
  readonly problem: Problem;
  readonly mend: () => void;
}

/** A tab of ours under a name of the seller's. */
export function nameTroubles(name: Words, { language }: Place): Trouble[] {
  if (sheetNamed(name) !== null) return [];
  const sheet = findSheet(name);
  if (sheet === null) return [];
  const problem: Problem = { code: 'renamedTab', params: { tab: name[language], to: sheet.getName() } };
  return [{ problem, mend: () => renameSheet(sheet, name[language]) }];
}

/** Titles that were changed, moved or lost. A tab that is not there, or was never marked, has none to give back. */
export function titleTroubles(tab: AnyTab, place: Place): Trouble[] {
  const sheet = findSheet(tab.name);
  const marked = sheet === null ? new Map<string, number>() : markedColumns(sheet, tab.fields);
  if (sheet === null || marked.size === 0) return [];
  const cells = readCells(sheet);
  if (isTitleRow(tab.fields, cells[0] ?? [])) return changedTitles(tab, sheet, cells[0] ?? [], marked, place);
  const row = cells.findIndex((each) => isTitleRow(tab.fields, each)) + 1;
  const name = tab.name[place.language];
  if (row > 0) {
    const problem: Problem = { code: 'movedTitles', params: { tab: name, row } };
    return [{ problem, mend: () => moveRowToTop(sheet, row) }];
  }
  const problem: Problem = { code: 'lostTitles', params: { tab: name } };
  return [{ problem, mend: () => restoreTitles(tab, sheet, cells[0] ?? [], marked, place) }];
}

/** 0-based column of each field that bears its mark once. */
function markedColumns(sheet: Sheet, fields: Fields): Map<string, number> {
  const marked = markedIn(columnMarks(sheet));
  const found = Object.keys(fields).flatMap((key) => {
    const [column, ...others] = marked(key);
    return column === undefined || others.length > 0 ? [] : [[key, column] as const];
  });
  return new Map(found);
}

function changedTitles(
  tab: AnyTab,
  sheet: Sheet,
  header: readonly Cell[],
  marked: ReadonlyMap<string, number>,
  place: Place,
): Trouble[] {
  const ofMark = (key: string): number[] => [marked.get(key) ?? -1].filter((column) => column >= 0);
  const { columns, renamed } = placeColumns(tab.fields, header, ofMark);
  const changed = renamed.map(({ key, to }) => ({
    problem: renamedHeader(tab, key, to, place),
    mend: () => writeTitles(sheet, titlesAt(tab.fields, [[key, columns.get(key) ?? 0]], place)),
  }));
  return [...changed, ...astrayTitles(tab, sheet, header, place)];
}

function astrayTitles(tab: AnyTab, sheet: Sheet, header: readonly Cell[], place: Place): Trouble[] {
  const { crossed, moved } = astrayIn(tab, header, columnMarks(sheet));
  const problems = [
    ...crossed.map((each) => crossedHeader(tab, each, place)),
    ...moved.map(({ key, column, home }): Problem => {
      const { params } = renamedHeader(tab, key, String(header[home] ?? ''), place);
      const letters = { column: lettersOf(home), other: lettersOf(column) };
      return { code: 'movedHeader', params: { ...params, ...letters } };
    }),
  ];
  return problems.map((problem) => ({ problem, mend: () => void uncrossTitles(tab, place, true) }));
}

/** What stands in row 1 is an order or an entry unless it is blank, or text above nearly all of our columns. */
function restoreTitles(
  tab: AnyTab,
  sheet: Sheet,
  first: readonly Cell[],
  marked: ReadonlyMap<string, number>,
  place: Place,
): void {
  if (!isRetitled(first, [...marked.values()])) insertTopRow(sheet);
  writeTitles(sheet, titlesAt(tab.fields, marked, place));
}

function isRetitled(first: readonly Cell[], columns: readonly number[]): boolean {
  const cells = columns.map((column) => first[column] ?? '');
  const texts = cells.filter((cell) => typeof cell === 'string' && cell.trim() !== '');
  if (first.every((cell) => cell === '')) return true;
  return (
    !cells.some((cell) => isDate(cell) || typeof cell === 'number') && texts.length * 4 >= cells.length * 3
  );
}

function titlesAt(
  fields: Fields,
  columns: Iterable<readonly [string, number]>,
  { language }: Place,
): Map<number, string> {
  return new Map([...columns].map(([key, column]) => [column, fields[key]?.header[language] ?? '']));
}
