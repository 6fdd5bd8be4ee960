import type { FrameLocator, Page } from 'playwright-core';
import { project } from '../../build/bundle/project';
import { closeThreads } from '../../local/openWorkspace';
import { SiteBench } from '../local/site/siteBench';
import { closeBrowser, visit } from './support/browser';
import { ANI, order } from './support/people';
import { expectGood } from './support/pictures';
import { tabTable } from './support/places';

const bench = new SiteBench();
afterAll(async () => {
  await closeBrowser();
  bench.close();
  await closeThreads();
});

/** The demo shop with two orders, and Panel beside its sheet. */
async function withPanel(
  width: number,
  act: (inside: FrameLocator, page: Page, address: string) => Promise<void>,
): Promise<void> {
  const { address } = await bench.open({ bundle: project.gas, fresh: true });
  await visit(new URL('form', address).href, width, async ({ page }) => {
    await order(page, address, ANI);
    await order(page, address, { ...ANI, Nama: 'Budi Contoh', 'Nomor WhatsApp': '0812-0000-0002' });
    await page.goto(new URL(tabTable('Pesanan'), address).href);
    await page.getByRole('menuitem', { name: 'Open Order' }).click();
    await page.getByRole('menuitem', { name: 'Panel', exact: true }).click();
    const inside = page.frameLocator('iframe[title="Panel"]');
    await inside.getByText('Perdana · Buka').waitFor();
    await act(inside, page, address);
  });
}

describe.each([300, 1366])('Panel, at %i px', (width) => {
  it('is read and searched by keys alone, in every part', async () => {
    await withPanel(width, async (inside, page) => {
      await inside.getByText('2 pesanan, 4 unit').waitFor();
      await expectGood(page, inside, 'panel', width);
      await inside.getByLabel('Cari no. pesanan').focus();
      await page.keyboard.type('budi');
      await page.keyboard.press('Enter');
      await inside.getByText(/^1 pesanan\.$/).waitFor();
      await inside.getByText(/Menunggu DP · sisa Rp130\.000/).waitFor();
      for (const name of ['Bukti bayar', 'Daftar tunggu', 'Terakhir terjadi']) {
        await inside.locator('summary').filter({ hasText: name }).focus();
        await page.keyboard.press('Enter');
      }
      await inside
        .getByText(/Pesanan masuk/)
        .first()
        .waitFor();
      await inside.locator('#found').scrollIntoViewIfNeeded();
      await expectGood(page, inside, 'panel-open', width);
    });
  });
});

describe('Panel', () => {
  it('leads to the row, to the page that books money, and to the guide', async () => {
    await withPanel(1366, async (inside, page) => {
      await inside.getByLabel('Cari no. pesanan').fill('ani');
      await inside.getByRole('button', { name: 'Cari' }).click();
      await inside
        .getByRole('button', { name: /Lihat barisnya: .*Ani Contoh/ })
        .first()
        .waitFor();
      await page.getByRole('link', { name: 'Produk', exact: true }).click();
      await inside.getByText('Perdana · Buka').waitFor();
      await inside
        .getByRole('button', { name: /Lihat barisnya: Tagih/ })
        .first()
        .click();
      await page
        .getByRole('columnheader', { name: 'No. Pesanan' })
        .or(page.getByText('No. Pesanan').first())
        .first()
        .waitFor();
      await inside.getByRole('button', { name: 'Catat pembayaran' }).click();
      const dialog = page.frameLocator('iframe[title="Catat pembayaran"]');
      await dialog.getByRole('button', { name: 'Tutup' }).click();
      await inside.getByRole('button', { name: 'Panduan' }).click();
      await page.frameLocator('iframe[title="Panduan"]').getByText('Toko siap').waitFor();
    });
  });

  it('says what to do where several accounts are signed in, and where else the same stands', async () => {
    await withPanel(300, async (inside, page, address) => {
      await fetch(new URL('faults', address), {
        method: 'POST',
        body: new URLSearchParams({ act: 'accounts' }),
      });
      await inside.getByRole('button', { name: 'Perbarui' }).click();
      await inside.getByText(/yang sama ada di tab Dasbor/).waitFor();
      await expectGood(page, inside, 'panel-accounts', 300);
    });
  });
});
