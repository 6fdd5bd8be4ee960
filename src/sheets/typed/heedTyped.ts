import { formatDateTime } from '../../domain/calendar';
import type { Problem } from '../../domain/problem';
import { logWords } from '../../messages/log';
import { problemText } from '../../messages/problems';
import { refusedNote } from '../../messages/refusedNote';
import type { Cell } from '../range/cell';
import { findSheet } from '../range/findSheet';
import { flushWrites } from '../range/flush';
import { readCells } from '../range/readCells';
import { writeCells } from '../range/writeCells';
import { writeNote } from '../range/writeNote';
import type { Place } from '../table/kind';
import { appendLog } from '../tabs/logTab';
import type { Workbook } from '../workbook';
import { keepTyped, partsOf, presentIn } from './keepTyped';
import { changedCells, readTyped, type TypedCell, type TypedLine, type TypedSheet } from './readTyped';
import { type TypedRecap, type TypedValue, typedRecaps } from './typedRecaps';

interface Found {
  readonly recap: TypedRecap;
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
  readonly typed: TypedSheet;
}

/** What becomes of her cells of one line and column: all of them will hold `value`. */
interface Verdict extends TypedLine {
  readonly found: Found;
  readonly value: TypedValue;
  /** What the register holds; null = nothing there can keep it. */
  readonly present: TypedValue | null;
  readonly refused: readonly { readonly cell: TypedCell; readonly problem: Problem }[];
}

function findTyped(place: Place): Found[] {
  return Object.values(typedRecaps).flatMap((recap) => {
    const sheet = findSheet(recap.name);
    return sheet === null ? [] : [{ recap, sheet, typed: readTyped(recap, readCells(sheet), place) }];
  });
}

/** Whether anything waits to be taken in; read without the lock. */
export function hasTyped(place: Place): boolean {
  return findTyped(place).some(({ typed }) => typed.lines.some((line) => changedCells(line).length > 0));
}

/** Of several cells the first that differs and can be read counts. */
function judge(found: Found, line: TypedLine, present: TypedValue | null, { language }: Place): Verdict[] {
  const changed = changedCells(line);
  if (changed.length === 0) return [];
  const [first] = changed.flatMap(({ row, reading }) =>
    reading.kind === 'certain' ? [{ row, value: reading.value }] : [],
  );
  const value = first === undefined || present === null ? line.was : first.value;
  const refused = changed.flatMap((cell): Verdict['refused'] => {
    const { reading, row, cell: raw } = cell;
    const params = { tab: found.recap.name[language], row };
    if (reading.kind !== 'certain') {
      const header = found.recap.hers[line.key]?.header[language] ?? line.key;
      return [{ cell, problem: { code: 'unreadableCell', params: { ...params, header, raw: String(raw) } } }];
    }
    if (reading.value === value) return [];
    if (present === null) return [{ cell, problem: { code: 'keptNowhere', params: {} } }];
    const copied = { ...params, first: first?.row ?? 0, key: titleOf(line) };
    return [{ cell, problem: { code: 'copiedRow', params: copied } }];
  });
  return [{ ...line, found, value, present, refused }];
}

/** `Agustus NAS`, `PO-260801-0011` */
function titleOf({ line }: TypedLine): string {
  return partsOf(line).filter(Boolean).join(' ');
}

/**
 * What is put back, and what was kept otherwise meanwhile; said before anything is written, so that a run that dies is told
 * twice rather than never.
 */
function tell(verdicts: readonly Verdict[], { place, readAt }: Workbook): void {
  const { actors, events } = logWords[place.language];
  const row = (verdict: Verdict, before: Cell, cause: string) => ({
    ...{ at: readAt, actor: actors.seller, event: events.typed, cause },
    ...{ subject: titleOf(verdict), before: String(before), after: String(verdict.value) },
  });
  const rows = verdicts.flatMap((verdict) => {
    const { present, was, value, refused } = verdict;
    const overruled = present !== null && present !== was && present !== value;
    return [
      ...(overruled ? [row(verdict, present, '')] : []),
      ...refused.map(({ cell, problem }) =>
        row(verdict, cell.cell, problemText(problem, place.language, place.zone)),
      ),
    ];
  });
  appendLog(rows, place);
  for (const { found, refused } of verdicts)
    for (const { cell, problem } of refused) {
      const text = refusedNote(problem, formatDateTime(readAt, place.zone), place);
      writeNote(found.sheet, cell.row, cell.column, text);
    }
}

function put(sheet: Found['sheet'], row: number, column: number, cell: Cell): void {
  const format = typeof cell === 'string' ? '@' : typeof cell === 'number' ? '#,##0' : '';
  writeCells(sheet, { row, column, cells: [[cell]], formats: [format] });
}

/** From now on what stands in the tabs is what was taken in: a second look finds nothing typed there. */
function settle(all: readonly Found[], verdicts: readonly Verdict[]): void {
  for (const { found, value, cells } of verdicts)
    for (const { row, column, cell } of cells) if (cell !== value) put(found.sheet, row, column, value);
  for (const found of all) {
    const values = new Map<string, [key: string, value: TypedValue][]>();
    for (const { found: own, line, key, value } of verdicts)
      if (own === found) values.set(line, [...(values.get(line) ?? []), [key, value]]);
    for (const { row, column, record } of found.typed.records) {
      const now = values.get(record.name);
      const was = now && { ...record.was, ...Object.fromEntries(now) };
      if (was !== undefined) put(found.sheet, row, column, JSON.stringify({ ...record, was }));
    }
  }
}

/**
 * Takes in what the seller has typed into recaps (src/domain/README.md, Recaps 6); under the script lock. First what is
 * refused is told, then the register is written and flushed, then the tab says what it was: a run that dies in between
 * is repeated by the next, and changes nothing. Gives back the register as it has become.
 */
export function heedTyped(workbook: Workbook): Workbook {
  const { place, broken } = workbook;
  if (broken !== null) return workbook;
  const all = findTyped(place);
  const presentOf = presentIn(workbook);
  const verdicts = all.flatMap((found) =>
    found.typed.lines.flatMap((line) => judge(found, line, presentOf(line.line, line.key) ?? null, place)),
  );
  if (verdicts.length === 0) return workbook;
  tell(verdicts, workbook);
  const differing = verdicts.filter(({ present, value }) => present !== null && present !== value);
  // A line whose cells could not be read keeps what the register holds.
  const heeded = keepTyped(
    workbook,
    differing.filter(({ was, value }) => was !== value),
  );
  flushWrites();
  settle(all, verdicts);
  return heeded;
}
