import { GoogleError } from '../google/errors';
import type { Act, Hands } from '../google/spreadsheet/hands';
import { plain, type Reply, seeOther } from './reply';
import type { Site } from './site';

/** The seller types into a cell; an emptied line is the delete key. */
export function editCell(site: Site, body: URLSearchParams): Reply {
  const tab = body.get('tab') ?? '';
  const place = { row: Number(body.get('row')), column: Number(body.get('column')) };
  const typed = body.get('typed') ?? '';
  if (!(place.row > 0 && place.column > 0)) return plain(400, 'Sel itu tidak ada.');
  const act = (hands: Hands): Act =>
    typed === ''
      ? hands.clear(tab, { ...place, rows: 1, columns: 1 })
      : hands.edit(tab, place.row, place.column, typed);
  const refused = refusalOf(() => site.workspace.person(act).refused);
  if (refused !== undefined) site.notice = `Ditolak: ${refused}`;
  return seeOther(`/sheet?view=table&tab=${encodeURIComponent(tab)}`);
}

function refusalOf(act: () => string | undefined): string | undefined {
  try {
    return act();
  } catch (error) {
    if (error instanceof GoogleError) return error.message;
    throw error;
  }
}
