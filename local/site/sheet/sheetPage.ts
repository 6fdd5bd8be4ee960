import { frame } from '../frame';
import type { Reply } from '../reply';
import type { Site } from '../site';
import { sheetGrid } from './sheetGrid';
import { tablePage } from './tablePage';

/** The seller's sheet as a grid; with `view=table` the same as a plain table. */
export function sheetPage(site: Site, query: URLSearchParams): Reply {
  if (query.get('view') === 'table') return tablePage(site, query);
  return frame(site, 'Lembar penjual', sheetGrid());
}
