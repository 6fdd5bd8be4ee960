import type { FrameLocator, Page } from 'playwright-core';
import { project } from '../../build/bundle/project';
import { closeThreads } from '../../local/openWorkspace';
import type { Workspace } from '../../local/workspace';
import { SiteBench } from '../local/site/siteBench';
import { shown, typeUnder } from '../support/shop';
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

interface Opened {
  /** What has happened in the shop before. */
  readonly before?: (shop: Workspace) => void;
  readonly item?: string;
}

/** The demo shop with two orders, and Panel beside its sheet. */
async function withPanel(
  width: number,
  act: (inside: FrameLocator, page: Page, address: string, shop: Workspace) => Promise<void>,
  { before = () => undefined, item = 'Panel' }: Opened = {},
): Promise<void> {
  const { address, site } = await bench.open({ bundle: project.gas, fresh: true });
  await visit(new URL('form', address).href, width, async ({ page }) => {
    await order(page, address, ANI);
    await order(page, address, { ...ANI, Nama: 'Budi Contoh', 'Nomor WhatsApp': '0812-0000-0002' });
    before(site.workspace);
    await page.goto(new URL(tabTable('Pesanan'), address).href);
    await page.getByRole('menuitem', { name: 'Open Order' }).click();
    await page.getByRole('menuitem', { name: item, exact: true }).click();
    const inside = page.frameLocator('iframe[title="Panel"]');
    await inside.getByText('Perdana · Buka').waitFor();
    await act(inside, page, address, site.workspace);
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
      for (const name of ['Bukti bayar', 'Daftar tunggu', 'Kejadian terakhir']) {
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

/** Both buyers have sent a proof. */
function withProofs(shop: Workspace): void {
  for (const row of [2, 3]) typeUnder(shop, 'Pesanan', row, 'Bukti masuk', 'TRUE');
}

const HEAD = 'details:focus-within summary:focus';

describe.each([300, 1366])('proofs on Panel, at %i px', (width) => {
  it('are checked by keys alone; the voice hears what was recorded, and what somebody has decided before', async () => {
    await withPanel(
      width,
      async (inside, page, _address, shop) => {
        await inside.locator('summary').filter({ hasText: 'Bukti bayar yang belum dicek (2)' }).focus();
        await page.keyboard.press('Enter');
        const said = inside.getByRole('status');
        await expectGood(page, inside, 'panel-proofs', width);
        await inside.getByRole('button', { name: /^Masuk: .*Ani Contoh/ }).focus();
        await page.keyboard.press('Enter');
        await said.filter({ hasText: /Ani Contoh: dicatat Masuk\./ }).waitFor();
        await inside.locator(HEAD).filter({ hasText: 'Bukti bayar yang belum dicek (1)' }).waitFor();
        typeUnder(shop, 'Pembayaran', 3, 'Status', 'Ditolak');
        await page.keyboard.press('Tab');
        await page.keyboard.press('Tab');
        await page.keyboard.press('Enter');
        await said.filter({ hasText: /Budi Contoh: sudah ditetapkan Ditolak/ }).waitFor();
        expect(shown(shop.state, 'Pembayaran').map(({ Status }) => Status)).toEqual(['Masuk', 'Ditolak']);
        await inside.getByText('Tidak ada.').first().waitFor();
        await expectGood(page, inside, 'panel-decided', width);
      },
      { before: withProofs },
    );
  });
});

describe('Daftar tunggu', () => {
  it('opens Panel at who waits', async () => {
    await withPanel(
      300,
      async (inside, page) => {
        await inside.locator(HEAD).filter({ hasText: 'Daftar tunggu (0)' }).waitFor();
        await inside.getByText(/kolom Prioritas/).waitFor();
        await expectGood(page, inside, 'panel-waiting', 300);
      },
      { item: 'Daftar tunggu' },
    );
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
