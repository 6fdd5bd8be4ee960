import type { FrameLocator, Page } from 'playwright-core';
import { project } from '../../build/bundle/project';
import type { FormState } from '../../local/google/form/formState';
import { editUrl, publishedUrl } from '../../local/google/form/formUrl';
import { closeThreads } from '../../local/openWorkspace';
import { SiteBench } from '../local/site/siteBench';
import { herForm, send } from '../support/hersForm';
import { barriers } from './support/accessibility';
import { closeBrowser, visit } from './support/browser';
import { tabShown } from './support/people';
import { expectGood } from './support/pictures';
import { tabTable } from './support/places';

const bench = new SiteBench();
afterAll(async () => {
  await closeBrowser();
  bench.close();
  await closeThreads();
});

/** The demo shop, whose own form nobody has answered, a form that she made herself, and the page over her sheet. */
async function withPage(
  width: number,
  act: (inside: FrameLocator, form: FormState, page: Page, address: string) => Promise<void>,
): Promise<void> {
  const { address, site } = await bench.open({ bundle: project.gas, fresh: true });
  const form = herForm(site.workspace.state, [
    ['Nama Lengkap', 'TEXT'],
    ['No. Telp / WhatsApp', 'TEXT'],
    ['Bolu pisang', 'TEXT'],
    [
      'Mau tambah apa?',
      'LIST',
      { choices: ['Nastar', 'Yang renyah itu, toples besar ukuran lima ratus gram'] },
    ],
    ['Tau kami dari mana?', 'CHECKBOX', { choices: ['IG', 'Teman'] }],
  ]);
  send(site.workspace, form, {
    'Nama Lengkap': 'Ani Contoh',
    'No. Telp / WhatsApp': '081200000001',
    'Bolu pisang': '2',
  });
  await visit(new URL(tabTable('Pesanan'), address).href, width, async ({ page }) => {
    await page.getByRole('menuitem', { name: 'Open Order' }).click();
    await page.getByRole('menuitem', { name: 'Pakai formulir saya' }).click();
    const inside = page.frameLocator('iframe[title="Pakai formulir saya"]');
    await inside.getByRole('button', { name: 'Baca formulir' }).waitFor();
    await act(inside, form, page, address);
  });
}

describe('Pakai formulir saya', () => {
  it.each([300, 1366])('explains, reads, asks, and takes the form up, at %i px', async (width) => {
    await withPage(width, async (inside, form, page, address) => {
      const link = inside.getByLabel('Tautan edit formulir Anda');
      expect(['empty', await barriers(page)]).toEqual(['empty', []]);
      await link.fill(publishedUrl('1FAIpQLSabcdefghijklmnopqrstuvwxyz'));
      await page.keyboard.press('Enter');
      await inside.getByText('Ini tautan untuk pembeli').waitFor();
      await link.fill(editUrl(form.id));
      await page.keyboard.press('Enter');
      await inside.getByText('2 pertanyaan dikenali, 3 perlu Anda pilih.').waitFor();
      expect(await inside.getByLabel('Nama Lengkap').inputValue()).toBe('nama');
      expect(await inside.getByLabel('Nama Lengkap').locator('..').innerText()).not.toContain('judul');
      await inside
        .getByLabel(/^Bolu pisang/)
        .locator('..')
        .getByText('tidak sama persis')
        .waitFor();
      await inside.getByLabel('Tau kami dari mana?').locator('..').getByText('pilih Tidak dipakai').waitFor();
      await inside.getByText(/Pemesanan .* akan ditutup/).waitFor();
      await expectGood(page, inside, 'adopt-read', width);
      const button = inside.getByRole('button', { name: 'Pakai formulir ini' });
      // What she has not chosen is not sent.
      await button.click();
      expect(await inside.getByText('Menghubungkan formulir').isVisible()).toBe(false);
      await inside
        .getByLabel(/^Bolu pisang/)
        .locator('..')
        .getByText('tidak sama persis')
        .waitFor();
      await inside.getByLabel('Tau kami dari mana?').selectOption({ label: 'Tidak dipakai' });
      await inside.getByLabel(/^Bolu pisang/).selectOption('produk:BOLU');
      await inside.getByLabel('Mau tambah apa?').selectOption('pesanan');
      const picker = inside.getByLabel(/Yang renyah itu/);
      await picker.scrollIntoViewIfNeeded();
      await expectGood(page, inside, 'adopt-pickers', width);
      await picker.selectOption({ index: 1 });
      await inside.getByLabel('1 jawaban yang sudah ada').selectOption({ index: 2 });
      await button.click();
      await inside.getByText(/dipakai mulai sekarang\. 1 pesanan masuk\./).waitFor();
      expect(['done', await barriers(page)]).toEqual(['done', []]);
      await inside.getByRole('button', { name: 'Tutup' }).click();
      const rows = await tabShown(page, address, 'Pesanan');
      expect(rows.map((row) => row[3])).toContain('Ani Contoh');
    });
  });
});
