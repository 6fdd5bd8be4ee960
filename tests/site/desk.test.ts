import type { Page } from 'playwright-core';
import { closeThreads } from '../../local/openWorkspace';
import { SiteBench } from '../local/site/siteBench';
import { scriptFolder } from '../support/scriptFolder';
import { barriers } from './support/accessibility';
import { closeBrowser, visit } from './support/browser';

const PAGE = `<form id="f"><input name="nama" value="Ani"></form>
<button onclick="google.script.run.withSuccessHandler(say).greet(document.getElementById('f'))">Salam</button>
<button onclick="many()">Banyak</button>
<button onclick="google.script.run.withSuccessHandler(say).asks()">Tanya</button>
<button onclick="outside()">Keluar</button>
<button onclick="google.script.host.close()">Selesai</button><p role="status" id="said"></p>
<script>
function say(text) { document.getElementById('said').textContent = text; }
function many() {
  let back = 0;
  const count = function (each) { back += each; say('kembali ' + back); };
  for (let i = 0; i < 12; i++) google.script.run.withSuccessHandler(count).one();
}
function outside() {
  let own = 'tertutup';
  try { own = parent.document.title; } catch (error) { }
  say(own + ', ' + typeof google.script.run.secret_);
}
</script>`;

const SCRIPT = `
const PAGE = ${JSON.stringify(PAGE)};
function onOpen() {
  const ui = SpreadsheetApp.getUi();
  ui.createMenu('Toko').addItem('Siapkan', 'menuSetUp').addItem('Tanya', 'menuAsk').addItem('Bantuan', 'menuHelp').addItem('Label', 'menuLabel').addToUi();
  ui.createMenu('Lain').addItem('Meledak', 'boom').addToUi();
}
function menuSetUp() {}
function menuAsk() {
  const ui = SpreadsheetApp.getUi();
  const sure = ui.alert('Tutup order', 'Yakin?', ui.ButtonSet.YES_NO);
  const name = ui.prompt('Nama', 'Siapa?', ui.ButtonSet.OK_CANCEL).getResponseText();
  SpreadsheetApp.getActive().toast('Jawaban ' + sure + ' ' + name, 'Dicatat', 30);
}
function menuHelp() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(PAGE).setTitle('Bantuan')); }
function menuLabel() { SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutput('<p>Kirim ke Ani</p>').setWidth(900), 'Label'); }
function doGet() { return HtmlService.createHtmlOutput(PAGE).setTitle('Pesanan'); }
function boom() { throw new Error('lemari terkunci'); }
function greet(form) { return 'Halo ' + form.nama; }
function one() { return 1; }
function asks() { return 'jawab ' + SpreadsheetApp.getUi().alert('Dari bilah sisi?'); }
function secret_() {}
`;

const bench = new SiteBench();
const bundle = scriptFolder(SCRIPT);
afterAll(async () => {
  await closeBrowser();
  bench.close();
  await closeThreads();
});

/** The executions page: a page of the seller's on which the desk stands. */
async function atDesk(width: number, act: (page: Page) => Promise<void>): Promise<void> {
  const { address } = await bench.open({ bundle, fresh: true });
  await visit(new URL('executions', address).href, width, ({ page }) => act(page));
}

async function open(page: Page, menu: string, item: string): Promise<void> {
  await page.getByRole('menuitem', { name: menu }).click();
  await page.getByRole('menuitem', { name: item }).click();
}

describe('the menu bar', () => {
  it('is walked by keys, and says what is open', async () => {
    await atDesk(1366, async (page) => {
      const shop = page.getByRole('menuitem', { name: 'Toko' });
      const focused = () => page.evaluate<string>('document.activeElement.textContent');
      await shop.focus();
      await page.keyboard.press('ArrowDown');
      expect([await focused(), await shop.getAttribute('aria-expanded')]).toEqual(['Siapkan', 'true']);
      await page.keyboard.press('End');
      expect(await focused()).toBe('Label');
      await page.keyboard.press('ArrowRight');
      expect([await focused(), await shop.getAttribute('aria-expanded')]).toEqual(['Lain', 'false']);
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('Escape');
      expect(await focused()).toBe('Lain');
    });
  });
});

describe('alerts, prompts and toasts', () => {
  it.each([360, 1366])('ask one after the other, by keys alone, at %i px', async (width) => {
    await atDesk(width, async (page) => {
      await open(page, 'Toko', 'Tanya');
      const dialog = page.getByRole('dialog', { name: 'Tutup order' });
      await dialog.waitFor();
      for (let step = 0; step < 5; step++) await page.keyboard.press('Tab');
      // The dialog and the browser's own buttons: nothing behind it takes the focus.
      const behind = "document.activeElement.closest('header:not(dialog header), main') !== null";
      expect(await page.evaluate<boolean>(behind)).toBe(false);
      await page.keyboard.press('Escape');
      await page.getByRole('dialog', { name: 'Nama' }).getByLabel('Jawaban').fill('Wulan');
      await page.keyboard.press('Enter');
      await page.getByRole('status').filter({ hasText: 'Jawaban CLOSE Wulan' }).waitFor();
      expect(await page.getByRole('dialog').count()).toBe(0);
    });
  });

  it('a failure of a menu’s run is said', async () => {
    await atDesk(360, async (page) => {
      await open(page, 'Lain', 'Meledak');
      await page.getByRole('status').filter({ hasText: 'Error: lemari terkunci' }).waitFor();
    });
  });
});

describe('pages of the script', () => {
  it('a sidebar sends a form, twelve calls, and a call that asks; it closes itself', async () => {
    await atDesk(1366, async (page) => {
      await open(page, 'Toko', 'Bantuan');
      const sidebar = page.getByRole('complementary', { name: 'Bantuan' });
      const inside = sidebar.frameLocator('iframe');
      const press = (name: string) => inside.getByRole('button', { name }).click();
      await press('Salam');
      await inside.getByText('Halo Ani').waitFor();
      await press('Banyak');
      await inside.getByText('kembali 12').waitFor();
      await press('Tanya');
      await page.getByRole('dialog').getByRole('button', { name: 'OK' }).click();
      await inside.getByText('jawab OK').waitFor();
      await press('Selesai');
      await sidebar.waitFor({ state: 'hidden' });
    });
  });

  it('has no hands on the page around it, and no private function', async () => {
    await atDesk(1366, async (page) => {
      await open(page, 'Toko', 'Bantuan');
      const inside = page.getByRole('complementary').frameLocator('iframe');
      await inside.getByRole('button', { name: 'Keluar' }).click();
      await inside.getByText('tertutup, undefined').waitFor();
    });
  });

  it('a page of the web app calls too', async () => {
    const { address } = await bench.open({ bundle, fresh: true });
    await visit(new URL('exec?no=1', address).href, 360, async ({ page }) => {
      const inside = page.frameLocator('iframe[title=Pesanan]');
      await inside.getByRole('button', { name: 'Salam' }).click();
      await inside.getByText('Halo Ani').waitFor();
    });
  });

  it('a modal dialog is no wider than the telephone, and Escape closes it', async () => {
    await atDesk(360, async (page) => {
      await open(page, 'Toko', 'Label');
      const dialog = page.getByRole('dialog', { name: 'Label' });
      await dialog.frameLocator('iframe').getByText('Kirim ke Ani').waitFor();
      expect((await dialog.boundingBox())?.width).toBeLessThanOrEqual(360);
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'hidden' });
      await page.reload();
      await page.getByRole('menuitem', { name: 'Toko' }).waitFor();
      expect(await page.getByRole('dialog').count()).toBe(0);
    });
  });
});

describe('for eyes, ears and keys', () => {
  it.each([360, 1366])('axe finds nothing serious on what is open, at %i px', async (width) => {
    await atDesk(width, async (page) => {
      await page.getByRole('menuitem', { name: 'Toko' }).click();
      expect(['menu', await barriers(page)]).toEqual(['menu', []]);
      await page.getByRole('menuitem', { name: 'Bantuan' }).click();
      await page.getByRole('complementary').frameLocator('iframe').getByText('Salam').waitFor();
      expect(['sidebar', await barriers(page)]).toEqual(['sidebar', []]);
      await page.getByRole('complementary').getByRole('button', { name: 'Tutup' }).click();
      await open(page, 'Toko', 'Tanya');
      await page.getByRole('dialog', { name: 'Tutup order' }).waitFor();
      expect(['alert', await barriers(page)]).toEqual(['alert', []]);
      await page.keyboard.press('Escape');
      await page.getByLabel('Jawaban').fill('x');
      expect(['prompt', await barriers(page)]).toEqual(['prompt', []]);
      await page.keyboard.press('Enter');
      await page.getByText('Jawaban CLOSE x').waitFor();
      expect(['toast', await barriers(page)]).toEqual(['toast', []]);
    });
  });
});
