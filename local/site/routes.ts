import { BEHIND_ROUTES } from './behind/behindRoutes';
import { DESK_ROUTES } from './desk/deskRoutes';
import { DOWNLOAD_ROUTES } from './download/downloadRoutes';
import { FORM_ROUTES } from './form/formRoutes';
import { homePage } from './homePage';
import { stylesheet } from './reply';
import type { Routes } from './route';
import { SHEET_ROUTES } from './sheet/sheetRoutes';
import { WEB_ROUTES } from './web/webRoutes';

/** Every page and act of the site. */
export const ROUTES: Routes = {
  ...BEHIND_ROUTES,
  ...DESK_ROUTES,
  ...DOWNLOAD_ROUTES,
  ...FORM_ROUTES,
  ...SHEET_ROUTES,
  ...WEB_ROUTES,
  'GET /': homePage,
  'GET /style.css': stylesheet,
};
