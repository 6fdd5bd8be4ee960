import type { Routes } from '../route';
import { asset } from '../sheet/asset';
import { consentGiven, consentPage } from './consentPage';
import { answerDialog, clickMenu, openFile } from './deskActs';
import { deskState, dialogAnswered, lateAnswer, menuClicked, menus, pageCalled, pageClosed } from './deskApi';
import { dialogPage } from './dialogPage';

/** Menus, dialogs, sidebar: forms and pages for browsers without script, /api for those with. */
export const DESK_ROUTES: Routes = {
  'GET /dialog': dialogPage,
  'GET /izin': consentPage,
  'POST /izin': consentGiven,
  'POST /open': openFile,
  'POST /menu': clickMenu,
  'POST /dialog': answerDialog,
  'GET /assets/desk.js': () => asset('desk.js'),
  'GET /api/menus': menus,
  'GET /api/desk': deskState,
  'GET /api/call': lateAnswer,
  'POST /api/menu': menuClicked,
  'POST /api/dialog': dialogAnswered,
  'POST /api/call': pageCalled,
  'POST /api/close': pageClosed,
};
