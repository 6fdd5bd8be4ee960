import { a1Of } from '../../google/spreadsheet/a1';
import { plain, type Reply, seeOther } from '../reply';
import type { Site } from '../site';
import { doAct } from './doAct';
import { type SheetAct, sheetAct } from './sheetActs';
import { tableAddress } from './tableAddress';

const NUMBERS = ['row', 'column', 'rows', 'columns', 'count'];

/** POST /sheet: an act from the table view, sent as a form; then the table again, at the same cell. */
export function sheetSent(site: Site, body: URLSearchParams): Reply {
  const act = sheetAct.safeParse(fieldsOf(body));
  if (!act.success) return plain(400, `Bukan tindakan: ${act.error.message}`);
  const refused = doAct(site, act.data);
  if (refused !== undefined) site.notice = `Ditolak: ${refused}`;
  const tab = act.data.act === 'renameTab' && refused === undefined ? act.data.to : act.data.tab;
  return seeOther(tableAddress(tab, placeOf(act.data)));
}

/** The last value of a name counts: a ticked box follows the hidden field that says it is not. */
function fieldsOf(body: URLSearchParams): Record<string, unknown> {
  const fields = [...body].map(([name, value]) => [name, NUMBERS.includes(name) ? Number(value) : value]);
  const all = Object.fromEntries(fields) as Record<string, unknown>;
  return all.act === 'sort' ? { ...all, descending: all.descending === 'true' } : all;
}

function placeOf(act: SheetAct): { at?: string } {
  if (act.act !== 'edit') return {};
  return { at: a1Of({ row: act.row, column: act.column, rows: 1, columns: 1 }) };
}
