import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDateCell } from '../../local/google/spreadsheet/cellValue';
import { displayValue } from '../../local/google/spreadsheet/displayValue';
import { cellAt, lastColumn, lastRow, mapCells } from '../../local/google/spreadsheet/sheetCells';
import type { SheetState } from '../../local/google/spreadsheet/spreadsheetState';
import { csvText } from '../../local/play/outputs/csvText';
import { fileNamesOf } from '../../local/play/outputs/tabOutputs';
import { playScenario } from '../../local/play/playScenario';
import { readScenario } from '../../local/play/readScenario';
import { headerRow } from '../../local/sheetTable';
import { project } from '../bundle/project';

/** Seasons whose end is kept as it should be, every tab a CSV. */
const SEASONS = join(project.root, 'tests/scenarios/golden');
export const GOLDEN = join(project.root, 'tests/golden');

/** The end of a season: what went wrong on the way, and each file by its name with its text. */
export interface GoldenSeason {
  readonly failures: readonly string[];
  readonly files: ReadonlyMap<string, string>;
}

export function goldenNames(): string[] {
  return readdirSync(SEASONS)
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.slice(0, -'.json'.length))
    .sort();
}

/** Plays a season under seed 1. Throws where its file is no scenario. */
export function goldenSeason(name: string): GoldenSeason {
  const read = readScenario(readFileSync(join(SEASONS, `${name}.json`), 'utf8'));
  if ('wrong' in read) throw new Error(`${name}: ${read.wrong.join('; ')}`);
  const { failures, remarks, state } = playScenario(read.scenario, 1);
  const thrown = state.executions.flatMap(({ entry, error }) =>
    error ? [`${entry}: ${error.message}`] : [],
  );
  const { sheets, locale } = state.spreadsheet;
  const names = fileNamesOf(sheets.map((sheet) => sheet.name));
  const files = sheets.map((sheet, at) => [`${names[at]}.csv`, shownCsv(sheet, locale)] as const);
  return { failures: [...failures, ...remarks, ...thrown], files: new Map(files) };
}

/**
 * A tab as the seller sees it: records for scripts lie in hidden columns, and nobody could check them by eye. Nor is the moment of
 * the last sweep, which stands beside the titles, a part of the season.
 */
function shownCsv(sheet: SheetState, locale: string): string {
  const area = { row: 1, column: 1, rows: lastRow(sheet), columns: lastColumn(sheet) };
  const untitled = (column: number): boolean => {
    const title = cellAt(sheet, headerRow(sheet), column);
    return title !== null && isDateCell(title);
  };
  const shown = mapCells(sheet, area, (cell, _row, column) =>
    sheet.hiddenColumns.includes(column) || untitled(column) ? [] : [displayValue(cell, locale)],
  );
  return csvText(shown.map((row) => row.flat()));
}
