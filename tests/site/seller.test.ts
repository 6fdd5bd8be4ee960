import type { Page } from 'playwright-core';
import { closeThreads } from '../../local/openWorkspace';
import { SiteBench } from '../local/site/siteBench';
import { barriers } from './support/accessibility';
import { closeBrowser, visit } from './support/browser';
import { ANI, order, tabShown } from './support/people';
import { tabTable } from './support/places';
import { SiteProcesses } from './support/siteProcess';
import { toyScript } from './support/toyScript';

const sites = new SiteProcesses();
const bench = new SiteBench();
afterAll(async () => {
  await closeBrowser();
  await sites.close();
  bench.close();
  await closeThreads();
});

/** The site over the toy script, one of its tabs open. */
async function withToy(width: number, act: (page: Page, address: string) => Promise<void>): Promise<void> {
  const { address } = await bench.open({ bundle: toyScript(), fresh: true });
  await visit(new URL(tabTable('Barang'), address).href, width, ({ page }) => act(page, address));
}

async function clickMenu(page: Page, menu: string, item: string): Promise<void> {
  await page.getByRole('menuitem', { name: menu }).click();
  await page.getByRole('menuitem', { name: item }).click();
}

describe('a seller at her sheet', () => {
  it('picks another state from a dropdown; what the edit trigger writes shows', async () => {
    await withToy(1366, async (page, address) => {
      await page.getByRole('combobox', { name: /B2/ }).selectOption('Dikirim');
      await page.getByRole('cell', { name: 'dari Baru ke Dikirim' }).waitFor();
      expect((await tabShown(page, address, 'Barang')).flat()).toContain('dari Baru ke Dikirim');
    });
  });

  it('is asked before Tutup order closes the batch: no leaves it open, yes closes the form', async () => {
    const { address } = await sites.start();
    await visit(new URL(tabTable('Batch'), address).href, 1366, async ({ page }) => {
      await order(page, address, ANI);
      await page.goto(new URL(tabTable('Batch'), address).href);
      await clickMenu(page, 'Open Order', 'Tutup order sekarang');
      await page.getByRole('dialog').waitFor();
      expect(await barriers(page)).toEqual([]);
      await page.getByRole('dialog').getByRole('button', { name: 'Tidak' }).click();
      await page.getByRole('dialog').waitFor({ state: 'hidden' });
      await page.goto(new URL('form', address).href);
      await page.getByRole('button', { name: 'Kirim' }).waitFor();
      await page.goto(new URL(tabTable('Batch'), address).href);
      await clickMenu(page, 'Open Order', 'Tutup order sekarang');
      await page.getByRole('dialog').getByRole('button', { name: 'Ya' }).click();
      await page.getByRole('dialog').getByText('Perdana sudah ditutup').waitFor();
      // The command shows that tab, too: to leave while it is on its way would break off one of the two.
      await page.waitForURL((url) => url.searchParams.get('tab') === 'Rekap Produksi');
      await page.goto(new URL('form', address).href);
      expect(await page.getByRole('button', { name: 'Kirim' }).count()).toBe(0);
    });
  });

  it.each([414, 1366])(
    'has a sidebar whose calls answer, and whose failures are told, at %i px',
    async (width) => {
      await withToy(width, async (page) => {
        await clickMenu(page, 'Contoh', 'Bantuan');
        const sidebar = page.getByRole('complementary', { name: 'Bantuan toko' });
        const inside = sidebar.frameLocator('iframe');
        const said = inside.getByRole('status');
        await inside.getByRole('button', { name: 'Hitung' }).waitFor();
        expect(await barriers(page)).toEqual([]);
        await inside.getByRole('button', { name: 'Hitung' }).click();
        await said.filter({ hasText: 'hasil: "kue ada 3 huruf"' }).waitFor();
        await inside.getByRole('button', { name: 'Gagal' }).click();
        await said.filter({ hasText: /gagal: .*lemari terkunci/ }).waitFor();
        await inside.getByRole('button', { name: 'Tanggal' }).click();
        await said.filter({ hasText: 'hasil: null' }).waitFor();
      });
    },
  );
});
