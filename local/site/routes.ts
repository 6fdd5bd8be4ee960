import { answerDialog, clickMenu, editCell, moveClock, openFile, sendForm } from './acts';
import { dialogPage } from './dialogPage';
import { downloadPage, tabFile, tabsFile, workbookFile } from './download/downloads';
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
  'GET /download': downloadPage,
  'GET /download/tab.csv': tabFile,
  'GET /download/tabs.zip': tabsFile,
  'GET /workbook.xlsx': workbookFile,
  'POST /form': sendForm,
  'POST /cell': editCell,
  'POST /open': openFile,
  'POST /menu': clickMenu,
  'POST /dialog': answerDialog,
  'POST /clock': moveClock,
};
