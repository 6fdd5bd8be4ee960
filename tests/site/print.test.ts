import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { project } from '../../build/bundle/project';
import { closeThreads } from '../../local/openWorkspace';
import type { PrintableParcel } from '../../src/ui/printAnswers';
import { SiteBench } from '../local/site/siteBench';
import { barriers } from './support/accessibility';
import { closeBrowser, visit } from './support/browser';
import { ANI, order } from './support/people';
import { tabTable } from './support/places';

const bench = new SiteBench();
afterAll(async () => {
  await closeBrowser();
  bench.close();
  await closeThreads();
});

const LONG = 'Perumahan Griya Contoh Sejahtera Abadi Blok ZZ nomor 12345 RT 001 RW 002, '.repeat(6);

const plain: PrintableParcel = {
  no: 'PO-260801-0011',
  batch: 'Agustus',
  day: '12/08/2026',
  courier: 'JNE',
  tracking: 'JNE0012345678901',
  packed: true,
  from: { name: 'Dapur Uji', phone: '6281200000001' },
  to: { name: 'Ani Contoh', phone: '6281200000002', address: 'Jl. Contoh 1\nBantul' },
  cod: 125_000,
  items: [{ units: 2, name: 'Nastar (500 g)', request: 'kurang manis' }],
  note: 'tolong cepat',
};

/** No blank anywhere to break at, markup, far more than a label has room for. */
const long: PrintableParcel = {
  ...plain,
  no: 'PO-260801-0023',
  courier: '<img src=x onerror=alert(1)>',
  tracking: '',
  packed: false,
  from: { name: 'TokoBunga'.repeat(15), phone: '' },
  to: { name: 'Raden'.repeat(20), phone: '6281200000003', address: LONG },
  items: Array.from({ length: 25 }, (_, n) => ({
    units: n + 1,
    name: `Kue ${n} ${'manis'.repeat(6)}`,
    request: LONG,
  })),
};

interface Box {
  scrollHeight: number;
  clientHeight: number;
  scrollWidth: number;
  clientWidth: number;
}

/** Lines in which day and number of each label stand. */
const LINES = `[...document.querySelectorAll('.top span + span')].map((each) => {
  const range = document.createRange();
  range.selectNodeContents(each);
  return range.getClientRects().length;
})`;

const PAPERS = ['a6', 'thermal', 'a4', 'slip'] as const;

/** The page as it is pushed, before a server that gives these parcels. */
async function withParcels(
  parcels: readonly PrintableParcel[],
  act: (page: Page) => Promise<void>,
): Promise<void> {
  const html = readFileSync(join(project.gas, 'print.html'), 'utf8').replace('<?= language ?>', 'id');
  const server = `<script>
    const run = { withSuccessHandler(heard) { this.heard = heard; return this; }, withFailureHandler() { return this; },
      pageParcels() { this.heard(${JSON.stringify({ parcels }).replaceAll('<', '\\u003c')}); } };
    window.google = { script: { run, host: { close() {} } } };
  </script>`;
  await visit('about:blank', 420, async ({ page }) => {
    await page.setContent(html.replace('<main', () => `${server}<main`));
    await act(page);
  });
}

describe('Cetak', () => {
  it('prints what fits the choices: labels in four papers that hold names and addresses of any length', async () => {
    await withParcels([plain, long, plain, plain, plain], async (page) => {
      for (const paper of PAPERS) {
        await page.getByLabel('Yang dicetak').selectOption(paper);
        const cut = await page
          .locator('.parcel')
          .evaluateAll<number, Box>(
            (all) =>
              all.filter(
                (each) => each.scrollHeight > each.clientHeight || each.scrollWidth > each.clientWidth,
              ).length,
          );
        const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
        const sizes = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, w, h]) =>
          [w, h].map((points) => Math.round((Number(points) * 25.4) / 72)).join('×'),
        );
        expect({ paper, cut, sizes: [...new Set(sizes)], pages: sizes.length }).toEqual({
          paper,
          cut: 0,
          sizes: [{ a6: '105×148', thermal: '100×150', a4: '210×297', slip: '148×210' }[paper]],
          pages: paper === 'a4' ? 2 : 5,
        });
      }
    });
  });

  it('shows no price but what is collected, in the sender’s name, and leaves out what is not chosen', async () => {
    await withParcels([plain, long], async (page) => {
      const text = (): Promise<string> => page.locator('#sheets').innerText();
      expect(await text()).toContain('COD: tagih Rp125.000');
      expect(await text()).toContain('<img src=x');
      await page.getByLabel('Dikemas').selectOption({ label: 'Sudah' });
      expect(await text()).toContain('Dapur Uji · +6281200000001');
      expect(await text()).toContain('Resi: JNE0012345678901');
      expect(await text()).not.toContain('Raden');
      await page.getByLabel('Yang dicetak').selectOption('slip');
      expect(await text()).toContain('2 × Nastar (500 g): kurang manis');
      expect(await text()).not.toContain('Rp');
      await page.getByLabel('Kurir').selectOption({ index: 1 });
      await page.getByText('Tidak ada paket yang cocok').waitFor();
      expect(await page.getByRole('button', { name: 'Cetak' }).isDisabled()).toBe(true);
    });
  });

  it('shows the whole width of each paper, however narrow the screen, and keeps number and day of a label whole', async () => {
    await withParcels([plain, { ...plain, courier: 'GoSend Instant Same Day '.repeat(3) }], async (page) => {
      for (const width of [300, 420, 1366])
        for (const paper of PAPERS) {
          await page.setViewportSize({ width, height: 800 });
          await page.getByLabel('Yang dicetak').selectOption(paper);
          const beyond = await page
            .locator('html')
            .evaluate<number, Box>((each) => each.scrollWidth - each.clientWidth);
          expect([width, paper, beyond]).toEqual([width, paper, 0]);
        }
      const lines = await page.evaluate<number[]>(LINES);
      expect(lines).toEqual([1, 1, 1, 1]);
    });
  });

  it('writes what is in a full parcel smaller before it does so with the address', async () => {
    const items = Array.from({ length: 60 }, (_, n) => ({ units: 1, name: `Kue ${n} (500 g)`, request: '' }));
    await withParcels([{ ...plain, items }], async (page) => {
      const [address = 0, content = 0] = await page.evaluate<number[]>(
        "['.to p:last-child', '.items'].map((part) => parseFloat(getComputedStyle(document.querySelector(part)).fontSize))",
      );
      expect(content).toBeGreaterThan(0);
      expect(content).toBeLessThan(address * 0.75);
    });
  });

  it('opens from the menu, reads the register, and bears being looked at by axe', async () => {
    const { address } = await bench.open({ bundle: project.gas, fresh: true });
    await visit(new URL('form', address).href, 1366, async ({ page }) => {
      await order(page, address, ANI);
      await page.goto(new URL(tabTable('Pesanan'), address).href);
      await page.getByRole('menuitem', { name: 'Open Order' }).click();
      await page.getByRole('menuitem', { name: 'Cetak' }).click();
      const inside = page.frameLocator('iframe[title="Cetak"]');
      await inside.getByText('Tidak ada paket yang cocok').waitFor();
      expect(await barriers(page)).toEqual([]);
    });
  });
});
