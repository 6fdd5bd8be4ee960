import type { TabView } from '../../sheet/sheetView';
import type { Touched } from './touchedCells';

/** Said as Google says it, of cells that should not be changed by accident. */
const WARNING = 'Anda mencoba mengedit bagian yang sebaiknya tidak diubah tanpa sengaja. Tetap edit?';

/** False when a protection warns of one of the cells and the person thinks better of it. */
export function mayWrite(tab: TabView | undefined, cells: readonly Touched[]): boolean {
  const warned = tab?.protections.filter(({ warningOnly }) => warningOnly) ?? [];
  const touches = warned.some(({ area }) =>
    cells.some(
      ({ r, c }) =>
        r >= area.row && r < area.row + area.rows && c >= area.column && c < area.column + area.columns,
    ),
  );
  return !touches || confirm(WARNING);
}
