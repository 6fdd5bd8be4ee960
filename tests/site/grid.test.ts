import { closeThreads } from '../../local/openWorkspace';
import { registerScript } from '../local/site/sheet/registerScript';
import { SiteBench } from '../local/site/siteBench';
import { barriers } from './support/accessibility';
import { closeBrowser, visit } from './support/browser';
import { CELL, eventually, type GridHands, gridHands } from './support/gridHands';

const bench = new SiteBench();
afterAll(async () => {
  await closeBrowser();
  bench.close();
  await closeThreads();
});

/** The register in a grid at this width. */
async function atSheet(width: number, act: (sheet: GridHands) => Promise<void>): Promise<void> {
  const { address } = await bench.open({ bundle: registerScript(), fresh: true });
  await visit(new URL('sheet#Register', address).href, width, async ({ page }) => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.locator('body[data-version]').waitFor();
    await act(gridHands(page, address, 'Register'));
  });
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

  it('says what a cell has beside its text: a note, and that it is closed to the seller', async () => {
    await atSheet(1366, async ({ page, click, kept, drawn }) => {
      const beside = page.getByRole('status', { name: 'Sel terpilih' });
      await click(1, 1);
      await beside.filter({ hasText: 'A1Nama pembeli' }).waitFor();
      await click(2, 5);
      await beside.filter({ hasText: 'E2Dilindungi' }).waitFor();
      await page.keyboard.type('X');
      await page.keyboard.press('Enter');
      await page.getByRole('alert').filter({ hasText: 'Sel ini dilindungi' }).waitFor();
      expect(await kept(2, 5)).toBe('K-1');
      await eventually(() => drawn(2, 5), 'K-1');
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

  it('takes back what the server has not answered yet', async () => {
    await atSheet(1366, async ({ page, click, kept, drawn }) => {
      let acts = 0;
      let answer = (): void => {};
      const held = new Promise<void>((done) => {
        answer = done;
      });
      await page.route('**/api/act', async (route) => {
        acts += 1;
        if (acts === 1) await held;
        await route.continue();
      });
      await click(2, 1);
      await page.keyboard.press('Delete');
      await eventually(async () => String(acts), '1');
      await page.keyboard.press('Control+z');
      await eventually(() => drawn(2, 1), 'Ani');
      answer();
      await eventually(async () => String(acts), '2');
      await eventually(() => kept(2, 1), 'Ani');
      await eventually(() => drawn(2, 1), 'Ani');
    });
  });

  it('pastes a block from the clipboard as one act of a person', async () => {
    await atSheet(1366, async ({ page, click, kept, drawn }) => {
      await click(2, 1);
      await page.evaluate("navigator.clipboard.writeText('Beni\\nCitra')");
      await page.keyboard.press('Control+v');
      await eventually(() => kept(2, 1), 'Beni');
      await eventually(() => kept(3, 1), 'Citra');
      await eventually(() => drawn(3, 1), 'Citra');
    });
  });

  it('keeps a formula as it was typed, and says it beside the cell', async () => {
    await atSheet(1366, async ({ page, click, kept, drawn }) => {
      await click(3, 1);
      await page.keyboard.type('=2+3');
      await page.keyboard.press('Enter');
      await eventually(() => kept(3, 1), '#N/A');
      await eventually(() => drawn(3, 1), '#N/A');
      await page.getByRole('status', { name: 'Sel terpilih' }).getByText('=2+3').waitFor();
    });
  });

  it.each([360, 1366])('has no barrier beside chart, coloured tab and menus, at %i px', async (width) => {
    await atSheet(width, async ({ page, click, rowMenu }) => {
      expect(['grid', await barriers(page)]).toEqual(['grid', []]);
      await click(2, 2, CELL.width - 18);
      await page.getByText('Dikirim', { exact: true }).waitFor();
      expect(['list', await barriers(page)]).toEqual(['list', []]);
      await page.keyboard.press('Escape');
      await rowMenu(2);
      await page.getByRole('textbox', { name: 'Sisipkan baris di atas' }).waitFor();
      expect(['menu', await barriers(page)]).toEqual(['menu', []]);
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
