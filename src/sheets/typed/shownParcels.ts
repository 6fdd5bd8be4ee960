import { findSheet } from '../range/findSheet';
import { readCells } from '../range/readCells';
import type { Place } from '../table/kind';
import { readTyped } from './readTyped';
import { type TypedValue, typedRecaps } from './typedRecaps';

/** What stands beside each order in Rekap Kirim, by its number and then by the key of the cell in Pesanan: for cells that are lost there. */
export function shownParcels(place: Place): ReadonlyMap<string, Readonly<Record<string, TypedValue>>> {
  const { shippingRecap } = typedRecaps;
  const sheet = findSheet(shippingRecap.name);
  const { lines } = readTyped(shippingRecap, sheet === null ? [] : readCells(sheet), place);
  const parcels = new Map<string, Record<string, TypedValue>>();
  for (const { line, key, cells, was } of lines) {
    const [cell] = cells;
    const [no] = JSON.parse(line) as [string];
    const value = cell?.reading.kind === 'certain' ? cell.reading.value : was;
    parcels.set(no, { ...parcels.get(no), [key]: value });
  }
  return parcels;
}
