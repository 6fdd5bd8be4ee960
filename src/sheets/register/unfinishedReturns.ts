import type { Problem } from '../../domain/problem';
import type { LineTable } from '../tabs/lineTab';
import type { Entered } from './registerTabs';
import { filledSoFar, returnCells } from './returnCells';
import { nameOf, rowsByName } from './rowsByName';

/** Rows of returns of which something is still to be filled in. */
export function unfinishedReturns(entered: readonly Entered[], lines: LineTable): Problem[] {
  const rows = rowsByName(lines.rows);
  const slices = entered.flatMap(({ order }) => order.lines);
  return slices.flatMap((line): Problem[] => {
    const row = rows.get(nameOf(line.orderNo, line.id));
    if (row === undefined || filledSoFar(row, returnCells(line.returned ?? null)).length === 0) return [];
    return [{ code: 'returnUnfinished', params: { order: line.orderNo, row: row.row } }];
  });
}
