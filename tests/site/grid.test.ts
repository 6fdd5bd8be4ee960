import type { Page } from 'playwright-core';
import { closeThreads } from '../../local/openWorkspace';
import type { BookChanges } from '../../local/site/sheet/sheetView';
import { registerScript } from '../local/site/sheet/registerScript';
import { SiteBench } from '../local/site/siteBench';
import { closeBrowser, visit } from './support/browser';

const bench = new SiteBench();
afterAll(async () => {
  await closeBrowser();
  bench.close();
  await closeThreads();
});

/** The grid draws on a canvas: cells are found by Google's measures, in pixels. */
const HEADER = { width: 46, height: 20 };
const CELL = { width: 100, height: 21 };

interface Sheet {
  readonly page: Page;
  /** Clicks a cell, at its middle unless `x` says how far from its left edge. */
  click(row: number, column: number, x?: number): Promise<void>;
  /** What the server has in the cell. */
  kept(row: number, column: number): Promise<string>;
  /** What the grid itself holds in the cell, by way of copying it. */
  drawn(row: number, column: number): Promise<string>;
}

/** The register in a grid at this width. */
async function atSheet(width: number, act: (sheet: Sheet) => Promise<void>): Promise<void> {
  const { address } = await bench.open({ bundle: registerScript(), fresh: true });
  await visit(new URL('sheet#Register', address).href, width, async ({ page }) => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.locator('body[data-version]').waitFor();
    await act(sheetOn(page, address));
  });
}

function sheetOn(page: Page, address: string): Sheet {
  const click: Sheet['click'] = async (row, column, x = CELL.width / 2) => {
    const canvas = await page.locator('canvas[id^=univer-sheet-main-canvas]').boundingBox();
    const left = (canvas?.x ?? 0) + HEADER.width + (column - 1) * CELL.width;
    const top = (canvas?.y ?? 0) + HEADER.height + (row - 1) * CELL.height;
    await page.mouse.click(left + x, top + CELL.height / 2);
  };
  return {
    page,
    click,
    kept: async (row, column) => {
      const { tabs } = (await (await fetch(new URL('api/sheet', address))).json()) as BookChanges;
      const cells = tabs.find(({ name }) => name === 'Register')?.cells ?? [];
      return cells.find(({ r, c }) => r === row && c === column)?.shown ?? '';
    },
    drawn: async (row, column) => {
      await click(row, column);
      // Two looks in quick succession are a double click, and that opens the cell.
      await page.keyboard.press('Escape');
      await page.evaluate("navigator.clipboard.writeText('')");
      await page.keyboard.press('Control+c');
      await page.waitForTimeout(300);
      return (await page.evaluate<string>('navigator.clipboard.readText()')).trim();
    },
  };
}

/** Waits until what is seen is what is hoped for, 10 s at most. */
async function eventually(see: () => Promise<string>, hoped: string): Promise<void> {
  const end = Date.now() + 10_000;
  while ((await see()) !== hoped && Date.now() < end) await new Promise((done) => setTimeout(done, 100));
  expect(await see()).toBe(hoped);
}

describe('the seller’s grid', () => {
  it('sends what is typed as it was typed; price and trigger come back as the server shows them', async () => {
    await atSheet(1366, async ({ page, click, kept, drawn }) => {
      await click(2, 4);
      await page.keyboard.type('080.500');
      await page.keyboard.press('Enter');
      await eventually(() => kept(2, 6), 'dari 75000 ke 80500');
      await eventually(() => drawn(2, 4), 'Rp80.500');
      await eventually(() => drawn(2, 6), 'dari 75000 ke 80500');
    });
  });

  it('picks from a dropdown, and what the edit trigger writes shows', async () => {
    await atSheet(1366, async ({ page, click, drawn }) => {
      await click(2, 2, CELL.width - 18);
      await page.getByText('Dikirim', { exact: true }).click();
      await eventually(() => drawn(2, 6), 'dari Baru ke Dikirim');
      await eventually(() => drawn(2, 2), 'Dikirim');
    });
  });

  it('puts a refused edit back and says why', async () => {
    await atSheet(1366, async ({ page, click, kept, drawn }) => {
      await click(2, 2);
      await page.keyboard.type('Hilang');
      await page.keyboard.press('Enter');
      await page.getByRole('alert').filter({ hasText: 'violates the data validation rules' }).waitFor();
      expect(await kept(2, 2)).toBe('Baru');
      await eventually(() => drawn(2, 2), 'Baru');
    });
  });

  it('ticks, clears and takes back at the width of a telephone', async () => {
    await atSheet(414, async ({ page, click, kept }) => {
      await click(2, 3);
      await eventually(() => kept(2, 3), 'TRUE');
      await click(2, 1);
      await page.keyboard.press('Delete');
      await eventually(() => kept(2, 1), '');
      await page.keyboard.press('Control+z');
      await eventually(() => kept(2, 1), 'Ani');
    });
  });

  it('inserts and deletes rows on the server', async () => {
    await atSheet(1366, async ({ page, click, kept }) => {
      await click(2, 1);
      await page.getByRole('button', { name: 'Sisipkan baris' }).click();
      await eventually(() => kept(3, 1), 'Ani');
      await page.getByRole('button', { name: 'Hapus baris' }).click();
      await eventually(() => kept(2, 1), 'Ani');
    });
  });

  it('shows what others change without being asked', async () => {
    await atSheet(1366, async ({ page, drawn }) => {
      const body = new URLSearchParams({
        act: 'edit',
        tab: 'Register',
        row: '3',
        column: '1',
        typed: 'Dewi',
      });
      await page.request.post(new URL('/sheet', page.url()).href, { form: Object.fromEntries(body) });
      await eventually(() => drawn(3, 1), 'Dewi');
    });
  });
});
