import { join } from 'node:path';
import type { FrameLocator, Page } from 'playwright-core';
import { project } from '../../build/bundle/project';
import { closeThreads } from '../../local/openWorkspace';
import { SiteBench } from '../local/site/siteBench';
import { mutantBundle } from '../support/mutant';
import { barriers } from './support/accessibility';
import { closeBrowser, visit } from './support/browser';
import { tabShown } from './support/people';
import { expectGood, overflow } from './support/pictures';
import { tabTable } from './support/places';

const bench = new SiteBench();
afterAll(async () => {
  await closeBrowser();
  bench.close();
  await closeThreads();
});

const chat = (name: string, phone: string, items: string): string =>
  `Nama: ${name}\nHP: ${phone}\nAlamat: Jl. Teratai 1, Solo\nOrder: ${items}`;

const CHATS = [
  chat('Ani Contoh', '0812-0000-0501', '1 bolu pisang'),
  chat('Budi Contoh', '0812-0000-0502', '1 bolu pisang, lilin angka 7'),
  chat('Cici Contoh', '0812-0000-0503', '1 bolu pisang'),
].join('\n\n');

/** A shop that speaks English, its batch open. */
const ENGLISH = join(project.root, 'tests/scenarios/english-shop.json');

/** The page of Tempel pesanan dari chat over the demo shop's sheet. */
async function withPage(
  width: number,
  act: (inside: FrameLocator, page: Page, address: string) => Promise<void>,
  bundle = project.gas,
): Promise<void> {
  const { address } = await bench.open({ bundle, fresh: true });
  await visit(new URL(tabTable('Pesanan'), address).href, width, async ({ page }) => {
    await page.getByRole('menuitem', { name: 'Open Order' }).click();
    await page.getByRole('menuitem', { name: 'Tempel pesanan dari chat' }).click();
    const inside = page.frameLocator('iframe[title="Tempel pesanan dari chat"]');
    await inside.getByRole('button', { name: 'Baca' }).waitFor();
    await act(inside, page, address);
  });
}

describe('Tempel pesanan dari chat', () => {
  it.each([300, 1366])(
    'takes orders in by keys alone, and bears being looked at by axe, at %i px',
    async (width) => {
      await withPage(width, async (inside, page, address) => {
        expect(['empty', await barriers(page)]).toEqual(['empty', []]);
        await inside.getByLabel('Chat dari pembeli').fill(CHATS);
        await page.keyboard.press('Tab');
        await page.keyboard.press('Enter');
        await inside.getByText('3 pesanan terbaca').waitFor();
        await inside
          .getByText(/Menunggu DP · 1 × Bolu pisang/)
          .first()
          .waitFor();
        await inside.getByText(/lilin angka 7.*tidak dikenal/).waitFor();
        expect(['read', await barriers(page)]).toEqual(['read', []]);
        expect(await overflow(inside)).toBeLessThanOrEqual(0);
        // Focus stands on the first order's tick: she leaves it out.
        await page.keyboard.press('Space');
        await inside.getByText('Tidak dimasukkan.').waitFor();
        const second = inside.getByRole('group', { name: '2. Budi Contoh' });
        await second.getByLabel('Pesanan').fill('1 bolu pisang');
        await inside.getByRole('button', { name: 'Masukkan' }).focus();
        await page.keyboard.press('Enter');
        await inside.getByText('2 pesanan masuk: 2 Menunggu DP.').waitFor();
        expect(['done', await barriers(page)]).toEqual(['done', []]);
        expect(await overflow(inside)).toBeLessThanOrEqual(0);
        await inside.getByRole('button', { name: 'Tutup' }).click();
        const rows = (await tabShown(page, address, 'Pesanan')).map((row) => row.join(' '));
        expect(rows.filter((row) => row.includes('Contoh'))).toHaveLength(2);
        expect(rows.join()).not.toContain('Ani Contoh');
      });
    },
  );

  it('says what a mended chat came in as, where it was in before', async () => {
    const losing = await mutantBundle({
      file: 'src/entry/page/calls.ts',
      find: "return fromPage(CHATS_ENTRY, () => enterRoom('page', room).pageChats(sent));",
      replace:
        "const answer = fromPage(CHATS_ENTRY, () => enterRoom('page', room).pageChats(sent)); if (/enter.*hilang/.test(JSON.stringify(sent))) throw new Error('NetworkError: HTTP 0'); return answer;",
    });
    const act = async (inside: FrameLocator, page: Page): Promise<void> => {
      await inside.getByLabel('Chat dari pembeli').fill(CHATS);
      await inside.getByRole('button', { name: 'Baca' }).click();
      await inside.getByText('3 pesanan terbaca').waitFor();
      const first = inside.getByRole('group', { name: '1. Ani Contoh' });
      await first.getByLabel('Catatan').fill('hilang');
      await inside.getByRole('button', { name: 'Masukkan' }).click();
      await inside.getByText(/Google tidak menjawab/).waitFor();
      await first.getByLabel('Catatan').fill('tanpa kacang');
      await inside.getByRole('button', { name: 'Masukkan' }).click();
      await inside
        .getByText(/3 pesanan masuk: .* Sudah masuk sebelum Anda ubah: PO-\d+-\d+ Ani Contoh\. Perubahan itu/)
        .waitFor();
      expect([await barriers(page), await overflow(inside)]).toEqual([[], 0]);
    };
    await withPage(300, act, losing);
  });

  it.each([300, 1366])('speaks English in a shop that does, at %i px', async (width) => {
    const { address } = await bench.open({ bundle: project.gas, scenario: ENGLISH });
    await visit(new URL(tabTable('Orders'), address).href, width, async ({ page }) => {
      await page.getByRole('menuitem', { name: 'Open Order' }).click();
      await page.getByRole('menuitem', { name: 'Paste orders from chat' }).click();
      const inside = page.frameLocator('iframe[title="Paste orders from chat"]');
      await inside.getByLabel('Chats from buyers').fill(CHATS.replaceAll('bolu pisang', 'banana cake'));
      await expectGood(page, inside, 'chats-en-pasted', width);
      await inside.getByRole('button', { name: 'Read' }).click();
      await inside.getByText('3 orders read').waitFor();
      await inside.getByText(/Needs review/).waitFor();
      await expectGood(page, inside, 'chats-en-read', width);
      await inside.getByRole('group', { name: '2. Budi Contoh' }).scrollIntoViewIfNeeded();
      await expectGood(page, inside, 'chats-en-card', width);
      await inside.getByRole('button', { name: 'Take in' }).click();
      await inside.getByText('3 orders came in').waitFor();
      await expectGood(page, inside, 'chats-en-done', width);
    });
  });
});
