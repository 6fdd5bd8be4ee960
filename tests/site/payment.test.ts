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

const BUDI = { ...ANI, Nama: 'Budi Contoh', 'Nomor WhatsApp': '0812-0000-0002' };

/** A shop with an order of each, and the page of Catat pembayaran over its sheet. */
async function withPage(
  width: number,
  act: (inside: FrameLocator, page: Page, address: string) => Promise<void>,
  bundle = project.gas,
  buyers = [ANI],
): Promise<void> {
  const { address } = await bench.open({ bundle, fresh: true });
  await visit(new URL('form', address).href, width, async ({ page }) => {
    for (const buyer of buyers) await order(page, address, buyer);
    await act(await opened(page, address), page, address);
  });
}

async function opened(page: Page, address: string): Promise<FrameLocator> {
  await page.goto(new URL(tabTable('Pesanan'), address).href);
  await page.getByRole('menuitem', { name: 'Open Order' }).click();
  await page.getByRole('menuitem', { name: 'Catat pembayaran' }).click();
  const inside = page.frameLocator('iframe[title="Catat pembayaran"]');
  await inside.getByRole('button', { name: 'Cari' }).waitFor();
  return inside;
}

async function chosen(inside: FrameLocator, name: string): Promise<void> {
  await inside.getByLabel('No. pesanan, nama').fill(name);
  await inside.getByRole('button', { name: 'Cari' }).click();
  await inside.getByRole('radio', { name: new RegExp(`${name} contoh`, 'i'), checked: true }).waitFor();
}

async function pressed(inside: FrameLocator): Promise<void> {
  await inside.getByRole('button', { name: 'Catat', exact: true }).click();
}

async function ledgerOf(page: Page, address: string): Promise<string[]> {
  const rows = await tabShown(page, address, 'Pembayaran');
  return rows
    .filter(([, , , amount = '']) => amount.startsWith('Rp'))
    .map(([, , kind, amount]) => `${kind} ${amount}`);
}

/** A bundle that books what has this word in it, and whose answer is then lost on its way. */
function losing(): Promise<string> {
  return mutantBundle({
    file: 'src/entry/page/calls.ts',
    find: "return fromPage<Booked | BookedBefore>(PAYMENT_ENTRY, () => enterRoom('page', room).pageBookPayment(sent));",
    replace:
      "const answer = fromPage<Booked | BookedBefore>(PAYMENT_ENTRY, () => enterRoom('page', room).pageBookPayment(sent)); if (JSON.stringify(sent).includes('hilang')) throw new Error('NetworkError: HTTP 0'); return answer;",
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

  it('does not say that the next buyer’s money is booked where it is not, after an answer was lost', async () => {
    const act = async (inside: FrameLocator, page: Page, address: string): Promise<void> => {
      await chosen(inside, 'ani');
      await inside.getByLabel('Referensi').fill('hilang');
      await pressed(inside);
      await inside.getByText(/Google tidak menjawab/).waitFor();
      await chosen(inside, 'budi');
      await inside.getByLabel('Referensi').fill('');
      await pressed(inside);
      await inside.getByText(/baris 2: PO-\d+-\d+ · Rp65\.000 · Masuk\. .* belum dicatat/).waitFor();
      expect(['told', await barriers(page), await overflow(inside)]).toEqual(['told', [], 0]);
      await pressed(inside);
      await inside.getByText(/Tercatat untuk .* sisa Rp65\.000/).waitFor();
      expect(await ledgerOf(page, address)).toEqual(['DP Rp65.000', 'DP Rp65.000']);
    };
    await withPage(300, act, await losing(), [ANI, BUDI]);
  });

  it.each([
    ['leaves it at that', ['DP Rp65.000']],
    ['knows that more has come', ['DP Rp65.000', 'Pelunasan Rp130.000']],
  ])(
    'shows what is booked where she corrects the sum after an answer was lost, and she %s',
    async (_, rows) => {
      const act = async (inside: FrameLocator, page: Page, address: string): Promise<void> => {
        await chosen(inside, 'ani');
        await inside.getByLabel('Referensi').fill('hilang');
        await pressed(inside);
        await inside.getByText(/Google tidak menjawab/).waitFor();
        await inside.getByLabel('Referensi').fill('');
        await inside.getByLabel('Jumlah').fill('130.000');
        await pressed(inside);
        await inside.getByText(/Rp65\.000 · Masuk\. .* belum dicatat/).waitFor();
        if (rows.length > 1) {
          await pressed(inside);
          await inside.getByText(/Tercatat untuk/).waitFor();
        }
        expect(await ledgerOf(page, address)).toEqual(rows);
      };
      await withPage(1366, act, await losing());
    },
  );

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
