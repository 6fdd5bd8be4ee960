import type { Cell } from '../range/cell';
import { readCells } from '../range/readCells';
import { writeCells } from '../range/writeCells';
import type { Fields } from '../table/field';
import type { Place } from '../table/kind';
import { findColumns, findTab, marksOf, type Tab } from '../table/tab';

/**
 * Writes into blank cells what a blank means (a product's Mode, whether it is sold), so that the seller sees
 * it. Only rows that have a key, only the columns named.
 */
export function fillBlanks<F extends Fields>(
  tab: Tab<F>,
  keys: readonly (keyof F & string)[],
  place: Place,
): void {
  const { found: sheet } = findTab(tab, place);
  const [header = [], ...body] = readCells(sheet);
  const { found: columns } = findColumns(tab, header, place, marksOf(sheet));
  const filled = (cells: readonly Cell[], key: keyof F): boolean =>
    String(cells[columns[key]] ?? '').trim() !== '';
  body.forEach((cells, index) => {
    if (!filled(cells, tab.rowKey)) return;
    for (const key of keys.filter((each) => !filled(cells, each))) {
      const kind = tab.fields[key]?.kind;
      const meant = kind?.read('', place);
      if (kind === undefined || meant?.kind !== 'certain') continue;
      const cell = kind.write(meant.value, place);
      const format = kind.format ?? '';
      writeCells(sheet, { row: index + 2, column: columns[key] + 1, cells: [[cell]], formats: [format] });
    }
  });
}
