import type { Routes } from '../route';
import { asset } from './asset';
import { sheetActed, sheetState } from './sheetApi';
import { sheetPage } from './sheetPage';
import { sheetSent } from './sheetSent';

/** The seller's sheet: its page, what the page loads, and what it says to the server. */
export const SHEET_ROUTES: Routes = {
  'GET /sheet': sheetPage,
  'GET /assets/sheet.js': () => asset('sheet.js'),
  'GET /assets/sheet.css': () => asset('sheet.css'),
  'GET /assets/table.js': () => asset('table.js'),
  'POST /sheet': sheetSent,
  'GET /api/sheet': sheetState,
  'POST /api/act': sheetActed,
};
