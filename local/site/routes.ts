import { workbookXlsx } from '../google/spreadsheet/workbookXlsx';
import { answerDialog, clickMenu, editCell, moveClock, openFile, sendForm } from './acts';
import { dialogPage } from './dialogPage';
import { homePage } from './homePage';
import { clockPage, executionsPage, outboxPage, triggersPage } from './recordPages';
import { type Reply, seeOther, stylesheet } from './reply';
import type { Site } from './site';

/** `input`: the address's query for GET, the sent form for POST. */
type Route = (site: Site, input: URLSearchParams) => Reply | Promise<Reply>;

/** Every page and act of the site. */
export const ROUTES: Readonly<Record<string, Route>> = {
  'GET /': (site, query) =>
    homePage(site, { tab: query.get('tab') ?? undefined, cell: query.get('cell') ?? undefined }),
  'GET /style.css': stylesheet,
  'GET /dialog': (site) => (site.waiting?.dialog ? dialogPage(site, site.waiting.dialog) : seeOther('/')),
  'GET /executions': executionsPage,
  'GET /triggers': triggersPage,
  'GET /outbox': outboxPage,
  'GET /clock': clockPage,
  'GET /workbook.xlsx': workbook,
  'POST /form': sendForm,
  'POST /cell': editCell,
  'POST /open': openFile,
  'POST /menu': clickMenu,
  'POST /dialog': answerDialog,
  'POST /clock': moveClock,
};

async function workbook(site: Site): Promise<Reply> {
  return {
    status: 200,
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    body: await workbookXlsx(site.workspace.state.spreadsheet),
    headers: { 'content-disposition': 'attachment; filename="buka-po.xlsx"' },
  };
}
