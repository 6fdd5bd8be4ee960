import type { Routes } from '../route';
import { asset } from '../sheet/asset';
import { webApp } from './webApp';

/** The script's web app. */
export const WEB_ROUTES: Routes = {
  'GET /exec': webApp,
  'GET /assets/web.js': () => asset('web.js'),
};
