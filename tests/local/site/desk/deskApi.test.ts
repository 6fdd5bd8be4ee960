import { closeThreads } from '../../../../local/openWorkspace';
import type { RunningSite } from '../../../../local/site/startSite';
import { scriptFolder } from '../../../support/scriptFolder';
import { get, SiteBench } from '../siteBench';

const SCRIPT = `
function onOpen() {
  SpreadsheetApp.getUi().createMenu('Toko').addItem('Siapkan', 'menuSetUp').addItem('Tanya', 'menuAsk').addItem('Bantuan', 'menuHelp').addItem('Gagal', 'fails').addItem('Produk', 'menuFront').addToUi();
}
function menuFront() { const book = SpreadsheetApp.getActive(); book.setActiveSheet(book.getSheetByName('Produk')); }
function menuSetUp() { SpreadsheetApp.getActive().toast('Sudah siap', 'Toko', 8); }
function menuAsk() {
  const ui = SpreadsheetApp.getUi();
  const sure = ui.alert('Tutup', 'Yakin?', ui.ButtonSet.YES_NO);
  const name = ui.prompt('Siapa?', ui.ButtonSet.OK_CANCEL).getResponseText();
  SpreadsheetApp.getActive().toast(sure + ' ' + name);
  return String(sure) + name;
}
function menuHelp() {
  const page = HtmlService.createHtmlOutput('<!DOCTYPE html><html><head><title>x</title></head><body>Halo</body></html>');
  SpreadsheetApp.getUi().showSidebar(page.setTitle('Bantuan'));
}
function when() { return { rows: [new Date()] }; }
function fails() { throw new Error('tidak bisa'); }
function secret_() { return 'rahasia'; }
`;

let bench: SiteBench;
let site: RunningSite;
beforeEach(async () => {
  bench = new SiteBench();
  site = await bench.open({ bundle: scriptFolder(SCRIPT) });
});
afterEach(() => bench.close());
afterAll(closeThreads);

async function send(path: string, body: unknown): Promise<Record<string, unknown>> {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(new URL(path, site.address), {
    method: 'POST',
    headers,
    body: JSON.stringify(body),
  });
  const text = await response.text();
  return response.ok ? JSON.parse(text) : { status: response.status };
}

const desk = async () => JSON.parse(await get(site, '/api/desk'));
const call = (name: string, args: unknown[] = []) => send('/api/call', { function: name, args });

describe('the desk', () => {
  it('has the file’s menus', async () => {
    expect(JSON.parse(await get(site, '/api/menus'))).toEqual([
      { name: 'Toko', items: ['Siapkan', 'Tanya', 'Bantuan', 'Gagal', 'Produk'].map((label) => ({ label })) },
    ]);
  });

  it('shows a toast for as long as the script has said', async () => {
    await send('/api/menu', { label: 'Siapkan' });
    expect((await desk()).toasts.at(-1)).toMatchObject({ title: 'Toko', message: 'Sudah siap', seconds: 8 });
    bench.now += 8000;
    expect((await desk()).toasts).toEqual([]);
  });

  it('lets an alert and then a prompt be answered, in their order', async () => {
    const { run } = await send('/api/menu', { label: 'Tanya' });
    expect((await desk()).dialog).toEqual({
      run,
      kind: 'alert',
      title: 'Tutup',
      text: 'Yakin?',
      buttons: ['YES', 'NO'],
    });
    expect(await send('/api/menu', { label: 'Siapkan' })).toEqual({ status: 409 });
    await send('/api/dialog', { run, button: 'YES' });
    expect((await desk()).dialog).toMatchObject({ kind: 'prompt', text: 'Siapa?' });
    await send('/api/dialog', { run, button: 'OK', text: 'batal' });
    expect((await desk()).dialog).toBeUndefined();
    expect((await desk()).toasts.at(-1)?.message).toBe('YES batal');
  });

  it('says which tab a script has brought before the one she looks at', async () => {
    const front = async (tab: string) => (await send('/api/menu', { label: 'Produk', tab })).tab;
    expect(await front('Batch')).toMatchObject({ name: 'Produk' });
    expect(await front('Produk')).toBeUndefined();
    expect(await front('Pengaturan')).toMatchObject({ name: 'Produk' });
  });

  it('says how a menu’s run failed', async () => {
    expect(await send('/api/menu', { label: 'Gagal' })).toMatchObject({ error: 'Error: tidak bisa' });
  });

  it('shows a sidebar until it is closed, google.script before all else in it', async () => {
    await send('/api/menu', { label: 'Bantuan' });
    const { sidebar } = await desk();
    expect(sidebar).toMatchObject({ where: 'sidebar', title: 'Bantuan' });
    expect(sidebar.html).toMatch(/^<!DOCTYPE html><html><head><meta http-equiv="Content-Security-Policy"/);
    expect(sidebar.html).toContain(
      'const scriptFunctions=["fails","menuAsk","menuFront","menuHelp","menuSetUp","onOpen","when"]',
    );
    expect(sidebar.html).toContain('<body>Halo</body>');
    await send('/api/close', { id: sidebar.id });
    expect((await desk()).sidebar).toBeUndefined();
  });
});

describe('google.script.run', () => {
  it('[F] makes a result with a Date null, and a failure an error', async () => {
    expect(await call('when')).toEqual({ ok: true, value: null });
    expect(await call('fails')).toEqual({ error: 'Error: tidak bisa' });
  });

  it('[D] does not reach names that end in _, nor what is not there', async () => {
    const before = site.site.workspace.state.executions.length;
    expect(await call('secret_')).toEqual({ error: 'Script function not found: secret_' });
    expect(await call('nobody')).toEqual({ error: 'Script function not found: nobody' });
    expect(site.site.workspace.state.executions).toHaveLength(before);
  });

  it('waits for the user where the function asks her; the answer is there once', async () => {
    const { waiting } = await call('menuAsk');
    const late = async () => JSON.parse(await get(site, `/api/call?run=${waiting}`));
    expect(await late()).toEqual({ waiting });
    await send('/api/dialog', { run: waiting, button: 'NO' });
    await send('/api/dialog', { run: waiting, button: 'OK', text: 'Wulan' });
    expect(await late()).toEqual({ ok: true, value: 'NOWulan' });
    expect(await late()).toEqual({ waiting });
  });

  it('refuses what is no call', async () => {
    expect(await send('/api/call', { function: 7 })).toEqual({ status: 400 });
    expect(await send('/api/dialog', { run: 99, button: 'OK' })).toEqual({ status: 409 });
  });
});
