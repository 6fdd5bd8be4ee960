import { displayValue } from '../../google/spreadsheet/displayValue';
import type { State } from '../../google/state';
import { cellUnder, type SheetTable } from '../../sheetTable';
import { columnNamed, matchingRows, tableNamed, type WantedCells } from '../matchingRows';
import { sameValue } from '../sameValue';
import type { Stage } from '../stage';
import { StepFailure } from '../stepFailure';
import type { StepOf } from '../stepSchema';
import { wantedCells } from '../typedValues';

/** How many rows a message shows at most. */
const SHOWN = 12;

/**
 * The rows found by `where` must be `count` (at least one where no count is given), and each must hold
 * all `values`. @throws StepFailure with what was found instead
 */
export function expectStep(stage: Stage, step: StepOf<'expect'>): void {
  const table = tableNamed(stage.state, step.tab);
  const where = wantedCells(stage, step.where ?? {});
  const values = wantedCells(stage, step.values ?? {});
  for (const header of Object.keys(values)) columnNamed(table, header);
  const rows = matchingRows(stage.state, table, where);
  const wrong = [
    ...wrongCount(rows.length, step.count),
    ...rows.flatMap((row) => wrongCells(stage.state, table, row, values)),
  ];
  if (wrong.length === 0) return;
  const shown = foundRows(stage.state, table, Object.keys({ ...where, ...values }));
  throw new StepFailure(
    [`${step.tab} where ${JSON.stringify(where)}: ${wrong.join('; ')}`, ...shown].join('\n    '),
  );
}

function wrongCount(found: number, wanted: number | undefined): string[] {
  if (wanted === undefined) return found === 0 ? ['no such row'] : [];
  return found === wanted ? [] : [`${found} rows, wanted ${wanted}`];
}

function wrongCells(state: State, table: SheetTable, row: number, values: WantedCells): string[] {
  return Object.entries(values)
    .filter(([header, wanted]) => !sameValue(cellUnder(table, row, header), wanted, state.spreadsheet))
    .map(([header, wanted]) => {
      const found = shown(state, table, row, header);
      return `row ${row}: ${header} is ${found}, wanted ${JSON.stringify(wanted)}`;
    });
}

/** What the tab holds in the columns that the expectation speaks of. */
function foundRows(state: State, table: SheetTable, headers: readonly string[]): string[] {
  const lines = table.rows.slice(0, SHOWN).map((row) => {
    const cells = headers.map((header) => `${header}=${shown(state, table, row, header)}`);
    return `found row ${row}: ${cells.join(', ')}`;
  });
  const more = table.rows.length - lines.length;
  return more > 0 ? [...lines, `… and ${more} more rows`] : lines;
}

function shown(state: State, table: SheetTable, row: number, header: string): string {
  return JSON.stringify(displayValue(cellUnder(table, row, header), state.spreadsheet.locale));
}
