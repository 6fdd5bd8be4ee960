import { fingerprint } from '../../domain/fingerprint';
import { CONTACTS } from '../../domain/intake/contact';
import { readMemory, recall, remember } from '../memory/memory';
import { regainedSlot } from '../memory/slots';
import type { Cell } from '../range/cell';
import { findSheet } from '../range/findSheet';
import { type ColumnMark, columnMarks } from '../range/marks';
import { readCells } from '../range/readCells';
import { markColumn, unmarkOthers } from '../range/setMarks';
import { writeTitles } from '../range/titleRow';
import { keptOrder } from '../register/keptOrder';
import { type Crossed, crossedTitles } from '../table/crossedTitles';
import type { Place } from '../table/kind';
import { isTitleRow, placeColumns } from '../table/placeColumns';
import { lineTab } from '../tabs/lineTab';
import { orderTab } from '../tabs/orderTab';
import type { AnyTab } from './foundTab';
import { markedIn } from './markColumns';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A title of ours above a column that is not marked, while the column marked for it has a title of hers; 0-based. */
export interface Moved {
  readonly key: string;
  readonly column: number;
  readonly home: number;
}

/** Titles and marks of a tab that say different things. */
export interface Astray {
  readonly crossed: readonly Crossed[];
  readonly moved: readonly Moved[];
}

export function astrayIn({ fields }: AnyTab, header: readonly Cell[], marks: readonly ColumnMark[]): Astray {
  const { columns } = placeColumns(fields, header, markedIn(marks));
  const crossed = crossedTitles(columns, marks);
  const moved = [...columns].flatMap(([key, column]): Moved[] => {
    const home = homeOf(marks, key) ?? column;
    const isHers = home !== column && String(header[home] ?? '') !== '';
    return isHers && !crossed.some((each) => each.column === column) ? [{ key, column, home }] : [];
  });
  return { crossed, moved };
}

/** The one column that bears the mark. */
function homeOf(marks: readonly ColumnMark[], key: string): number | undefined {
  const [home, ...others] = markedIn(marks)(key);
  return others.length === 0 ? home : undefined;
}

/**
 * Puts titles back where their columns are, or lets the marks follow the titles, as `placeOf` says; no cell below a title is touched.
 * `agreed` = she has been told, and asks for it. Done again it goes on where it was cut off.
 * Returns whether they agree now; null = they did before.
 */
export function uncrossTitles(tab: AnyTab, place: Place, agreed: boolean): boolean | null {
  const sheet = findSheet(tab.name);
  const cells = sheet === null ? [] : readCells(sheet);
  const header = cells[0] ?? [];
  if (sheet === null || !isTitleRow(tab.fields, header)) return null;
  const marks = columnMarks(sheet);
  const astray = astrayIn(tab, header, marks);
  const all = [...astray.crossed, ...astray.moved];
  if (all.length === 0) return null;
  const found = placeOf(tab, cells, marks, astray, agreed);
  if (found === null) return false;
  if (tab.name === orderTab.name)
    noteContacts(all.flatMap((each) => [each.key, ...('own' in each ? [each.own] : [])]));
  if (found === 'went') moveMarks(sheet, astray);
  else writeTitles(sheet, titlesBack(tab, header, marks, astray, place));
  return true;
}

/** Whether the cells went with the titles, or stayed under the marks; null = nobody can tell. */
type Cells = 'went' | 'stayed' | null;

/**
 * By the record; else a title whose own column is deleted was typed above another. Two that have only changed places, as of a price and a quota, may
 * have been retyped or cut and pasted whole: then the titles hold if she agrees to it, but in Rincian, where a price would be taken for
 * units.
 */
function placeOf(
  tab: AnyTab,
  cells: readonly Cell[][],
  marks: readonly ColumnMark[],
  astray: Astray,
  agreed: boolean,
): Cells {
  const { crossed } = astray;
  const told = whereCells(tab, cells, marks, astray);
  if (told !== null) return told;
  if (crossed.length === 0) return agreed ? 'stayed' : null;
  if (crossed.every(({ key }) => homeOf(marks, key) === undefined)) return 'stayed';
  return agreed && tab.name !== lineTab.name ? 'went' : null;
}

/** What was written under the wrong title meanwhile is looked for in the form. */
function noteContacts(keys: readonly string[]): void {
  const contacts = keys.filter((key) => (CONTACTS as readonly string[]).includes(key));
  if (contacts.length === 0) return;
  const now = Date.now();
  const entries = contacts.map((key) => [`orders ${key}`, now] as const);
  remember(regainedSlot, { ...recall(readMemory(), regainedSlot), ...Object.fromEntries(entries) });
}

/** By what is on record of each order: its number, its response, its buyer's answers. */
function whereCells(
  tab: AnyTab,
  [header = [], ...body]: readonly Cell[][],
  marks: readonly ColumnMark[],
  { crossed, moved }: Astray,
): Cells {
  const kept = placeColumns(tab.fields, header, markedIn(marks)).columns.get('kept');
  if (tab.name !== orderTab.name || kept === undefined || crossed.some(({ column }) => column === kept))
    return null;
  const answers = body.flatMap((row) => {
    const { kind, value } = {
      value: null,
      ...keptOrder.read(row[kept] ?? '', { zone: 'WIB', language: 'id' }),
    };
    if (kind !== 'certain' || value === null) return [];
    return [{ row, answered: { ...value.answered, no: fingerprint(value.no), key: fingerprint(value.key) } }];
  });
  const holds = (column: number, key: string): boolean =>
    answers.some(({ row, answered }) => {
      const text = String(row[column] ?? '');
      return (
        text !== '' &&
        Object.entries(answered).some(([name, print]) => name === key && print === fingerprint(text))
      );
    });
  const [places, homes] = [
    [...crossed, ...moved],
    [
      ...crossed.map(({ column, own }) => [column, own] as const),
      ...moved.map(({ key, home }) => [home, key] as const),
    ],
  ];
  const went = places.some(({ column, key }) => holds(column, key));
  const stayed = homes.some(([column, key]) => holds(column, key));
  if (went === stayed) return null;
  return went ? 'went' : 'stayed';
}

function moveMarks(sheet: Sheet, { crossed, moved }: Astray): void {
  for (const { own } of crossed) unmarkOthers(sheet, own, -1);
  for (const { key, column } of [...crossed, ...moved]) {
    unmarkOthers(sheet, key, column);
    markColumn(sheet, column, key);
  }
}

/** Titles of hers that bear our words come first: cut off behind them, the rest is still to be seen. */
function titlesBack(
  { fields }: AnyTab,
  header: readonly Cell[],
  marks: readonly ColumnMark[],
  { crossed, moved }: Astray,
  { language }: Place,
): Map<number, string> {
  const titleOf = (key: string): string => fields[key]?.header[language] ?? key;
  const homes = [
    ...crossed.map(({ column, own }) => [column, own] as const),
    ...[...crossed, ...moved].flatMap(({ key }) => {
      const home = homeOf(marks, key);
      return home === undefined ? [] : [[home, key] as const];
    }),
  ];
  const taken = new Map(homes);
  const { columns } = placeColumns(fields, header, () => []);
  const spare = homes.flatMap(([, key]): [number, string][] => {
    const column = columns.get(key);
    return column === undefined || taken.has(column) ? [] : [[column, `${titleOf(key)} 2`]];
  });
  return new Map([...spare, ...[...taken].map(([column, key]) => [column, titleOf(key)] as const)]);
}
