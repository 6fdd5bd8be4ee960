import { editCell, moveClock } from './acts';
import { DESK_ROUTES } from './desk/deskRoutes';
import { downloadPage, tabFile, tabsFile, workbookFile } from './download/downloads';
import { FORM_ROUTES } from './form/formRoutes';
import { homePage } from './homePage';
import { clockPage, executionsPage, outboxPage, triggersPage } from './recordPages';
import { stylesheet } from './reply';
import type { Routes } from './route';
import { SHEET_ROUTES } from './sheet/sheetRoutes';

/** Every page and act of the site. */
export const ROUTES: Routes = {
  ...DESK_ROUTES,
  ...FORM_ROUTES,
  ...SHEET_ROUTES,
  'GET /': (site, query) =>
    homePage(site, { tab: query.get('tab') ?? undefined, cell: query.get('cell') ?? undefined }),
  'GET /style.css': stylesheet,
  'GET /executions': executionsPage,
  'GET /triggers': triggersPage,
  'GET /outbox': outboxPage,
  'GET /clock': clockPage,
  'GET /download': downloadPage,
  'GET /download/tab.csv': tabFile,
  'GET /download/tabs.zip': tabsFile,
  'GET /workbook.xlsx': workbookFile,
  'POST /cell': editCell,
  'POST /clock': moveClock,
};
