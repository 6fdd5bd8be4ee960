import { closeThreads } from '../../../../local/openWorkspace';
import type { RunningSite } from '../../../../local/site/startSite';
import { scriptFolder } from '../../../support/scriptFolder';
import { SiteBench } from '../siteBench';

const SCRIPT = `
function onOpen() {}
function menuSetUp() {}
function doGet(event) {
  const wanted = event.parameter.what;
  if (wanted === 'page') return HtmlService.createTemplate('<h1><?= name ?></h1>').evaluate().setTitle('Pesanan').addMetaTag('viewport', 'width=device-width');
  if (wanted === 'json') return ContentService.createTextOutput('{"no":1}').setMimeType(ContentService.MimeType.JSON);
  if (wanted === 'file') return ContentService.createTextOutput('a,b').setMimeType(ContentService.MimeType.CSV).downloadAsFile('daftar "x".csv');
  if (wanted === 'number') return 7;
  if (wanted === 'fail') throw new Error('tutup');
}
var name = '<Ani>';
function asks() { SpreadsheetApp.getUi(); }
`;

let bench: SiteBench;
let site: RunningSite;
beforeEach(async () => {
  bench = new SiteBench();
  site = await bench.open({ bundle: scriptFolder(SCRIPT) });
});
afterEach(() => bench.close());
afterAll(closeThreads);

const visit = (what: string) => fetch(new URL(`/exec?what=${what}`, site.address));

describe('the web app', () => {
  it('shows a page in a frame without an origin', async () => {
    const page = await (await visit('page')).text();
    expect(page).toContain('<title>Pesanan</title><meta name="viewport" content="width=device-width">');
    expect(page).toContain('&lt;h1&gt;&amp;lt;Ani&amp;gt;&lt;/h1&gt;');
    expect(/sandbox="([^"]*)"/.exec(page)?.[1]).not.toContain('allow-same-origin');
  });

  it('answers with a text of its type, or hands it over as a file', async () => {
    const json = await visit('json');
    expect([json.headers.get('content-type'), await json.json()]).toEqual([
      'application/json; charset=utf-8',
      { no: 1 },
    ]);
    expect((await visit('file')).headers.get('content-disposition')).toBe(
      "attachment; filename*=UTF-8''daftar%20%22x%22.csv",
    );
  });

  it.each([
    ['fail', 'Error: tutup'],
    ['nothing', 'did not return anything'],
    ['number', 'not a supported return type'],
  ])('says why there is nothing to show: %s', async (what, words) => {
    expect(await (await visit(what)).text()).toContain(words);
  });

  it('[D] has no user interface of the sheet', async () => {
    const response = await fetch(new URL('/api/call', site.address), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ function: 'asks', args: [], web: true }),
    });
    expect(await response.json()).toEqual({
      error: expect.stringContaining('Cannot call SpreadsheetApp.getUi()'),
    });
  });
});
