import { areaOfA1 } from '../../google/spreadsheet/a1';
import { type Area, lastCorner } from '../../google/spreadsheet/area';
import type { Hands } from '../../google/spreadsheet/hands';
import type { Act } from '../../google/spreadsheet/handsAtWork';
import type { Site } from '../site';
import type { SheetAct } from './sheetActs';

/** Said of a cell that a protection closes; Google would let its owner in, this page keeps it closed. */
const READ_ONLY = 'Sel ini dilindungi: isinya ditulis oleh skrip.';

/**
 * Does an act of the seller's, with all that it sets off.
 * @returns why it was refused, in Google's words; undefined when it was done
 */
export function doAct(site: Site, act: SheetAct): string | undefined {
  try {
    if (touchesLocked(site, act)) return READ_ONLY;
    return site.workspace.person((hands) => handsDo(hands, act)).refused;
  } catch (error) {
    // A tab renamed by someone else, a row beyond the sheet: nothing has been changed.
    return (error as Error).message;
  }
}

function handsDo(hands: Hands, act: SheetAct): Act {
  switch (act.act) {
    case 'edit':
      return act.typed === ''
        ? hands.clear(act.tab, { ...act, rows: 1, columns: 1 })
        : hands.edit(act.tab, act.row, act.column, act.typed);
    case 'paste':
      return hands.paste(act.tab, act.row, act.column, act.values);
    case 'clear':
      return hands.clear(act.tab, act);
    case 'sort':
      return hands.sort(act.tab, act.column, act.descending);
    case 'renameTab':
      return hands.renameTab(act.tab, act.to);
    default:
      return reshape(hands, act);
  }
}

type Reshaping = Extract<SheetAct, { act: `${'insert' | 'delete'}${'Row' | 'Column'}` }>;

/** Several rows at once are one act, and one event. */
function reshape(hands: Hands, act: Reshaping): Act {
  const once = (): Act => {
    if (act.act === 'insertRow') return hands.insertRow(act.tab, act.row);
    if (act.act === 'deleteRow') return hands.deleteRow(act.tab, act.row);
    if (act.act === 'insertColumn') return hands.insertColumn(act.tab, act.column);
    return hands.deleteColumn(act.tab, act.column);
  };
  for (let left = (act.count ?? 1) - 1; left > 0; left--) once();
  return once();
}

function touchesLocked(site: Site, act: SheetAct): boolean {
  const area = touchedArea(act);
  const sheet = area && site.workspace.state.spreadsheet.sheets.find(({ name }) => name === act.tab);
  if (!area || !sheet) return false;
  const closed = sheet.protections.filter(({ warningOnly }) => !warningOnly);
  return closed.some(({ range }) => range === undefined || overlap(areaOfA1(range, sheet), area));
}

/** The cells that an act writes into; undefined for one that moves rows or columns. */
function touchedArea(act: SheetAct): Area | undefined {
  if (act.act === 'edit') return { ...act, rows: 1, columns: 1 };
  if (act.act === 'clear') return act;
  if (act.act !== 'paste') return undefined;
  return { ...act, rows: act.values.length, columns: Math.max(...act.values.map((line) => line.length)) };
}

function overlap(one: Area, other: Area): boolean {
  const [a, b] = [lastCorner(one), lastCorner(other)];
  return one.row <= b.row && other.row <= a.row && one.column <= b.column && other.column <= a.column;
}
