import type { FrameLocator, Page } from 'playwright-core';
import { project } from '../../build/bundle/project';
import { closeThreads } from '../../local/openWorkspace';
import { SiteBench } from '../local/site/siteBench';
import { mutantBundle } from '../support/mutant';
import { barriers } from './support/accessibility';
import { closeBrowser, visit } from './support/browser';
import { ANI, order, tabShown } from './support/people';
import { overflow } from './support/pictures';
import { tabTable } from './support/places';

const bench = new SiteBench();
afterAll(async () => {
  await closeBrowser();
  bench.close();
  await closeThreads();
});

/** A shop with one order, and the page of Catat pembayaran over its sheet. */
async function withPage(
  width: number,
  act: (inside: FrameLocator, page: Page, address: string) => Promise<void>,
  bundle = project.gas,
): Promise<void> {
  const { address } = await bench.open({ bundle, fresh: true });
  await visit(new URL('form', address).href, width, async ({ page }) => {
    await order(page, address, ANI);
    await page.goto(new URL(tabTable('Pesanan'), address).href);
    await page.getByRole('menuitem', { name: 'Open Order' }).click();
    await page.getByRole('menuitem', { name: 'Catat pembayaran' }).click();
    const inside = page.frameLocator('iframe[title="Catat pembayaran"]');
    await inside.getByRole('button', { name: 'Cari' }).waitFor();
    await act(inside, page, address);
  });
}

describe('Catat pembayaran', () => {
  it.each([300, 1366])('books by keys alone, and bears being looked at by axe, at %i px', async (width) => {
    await withPage(width, async (inside, page, address) => {
      expect(['empty', await barriers(page)]).toEqual(['empty', []]);
      await inside.getByLabel('No. pesanan, nama').focus();
      await page.keyboard.type('ani');
      await page.keyboard.press('Enter');
      const radio = inside.getByRole('radio', { name: /Ani Contoh/ });
      await radio.waitFor();
      expect(await radio.isChecked()).toBe(true);
      expect(await inside.getByLabel('Jumlah').inputValue()).toBe('65000');
      expect(['found', await barriers(page)]).toEqual(['found', []]);
      expect(await overflow(inside)).toBeLessThanOrEqual(0);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await inside.getByText(/Tercatat untuk .* sisa Rp65\.000/).waitFor();
      await inside.getByRole('button', { name: 'Tutup' }).click();
      const rows = await tabShown(page, address, 'Pembayaran');
      expect(rows.map((row) => row.slice(2, 4))).toContainEqual(['DP', 'Rp65.000']);
    });
  });

  it('says what to do where Google lets no call through, and keeps what was typed', async () => {
    const refusing = await mutantBundle({
      file: 'src/entry/page/calls.ts',
      find: "return fromPage(PAYMENT_ENTRY, () => enterRoom('page', room).pageFindOrders",
      replace:
        "throw new Error('a server error occurred while reading from storage. Error code PERMISSION_DENIED'); return fromPage(PAYMENT_ENTRY, () => enterRoom('page', room).pageFindOrders",
    });
    await withPage(
      300,
      async (inside) => {
        await inside.getByLabel('No. pesanan, nama').fill('ani');
        await inside.getByRole('button', { name: 'Cari' }).click();
        await inside.getByText(/beberapa akun Google masuk di browser ini/).waitFor();
        expect(await inside.getByLabel('No. pesanan, nama').inputValue()).toBe('ani');
      },
      refusing,
    );
  });
});
