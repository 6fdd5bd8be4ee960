import type { Page } from 'playwright-core';
import { project } from '../../build/bundle/project';
import { copiedFile } from '../../local/copiedFile';
import type { State } from '../../local/google/state';
import { closeThreads } from '../../local/openWorkspace';
import { SiteBench } from '../local/site/siteBench';
import { closeBrowser, visit } from './support/browser';
import { choose } from './support/menu';
import { ANI, order, tabShown } from './support/people';
import { expectGood, picture } from './support/pictures';
import { tabTable } from './support/places';

const bench = new SiteBench();
afterAll(async () => {
  await closeBrowser();
  bench.close();
  await closeThreads();
});

/** Reads the dialog that comes up, and closes it. */
async function said(page: Page, name: string): Promise<string> {
  const dialog = page.getByRole('dialog').or(page.getByRole('alertdialog')).first();
  await dialog.waitFor();
  await picture(page, name);
  const text = await dialog.innerText();
  await dialog.getByRole('button', { name: 'OK' }).click();
  await dialog.waitFor({ state: 'detached' });
  return text;
}

describe.each([
  ['stay', 300],
  ['travel', 1366],
] as const)('a copy of the file whose properties %s, at %i px', (copiedProperties, width) => {
  it('is recognised, explained, and becomes a shop of its own by one command', async () => {
    const { address, site } = await bench.open({ bundle: project.gas, fresh: true });
    const { state } = site.workspace;
    await visit(new URL('form', address).href, width, async ({ page }) => {
      await order(page, address, ANI);
      const original = state.forms[0]?.id;
      Object.assign(state, copiedFile(state, { copiedProperties }));
      await page.goto(new URL(tabTable('Pesanan'), address).href);
      await choose(page, 'Sinkronkan');
      expect(await said(page, `copy-sync-${width}`)).toMatch(
        /belum disiapkan.*salinan pun harus disiapkan.*menu Siapkan/s,
      );
      await choose(page, 'Panduan');
      const inside = page.frameLocator('iframe[title="Panduan"]');
      await inside
        .getByText(/salinan/i)
        .first()
        .waitFor();
      await inside.getByText('Belum selesai').waitFor();
      await inside.getByText('Formulir untuk pembeli belum ada').waitFor();
      expect(await inside.getByText('Toko siap').count()).toBe(0);
      await inside.getByRole('button', { name: 'Buat formulir dan nyalakan pencatatan otomatis' }).waitFor();
      await expectGood(page, inside, 'copy-guide', width);
      await inside.getByRole('button', { name: 'Tutup panduan' }).click();
      await choose(page, 'Siapkan');
      expect(await said(page, `copy-setup-${width}`)).toContain('File ini salinan');
      await choose(page, 'Sinkronkan');
      expect(await said(page, `copy-synced-${width}`)).toContain('Sudah sinkron');
      expect(state.forms.at(-1)?.id).not.toBe(original);
      expect(state.triggers.filter(({ handler }) => handler === 'onFormSubmit')).toMatchObject([
        { sourceId: state.forms.at(-1)?.id },
      ]);
      expect((await tabShown(page, address, 'Pesanan')).length).toBeGreaterThan(1);
    });
  });
});

/** Leaves a box unticked on Google's screen of permissions, and goes on. */
async function consentBut(page: Page, words: RegExp): Promise<void> {
  for (const box of await page.getByRole('checkbox').all()) await box.check();
  await page.getByRole('checkbox', { name: words }).uncheck();
  await page.getByRole('button', { name: 'Lanjutkan dengan yang dicentang' }).click();
}

describe.each([
  ['forms', /formulir/, 300],
  ['triggers', /berjalan saat Anda tidak ada/, 1366],
  ['mail', /email/, 300],
])('a box for %s that was left unticked', (what, words, width) => {
  it('is explained, and ticked later all goes on', async () => {
    const { address, site } = await bench.open({ bundle: project.gas, fresh: true, empty: true });
    const { state }: { state: State } = site.workspace;
    await visit(new URL(tabTable('Sheet1'), address).href, width, async ({ page }) => {
      await choose(page, 'Siapkan');
      await page.getByRole('heading', { name: /meminta izin/ }).waitFor();
      await consentBut(page, words);
      await page.getByText('Sebagian izin tidak dicentang').waitFor();
      await picture(page, `unticked-${what}-${width}`);
      await choose(page, 'Siapkan');
      const text = await said(page, `unticked-setup-${what}-${width}`);
      expect(text).toMatch(/belum mendapat semua izin.*Panduan.*centang semuanya/s);
      await choose(page, 'Panduan');
      const inside = page.frameLocator('iframe[title="Panduan"]');
      await inside
        .getByText(/belum mendapat semua izin/)
        .first()
        .waitFor();
      const link = inside.getByRole('link', { name: 'Beri izin di Google' });
      expect(await link.getAttribute('href')).toContain('script.google.com');
      await expectGood(page, inside, `unticked-guide-${what}`, width);
      await page.getByRole('complementary').getByRole('button', { name: 'Tutup', exact: true }).click();
      await page.goto(new URL('izin', address).href);
      await page.getByRole('button', { name: 'Pilih semua dan lanjutkan' }).click();
      await choose(page, 'Siapkan');
      expect(await said(page, `ticked-${what}-${width}`)).toContain('Selesai.');
      expect(state.triggers.length).toBeGreaterThan(2);
    });
  });
});

const RED = 'background: #c5221f';

describe('the moment of the last sweep', () => {
  it('turns red with its titles when nothing has swept for half an hour', async () => {
    const { address, site } = await bench.open({ bundle: project.gas, fresh: true });
    await visit(new URL(tabTable('Perlu Tindakan'), address).href, 1366, async ({ page }) => {
      const colors = (): Promise<(string | null)[]> =>
        Promise.all(['A1', 'B1', 'C1', 'D1'].map((at) => page.locator(`#${at}`).getAttribute('style')));
      await page.getByText(/^Terakhir sinkron 01\/08\/2026/).waitFor();
      const before = await colors();
      site.workspace.state.triggers = [];
      bench.now += 31 * 60_000;
      await page.reload();
      await page.getByText(/^Terakhir sinkron/).waitFor();
      await picture(page, 'heartbeat-table');
      expect(before.join()).not.toContain(RED);
      for (const color of await colors()) expect(color).toContain(RED);
    });
  });
});
