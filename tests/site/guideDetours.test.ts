import type { FrameLocator, Page } from 'playwright-core';
import { project } from '../../build/bundle/project';
import { closeThreads } from '../../local/openWorkspace';
import type { GuideAsk } from '../../src/ui/guideAnswers';
import { SiteBench } from '../local/site/siteBench';
import { askGuide, BATCH, PAYMENT, SHOP } from '../support/guide';
import { shown, typeUnder } from '../support/shop';
import { closeBrowser, visit } from './support/browser';
import { choose } from './support/menu';
import { expectGood } from './support/pictures';
import { tabTable } from './support/places';

const bench = new SiteBench();
afterAll(async () => {
  await closeBrowser();
  bench.close();
  await closeThreads();
});

/** The guide over a blank file whose owner has consented. */
async function withGuide(
  act: (inside: FrameLocator, page: Page, address: string) => Promise<void>,
): Promise<void> {
  const { address, site } = await bench.open({ bundle: project.gas, fresh: true, empty: true });
  delete site.workspace.state.consent;
  await visit(new URL(tabTable('Sheet1'), address).href, 300, async ({ page }) => {
    await choose(page, 'Panduan');
    const inside = page.frameLocator('iframe[title="Panduan"]');
    await inside.getByLabel('Nama toko').waitFor();
    await act(inside, page, address);
  });
}

describe('Panduan', () => {
  it('has the lines that it could not read in their step when it is opened again', async () => {
    await withGuide(async (inside, page) => {
      await inside.getByLabel('Nama toko').fill('Dapur Uji');
      await page.keyboard.press('Enter');
      await inside.getByLabel('Rekening untuk transfer').fill('BCA 123');
      await inside.getByRole('button', { name: 'Simpan dan lanjut' }).click();
      await inside.getByLabel('Tempel produk').fill('Nastar 85rb 20\nDonat, 150\nBolu, gratis');
      await inside.getByRole('button', { name: 'Baca dan periksa' }).click();
      await inside.locator('#lines').getByText('Donat, 150 (harga: mungkin maksudnya ribuan.').waitFor();
      await inside.getByRole('button', { name: 'Simpan dan lanjut' }).click();
      await inside.getByText(/2 baris belum/).waitFor();
      await inside.getByRole('button', { name: 'Lanjut tanpa menambah' }).click();
      await page.getByRole('complementary').getByRole('button', { name: 'Tutup' }).click();
      await choose(page, 'Panduan');
      await inside.getByRole('button', { name: /Produk \(sudah\)/ }).click();
      expect(await inside.getByLabel('Tempel produk').inputValue()).toBe('Donat, 150\nBolu, gratis');
    });
  });

  it('is gone through by keys alone, and goes on where it was closed', async () => {
    await withGuide(async (inside, page) => {
      const focused = () => inside.locator(':focus').getAttribute('name');
      await inside.getByLabel('Nama toko').focus();
      await page.keyboard.type('Dapur Uji');
      await page.keyboard.press('Enter');
      await inside.getByLabel('Rekening untuk transfer').waitFor();
      expect(await focused()).toBe('accounts');
      await page.keyboard.type('BCA 123');
      for (const key of ['Tab', 'Tab', 'Tab', 'Enter']) await page.keyboard.press(key);
      await inside.getByLabel('Tempel produk').waitFor();
      await page.getByRole('complementary').getByRole('button', { name: 'Tutup' }).click();
      await choose(page, 'Panduan');
      await inside.getByLabel('Tempel produk').waitFor();
      expect(await focused()).toBe('text');
      await page.keyboard.type('Nastar 85rb 20');
      for (const key of ['Tab', 'Enter']) await page.keyboard.press(key);
      await inside.getByText('1 produk siap disimpan.').first().waitFor();
      await page.keyboard.press('Enter');
      await inside.getByLabel('Nama batch').waitFor();
      await page.keyboard.press('Enter');
      await inside.getByRole('link', { name: 'Buka formulir pembeli' }).waitFor();
      expect(await inside.locator('#said').textContent()).toContain('Selesai.');
    });
  });

  it('leads from a batch that was saved first back to the products, without which no form can be made', async () => {
    await withGuide(async (inside) => {
      await inside.getByLabel('Nama toko').fill('Dapur Uji');
      await inside.getByRole('button', { name: 'Simpan dan lanjut' }).click();
      await inside.getByLabel('Rekening untuk transfer').fill('BCA 123');
      await inside.getByRole('button', { name: 'Simpan dan lanjut' }).click();
      await inside.getByLabel('Tempel produk').waitFor();
      await inside.getByRole('button', { name: /Batch pertama/ }).click();
      await inside.getByRole('button', { name: 'Simpan dan buat formulir' }).click();
      await inside.getByText('Tersimpan.').waitFor();
      await inside.getByLabel('Tempel produk').fill('Nastar 85rb 20');
      await inside.getByRole('button', { name: 'Baca dan periksa' }).click();
      await inside.getByRole('button', { name: 'Simpan dan lanjut' }).click();
      await inside.getByRole('link', { name: 'Buka formulir pembeli' }).waitFor();
    });
  });

  it('says a long report in a part of the panel: all else stays in reach, and the report too, by keys', async () => {
    const { address, site } = await bench.open({ bundle: project.gas, fresh: true, empty: true });
    delete site.workspace.state.consent;
    const products = Array.from('abcdefghijkl', (letter) => `Kue ${letter}, 50.000, 10`).join('\n');
    const inDays = (days: number) => new Date(site.workspace.state.clock + days * 86_400_000).toISOString();
    const batch = { ...BATCH, opens: inDays(2).slice(0, 16), closes: inDays(9).slice(0, 16) };
    for (const asked of [SHOP, PAYMENT, { ask: 'products', text: products }, batch] as GuideAsk[])
      expect(askGuide(site.workspace, asked).wrong).toBeNull();
    // 50 may mean thousands.
    for (let row = 2; row < 13; row += 1) typeUnder(site.workspace, 'Produk', row, 'Harga', '50');
    await visit(address, 1366, async ({ page }) => {
      await choose(page, 'Panduan');
      const inside = page.frameLocator('iframe[title="Panduan"]');
      await inside.getByRole('button', { name: 'Buat formulir dan nyalakan' }).click();
      const link = inside.getByRole('link', { name: 'Buka formulir pembeli' });
      await inside.getByText(/Perlu diperbaiki/).waitFor();
      await expectGood(page, inside, 'report', 1366);
      for (const each of [link, inside.getByRole('button', { name: 'Tutup panduan' })])
        await each.click({ trial: true, timeout: 5000 });
      const said = inside.locator('#said');
      const scrolled = () => said.evaluate((element) => element.scrollTop);
      expect(await scrolled()).toBe(0);
      await said.focus();
      await page.keyboard.press('End');
      await page.waitForTimeout(500);
      expect(await scrolled()).toBeGreaterThan(0);
    });
  });

  it('takes back only what its button says, though another tab has saved since, and then names the last step', async () => {
    const { address, site } = await bench.open({ bundle: project.gas, fresh: true, empty: true });
    delete site.workspace.state.consent;
    for (const asked of [SHOP, PAYMENT]) askGuide(site.workspace, asked);
    await visit(address, 300, async ({ page }) => {
      await choose(page, 'Panduan');
      const inside = page.frameLocator('iframe[title="Panduan"]');
      const undo = (step: string) =>
        inside.getByRole('button', { name: `Batalkan yang terakhir disimpan: ${step}` });
      await undo('Pembayaran').waitFor();
      askGuide(site.workspace, { ask: 'products', text: 'Nastar 85rb 20' });
      await undo('Pembayaran').click();
      await inside.getByText(/^Kali ini tidak ada yang dibatalkan: langkah di tombol itu/).waitFor();
      expect(shown(site.workspace.state, 'Produk')).toHaveLength(1);
      await undo('Produk').click();
      await inside.getByText('Dibatalkan: isinya kembali seperti sebelumnya.').waitFor();
      expect(shown(site.workspace.state, 'Produk')).toEqual([]);
    });
  });

  it('speaks English as soon as that is chosen', async () => {
    await withGuide(async (inside) => {
      await inside.getByLabel('Nama toko').fill('Test kitchen');
      await inside.getByLabel('Bahasa').selectOption('English');
      await inside.getByRole('button', { name: 'Simpan dan lanjut' }).click();
      await inside.getByLabel('Account for transfers').waitFor();
      await inside.getByRole('button', { name: 'Undo the last save: Shop' }).waitFor();
    });
  });

  it('says what to do where several accounts are signed in, keeps what was typed, and goes on afterwards', async () => {
    await withGuide(async (inside, page, address) => {
      const accounts = () =>
        fetch(new URL('faults', address), { method: 'POST', body: new URLSearchParams({ act: 'accounts' }) });
      await accounts();
      await inside.getByLabel('Nama toko').fill('Dapur Uji');
      await inside.getByRole('button', { name: 'Simpan dan lanjut' }).click();
      await inside.getByText(/beberapa akun Google masuk di browser ini/).waitFor();
      await expectGood(page, inside, 'accounts', 300);
      expect(await inside.getByLabel('Nama toko').inputValue()).toBe('Dapur Uji');
      await accounts();
      await inside.getByRole('button', { name: 'Simpan dan lanjut' }).click();
      await inside.getByLabel('Rekening untuk transfer').waitFor();
    });
  });

  it('says how to go on where Google stops a step, and the same button does it', async () => {
    await withGuide(async (inside, page, address) => {
      const fault = new URLSearchParams({ next: 'pageGuide', kind: 'kill', count: '60' });
      await fetch(new URL('faults', address), { method: 'POST', body: fault });
      await inside.getByLabel('Nama toko').fill('Dapur Uji');
      await inside.getByRole('button', { name: 'Simpan dan lanjut' }).click();
      await inside.getByText(/Google tidak menjawab/).waitFor();
      await expectGood(page, inside, 'stopped', 300);
      await inside.getByRole('button', { name: 'Simpan dan lanjut' }).click();
      await inside.getByLabel('Rekening untuk transfer').waitFor();
    });
  });
});

describe('the buyer’s pane beside the sheet', () => {
  it('shows the form as soon as there is one, without being loaded again', async () => {
    const { address, site } = await bench.open({ bundle: project.gas, fresh: true, empty: true });
    delete site.workspace.state.consent;
    for (const asked of [
      { ask: 'shop', name: 'Dapur Uji', whatsapp: '0812-0000-0009', zone: 'WIB', language: 'id' },
      { ask: 'payment', accounts: 'BCA 123', downPayment: '50%', hours: '24' },
      { ask: 'products', text: 'Nastar, 85.000, 20' },
    ])
      expect(site.workspace.call('pageGuide', [asked]).result).toMatchObject({ wrong: null });
    await visit(address, 1366, async ({ page }) => {
      await page.getByText('Formulir belum ada.').waitFor();
      await choose(page, 'Panduan');
      const inside = page.frameLocator('iframe[title="Panduan"]');
      await inside.getByRole('button', { name: 'Simpan dan buat formulir' }).click();
      await page.frameLocator('iframe[title="Formulir pembeli"]').getByText('Dapur Uji').first().waitFor();
      expect(await page.getByText('Formulir belum ada.').count()).toBe(0);
    });
  });
});
