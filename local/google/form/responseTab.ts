import type { Assumptions } from '../assumptions';
import { lastIndexWhere } from '../spreadsheet/listEdits';
import { habitsOf } from '../spreadsheet/locale';
import { newSheet } from '../spreadsheet/newSheet';
import { serialOf } from '../spreadsheet/serialDate';
import { editCells } from '../spreadsheet/sheetCells';
import { insertColumns, insertRows } from '../spreadsheet/sheetShape';
import type { CellState, SheetState } from '../spreadsheet/spreadsheetState';
import type { State } from '../state';
import { answerCell } from './answerCell';
import type { FormItemState, FormState, ResponseState } from './formState';
import { isGrid, isQuestion } from './newForm';

/** [F] the names follow the account's language; the words of the first two headers are [U] in Indonesian. */
const WORDS = {
  id: { tab: 'Jawaban Formulir', at: 'Timestamp', email: 'Alamat Email' },
  en: { tab: 'Form Responses', at: 'Timestamp', email: 'Email Address' },
} as const;

function wordsOf(state: State): (typeof WORDS)['id' | 'en'] {
  return WORDS[habitsOf(state.spreadsheet.locale).language];
}

/** The tab that a form writes to; undefined when it has none, or when somebody deleted it. */
export function responseTab(state: State, form: FormState): SheetState | undefined {
  const sheetId = form.destination?.sheetId;
  return state.spreadsheet.sheets.find((sheet) => sheet.id === sheetId);
}

/** Makes the tab `Jawaban Formulir n` with a column a question, and fills it with what the store holds. */
export function linkResponseTab(state: State, form: FormState, assume: Assumptions): SheetState {
  state.nextId += 1;
  const sheet = newSheet(state.nextId, freeName(state), 100);
  Object.assign(sheet, { formId: form.id, formColumns: {}, frozenRows: 1 });
  put(sheet, 0, 0, { v: wordsOf(state).at });
  state.spreadsheet.sheets.unshift(sheet);
  form.destination = { spreadsheetId: state.spreadsheet.id, sheetId: sheet.id };
  if (form.collectEmail) insertColumn(sheet, 1, 'email', wordsOf(state).email);
  for (const item of form.items) addColumns(state, form, item);
  for (const response of form.responses) writeResponse(state, form, response, assume);
  return sheet;
}

/** The tab stays, as a plain one; the form writes there no more. */
export function unlinkResponseTab(state: State, form: FormState): void {
  const sheet = responseTab(state, form);
  if (sheet) delete sheet.formId;
  delete form.destination;
}

function freeName(state: State): string {
  const taken = new Set(state.spreadsheet.sheets.map((sheet) => sheet.name));
  let number = 1;
  while (taken.has(`${wordsOf(state).tab} ${number}`)) number += 1;
  return `${wordsOf(state).tab} ${number}`;
}

/** Columns of one question: a grid has one for each of its rows. */
function columnsOf(item: FormItemState): { key: string; title: string }[] {
  if (!isQuestion(item)) return [];
  if (!isGrid(item)) return [{ key: String(item.id), title: item.title }];
  return (item.rows ?? []).map((row, n) => ({ key: `${item.id}:${n}`, title: `${item.title} [${row}]` }));
}

/**
 * Gives a new question its column: [F] among the form's columns, after the question before it, so that
 * everything to the right of it shifts.
 */
export function addColumns(state: State, form: FormState, item: FormItemState): void {
  const sheet = responseTab(state, form);
  if (!sheet) return;
  for (const { key, title } of columnsOf(item)) {
    if (sheet.formColumns?.[key] === undefined)
      insertColumn(sheet, columnAfter(form, sheet, item), key, title);
  }
}

function columnAfter(form: FormState, sheet: SheetState, item: FormItemState): number {
  const before = form.items.slice(0, form.items.indexOf(item) + 1).flatMap(columnsOf);
  const columns = ['email', ...before.map(({ key }) => key)].map((key) => sheet.formColumns?.[key] ?? 0);
  return Math.max(0, ...columns) + 1;
}

function insertColumn(sheet: SheetState, at: number, key: string, title: string): void {
  insertColumns(sheet, at + 1, 1);
  sheet.formColumns = { ...sheet.formColumns, [key]: at };
  put(sheet, 0, at, { v: title });
}

/** [F] Retitling a question renames its header, whatever a person had typed there. */
export function retitleColumns(state: State, form: FormState, item: FormItemState): void {
  const sheet = responseTab(state, form);
  if (!sheet) return;
  addColumns(state, form, item);
  for (const { key, title } of columnsOf(item)) put(sheet, 0, sheet.formColumns?.[key] ?? 0, { v: title });
}

/** [F] The column of a deleted question stays behind, and is nobody's. */
export function dropColumns(state: State, form: FormState, item: FormItemState): void {
  const sheet = responseTab(state, form);
  for (const { key } of columnsOf(item)) delete sheet?.formColumns?.[key];
}

/**
 * Shows a response: an edited one in its own row, wherever it was moved; a new one in a row that is
 * inserted below the last ([F]: inserted, not filled). Returns the row (0-based), or undefined without a tab.
 */
export function writeResponse(
  state: State,
  form: FormState,
  response: ResponseState,
  assume: Assumptions,
  formerId = response.id,
): number | undefined {
  const sheet = responseTab(state, form);
  if (!sheet) return undefined;
  const known = sheet.cells.findIndex((row) => row?.[0]?.response === formerId);
  const row = known > 0 ? known : insertRow(sheet);
  const { zone, locale } = state.spreadsheet;
  const stamp = { v: serialOf(response.at, zone), n: habitsOf(locale).dateTime, response: response.id };
  put(sheet, row, 0, stamp);
  if (sheet.formColumns?.email !== undefined)
    put(sheet, row, sheet.formColumns.email, { v: response.email ?? '' });
  for (const item of form.items) writeAnswer(sheet, row, item, response, { locale, assume });
  return row;
}

function insertRow(sheet: SheetState): number {
  const row = Math.max(1, lastIndexWhere(sheet.cells, (cells) => cells[0]?.v !== undefined) + 1);
  insertRows(sheet, row + 1, 1);
  return row;
}

function writeAnswer(
  sheet: SheetState,
  row: number,
  item: FormItemState,
  from: ResponseState,
  { locale, assume }: { locale: string; assume: Assumptions },
): void {
  const answer = from.answers[item.id];
  columnsOf(item).forEach(({ key }, n) => {
    const column = sheet.formColumns?.[key];
    if (column === undefined) return;
    const said = isGrid(item) ? answer?.[n] : answer;
    put(sheet, row, column, answerCell(item, [said ?? ''].flat(2), locale, assume));
  });
}

function put(sheet: SheetState, row: number, column: number, cell: CellState | null): void {
  editCells(sheet, { row: row + 1, column: column + 1, rows: 1, columns: 1 }, () => cell);
}
