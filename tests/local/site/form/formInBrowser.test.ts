import type { Page } from 'playwright-core';
import { closeThreads } from '../../../../local/openWorkspace';
import type { RunningSite } from '../../../../local/site/startSite';
import { barriers } from '../../../site/support/accessibility';
import { closeBrowser, visit } from '../../../site/support/browser';
import { SiteBench } from '../siteBench';
import { everyKind } from './everyKind';
import { answersOf, formOf } from './formBench';

const bench = new SiteBench();
let site: RunningSite;
beforeEach(async () => {
  site = await bench.open({ bundle: everyKind(), fresh: true });
});
afterAll(async () => {
  await closeBrowser();
  bench.close();
  await closeThreads();
});

const next = (page: Page) => page.getByRole('button', { name: 'Berikutnya' });

/** A page that no telephone can be too narrow for: nothing sticks out, and nothing is hard to hit. */
async function fits(page: Page): Promise<void> {
  expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
  const small =
    await page.evaluate(`[...document.querySelectorAll('label:has(input), .line, select, .clock, .buttons > *:not(.progress)')]
    .filter((each) => each.getBoundingClientRect().height < 44).map((each) => each.outerHTML)`);
  expect(small).toEqual([]);
}

async function looks(page: Page): Promise<void> {
  // The words of a page may be there before its style.
  await page.waitForLoadState('load');
  await fits(page);
  expect(await barriers(page)).toEqual([]);
}

async function walk(page: Page): Promise<void> {
  await looks(page);
  await page.getByLabel(/^Nama/).fill('Ani');
  await page.getByLabel('Dikirim').check();
  await next(page).click();
  await page.getByRole('heading', { name: 'Alamat' }).waitFor();
  await looks(page);
  await page.getByLabel(/^Jalan/).fill('Jl. Mawar 1');
  await page.getByLabel(/^Kota/).selectOption('Cimahi');
  await next(page).click();
  await page.getByRole('heading', { name: 'Terakhir' }).waitFor();
  await looks(page);
  await page.getByLabel('Jawaban lain').fill('pasar');
  await page.getByRole('radiogroup', { name: 'Rasa' }).getByLabel('4').check();
  await page.getByRole('radiogroup', { name: 'Lapis legit' }).getByLabel('Pas').check();
  await page.getByRole('button', { name: 'Kirim' }).click();
  await page.getByText('Terima kasih! Pesanan Anda sudah kami terima.').waitFor();
  await looks(page);
}

describe('the form in a browser', () => {
  it.each([320, 360, 414, 1000])(
    'is walked through at %i px, every page without a barrier',
    async (width) => {
      await visit(`${site.address}form`, width, ({ page }) => walk(page));
      expect(answersOf(site)).toEqual({
        Nama: 'Ani',
        Pengiriman: 'Dikirim',
        Jalan: 'Jl. Mawar 1',
        Kota: 'Cimahi',
        'Tahu dari mana': ['pasar'],
        Rasa: '4',
        Manis: ['', 'Pas'],
      });
    },
  );

  it('tells what is missing before anything is sent, goes there, and takes it back when it is mended', async () => {
    await visit(`${site.address}form`, 360, async ({ page, requests }) => {
      const sent = () => requests.filter((address) => address.endsWith('/form')).length;
      await next(page).click();
      const name = page.getByLabel(/^Nama/);
      expect(await name.evaluate((field) => field === field.ownerDocument.activeElement)).toBe(true);
      expect(await name.getAttribute('aria-invalid')).toBe('true');
      expect(await page.getByRole('alert').filter({ hasText: 'Pertanyaan ini wajib diisi' }).count()).toBe(2);
      expect(sent()).toBe(1);
      await looks(page);
      await name.fill('Ani');
      expect(await name.getAttribute('aria-invalid')).toBeNull();
      expect(await page.getByRole('alert').filter({ hasText: 'Pertanyaan ini wajib diisi' }).count()).toBe(1);
    });
  });

  it('puts the focus on the first answer that breaks a rule', async () => {
    await visit(`${site.address}form`, 360, async ({ page }) => {
      await page.getByLabel(/^Nama/).fill('Ani');
      await page.getByLabel(/^Bolu pisang/).fill('13');
      await page.getByLabel('Dikirim').check();
      await next(page).click();
      const wrong = page.getByText('Harus berupa angka antara 0 dan 12');
      await wrong.waitFor();
      const focused = await page.evaluate('document.activeElement.getAttribute("aria-describedby")');
      expect(focused).toContain(await wrong.getAttribute('id'));
      await looks(page);
    });
  });

  it('tells of a wrong answer as soon as it is left, and of all that is wrong before a page is sent', async () => {
    await visit(`${site.address}form`, 360, async ({ page, requests }) => {
      const cakes = page.getByLabel(/^Bolu pisang/);
      const wrong = page.getByRole('alert').filter({ hasText: 'Harus berupa angka antara 0 dan 12' });
      await cakes.fill('13');
      await page.getByLabel(/^Catatan/).focus();
      await wrong.waitFor();
      expect(await cakes.getAttribute('aria-invalid')).toBe('true');
      await cakes.fill('1');
      expect(await wrong.count()).toBe(0);
      await cakes.fill('14');
      await page.getByLabel(/^Nama/).fill('Ani');
      await next(page).click();
      await wrong.waitFor();
      // Above what is missing, and so the first to go to.
      await page.waitForFunction("document.activeElement.value === '14'");
      expect(await page.getByRole('alert').filter({ hasText: 'Pertanyaan ini wajib diisi' }).count()).toBe(1);
      expect(requests.filter((address) => address.endsWith('/form'))).toHaveLength(1);
    });
  });

  it('is filled in and sent by keys alone', async () => {
    await visit(`${site.address}form`, 360, async ({ page }) => {
      await page.getByLabel(/^Nama/).focus();
      await page.keyboard.type('Ani');
      for (const _each of ['Bolu pisang', 'Catatan', 'Pengiriman']) await page.keyboard.press('Tab');
      await page.keyboard.press('Space');
      for (const _each of ['Ambil sendiri', 'Belum tahu']) await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.getByText('Terima kasih!').waitFor();
    });
    expect(answersOf(site)).toEqual({ Nama: 'Ani', Pengiriman: 'Belum tahu' });
  });

  it('says Kirim where a choice ends it, Berikutnya where one goes on', async () => {
    await visit(`${site.address}form`, 360, async ({ page }) => {
      const send = page.getByRole('button', { name: 'Kirim' });
      await page.getByLabel('Belum tahu').check();
      expect([await send.count(), await next(page).count()]).toEqual([1, 0]);
      await page.getByLabel('Ambil sendiri').check();
      expect([await send.count(), await next(page).count()]).toEqual([0, 1]);
    });
  });

  it('is sent once, however often the button is pressed', async () => {
    await visit(`${site.address}form`, 360, async ({ page, requests }) => {
      await page.getByLabel(/^Nama/).fill('Ani');
      await page.getByLabel('Belum tahu').check();
      // The answer is held back until the button was pressed again; a page that leaves can only be heard.
      const pressedAgain = page.waitForEvent('console');
      await page.route('**/form', async (route) => {
        await pressedAgain;
        await route.continue();
      });
      const press = "document.querySelector('form').requestSubmit(document.querySelector('button.main'))";
      await page.evaluate(`${press}; setTimeout(() => { ${press}; console.log('again'); })`);
      await page.getByText('Terima kasih!').waitFor();
      // Opened, and sent.
      expect(requests.filter((address) => address.endsWith('/form'))).toHaveLength(2);
    });
    expect(formOf(site).responses).toHaveLength(1);
  });
});
