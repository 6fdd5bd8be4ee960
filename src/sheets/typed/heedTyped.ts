import { formatDateTime } from '../../domain/calendar';
import type { Problem } from '../../domain/problem';
import { logWords } from '../../messages/log';
import { problemText } from '../../messages/problems';
import { refusedNote } from '../../messages/refusedNote';
import type { Cell } from '../range/cell';
import { findSheet } from '../range/findSheet';
import { flushWrites, forgetCopies } from '../range/flush';
import { coveredBy } from '../range/merges';
import { readCells } from '../range/readCells';
import { writeBlock } from '../range/writeCells';
import { writeNote } from '../range/writeNote';
import type { Place } from '../table/kind';
import { appendLog } from '../tabs/logTab';
import type { Workbook } from '../workbook';
import { keepTyped, partsOf, presentIn } from './keepTyped';
import { noteMerged } from './merged';
import { readStanding, type Standing } from './readStanding';
import { changedCells, readTyped, type TypedCell, type TypedLine } from './readTyped';
import { type TypedRecap, type TypedValue, typedRecaps } from './typedRecaps';

interface Found extends Standing {
  readonly key: string;
  readonly recap: TypedRecap;
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
}

type NoteOf = (problem: Problem) => string;

/** What becomes of her cells of one line and column: all of them will hold `value`. */
interface Verdict extends TypedLine {
  readonly found: Found;
  readonly value: TypedValue;
  /** What the register holds; null = nothing there can keep it. */
  readonly present: TypedValue | null;
  readonly refused: readonly { readonly cell: TypedCell; readonly problem: Problem }[];
}

function findTyped(place: Place): Found[] {
  return Object.entries(typedRecaps).flatMap(([key, recap]) => {
    const sheet = findSheet(recap.name);
    return sheet === null ? [] : [{ key, recap, sheet, ...readStanding(recap, sheet, place) }];
  });
}

/** Whether anything waits to be taken in; read without the lock. */
export function hasTyped(place: Place): boolean {
  return findTyped(place).some(({ typed }) => typed.lines.some((line) => changedCells(line).length > 0));
}

/** Of several cells the first that differs and can be read counts. */
function judge(found: Found, line: TypedLine, present: TypedValue | null, { language }: Place): Verdict[] {
  const changed = changedCells(line);
  if (changed.length === 0 || (line.bare && present === null)) return [];
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
    if (present === null) return [{ cell, problem: { code: unkept(line), params: {} } }];
    const copied = { ...params, first: first?.row ?? 0, key: titleOf(line) };
    return [{ cell, problem: { code: 'copiedRow', params: copied } }];
  });
  return [{ ...line, found, value, present, refused }];
}

/** Of the shelf's lines, which name no batch, stock is the only record. */
function unkept({ line, key }: TypedLine): 'madeForShelf' | 'keptNowhere' {
  return key === 'made' && partsOf(line)[0] === '' ? 'madeForShelf' : 'keptNowhere';
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
}

/** A cell that was just read needs no room made for it: asking would give her time to sort. */
const THERE = { rows: Number.POSITIVE_INFINITY, columns: Number.POSITIVE_INFINITY };

function put(sheet: Found['sheet'], row: number, column: number, cell: Cell): void {
  const format = typeof cell === 'string' ? '@' : typeof cell === 'number' ? '#,##0' : '';
  writeBlock(sheet, { row, column, cells: [[cell]], formats: [[format]] }, THERE);
}

/** Her cells of one line: what was found in them becomes `value`; what she has typed since waits for the next look. */
function settleLine({ sheet }: Found, verdict: Verdict, now: TypedLine | undefined, noteOf: NoteOf): void {
  for (const { row, column, cell } of now?.cells ?? []) {
    if (cell === verdict.value || !verdict.cells.some((judged) => judged.cell === cell)) continue;
    put(sheet, row, column, verdict.value);
    const alike = verdict.refused.filter((each) => each.cell.cell === cell);
    const refusal = alike.find((each) => each.cell.row === row) ?? alike[0];
    if (refusal !== undefined) writeNote(sheet, row, column, noteOf(refusal.problem));
  }
}

/**
 * From now on what stands in the tabs is what was taken in: a second look finds nothing typed there. Rows are looked for anew:
 * a publisher may have moved them meanwhile, or she.
 */
function settle(verdicts: readonly Verdict[], { place, readAt }: Workbook): void {
  const noteOf = (problem: Problem): string =>
    refusedNote(problem, formatDateTime(readAt, place.zone), place);
  for (const found of new Set(verdicts.map((verdict) => verdict.found))) {
    const isCovered = coveredBy(found.merges);
    const { lines, records } = readTyped(found.recap, readCells(found.sheet), place, isCovered);
    const values = new Map<string, [key: string, value: TypedValue][]>();
    for (const verdict of verdicts) {
      const { found: own, line, key, value } = verdict;
      if (own !== found) continue;
      values.set(line, [...(values.get(line) ?? []), [key, value]]);
      settleLine(
        found,
        verdict,
        lines.find((each) => each.line === line && each.key === key),
        noteOf,
      );
    }
    for (const { row, column, record } of records) {
      const now = values.get(record.name);
      const was = now && { ...record.was, ...Object.fromEntries(now) };
      if (was !== undefined) put(found.sheet, row, column, JSON.stringify({ ...record, was }));
    }
    flushWrites();
  }
}

/**
 * Takes in what the seller has typed into recaps (src/domain/README.md, Recaps 7); under the script lock. First what is
 * refused is told, then the register is written and flushed, then the tab says what it was: a run that dies in between
 * is repeated by the next, and changes nothing. Gives back the register as it has become.
 */
export function heedTyped(workbook: Workbook): Workbook {
  const { place, broken } = workbook;
  if (broken !== null) return workbook;
  const all = findTyped(place);
  for (const { key, merges } of all) noteMerged(key, merges);
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
  forgetCopies();
  settle(verdicts, workbook);
  return heeded;
}
