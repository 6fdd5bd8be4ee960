import type { Routes } from '../route';
import { downloadPage, tabFile, tabsFile, workbookFile } from './downloads';

/** The file and its tabs, to take home. */
export const DOWNLOAD_ROUTES: Routes = {
  'GET /download': downloadPage,
  'GET /download/tab.csv': tabFile,
  'GET /download/tabs.zip': tabsFile,
  'GET /workbook.xlsx': workbookFile,
};
