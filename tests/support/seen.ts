import { displayValue } from '../../local/google/spreadsheet/displayValue';
import { mapCells } from '../../local/google/spreadsheet/sheetCells';
import type { SheetState } from '../../local/google/spreadsheet/spreadsheetState';
import type { State } from '../../local/google/state';

/**
 * What may differ between a run that was disturbed and one that was not, and nothing else: the moment at
 * which a derived tab says it was made, that of the last sweep, and Log's rows about the failure itself.
 */
const STAMP = /\d{1,2} \p{L}{3} \d{4} \d\d\.\d\d WI(B|TA|T)/u;
const HEARTBEAT = /(Terakhir sinkron|Last sync) \d\d\/\d\d\/\d{4} \d\d\.\d\d/;
const FAILURE = 'Gagal';

/** Every tab as a person sees it with its charts, and the form as buyers see it, without the listed clock cells. */
export function seen(state: State): unknown {
  const tabs = state.spreadsheet.sheets.map((sheet) => [sheet.name, rowsOf(sheet, state.spreadsheet.locale)]);
  const forms = state.forms.map(({ responses, ...form }) => ({ ...form, responses: responses.length }));
  return { tabs: Object.fromEntries(tabs), forms, charts: state.spreadsheet.sheets.flatMap(chartsOf) };
}

/** One that is made again is another to Google, and the same to people. */
function chartsOf({ name, charts = [] }: SheetState): unknown[] {
  return charts.map(({ id, ranges, ...chart }) => ({
    name,
    ranges: ranges.map(({ range }) => range),
    ...chart,
  }));
}

function rowsOf(sheet: SheetState, locale: string): string[] {
  const width = Math.max(0, ...sheet.cells.map((row) => row?.length ?? 0));
  const area = { row: 1, column: 1, rows: sheet.cells.length, columns: width };
  const texts = mapCells(sheet, area, (cell) => (cell ? displayValue(cell, locale) : ''));
  const rows = texts.map((row) => row.join(' | ').replace(/( \| )+$/, ''));
  const stampless = rows.map((row) =>
    sheet.name === 'Log' ? row : row.replace(STAMP, '(clock)').replace(HEARTBEAT, '$1 (clock)'),
  );
  const kept = stampless.filter((row) => !(sheet.name === 'Log' && row.includes(`| ${FAILURE} |`)));
  while (kept.at(-1) === '') kept.pop();
  return kept;
}
