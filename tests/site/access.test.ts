import { closeThreads } from '../../local/openWorkspace';
import { registerScript } from '../local/site/sheet/registerScript';
import { SiteBench } from '../local/site/siteBench';
import { barriers } from './support/accessibility';
import { closeBrowser, visit } from './support/browser';
import { ANI, order } from './support/people';
import { FORM, GRID, pagesLinked, tabTable } from './support/places';
import { SiteProcesses, type StartedSite } from './support/siteProcess';

const sites = new SiteProcesses();
const bench = new SiteBench();
let site: StartedSite;
beforeAll(async () => {
  site = await sites.start();
  // A shop in which something has happened: empty pages have no barriers.
  await visit(new URL(FORM, site.address).href, 360, ({ page }) => order(page, site.address, ANI));
});
afterAll(async () => {
  await closeBrowser();
  await sites.close();
  bench.close();
  await closeThreads();
});

/** Barriers of the page there, each behind its path. */
async function barriersAt(path: string, width: number): Promise<string[]> {
  const found: string[] = [];
  await visit(new URL(path, site.address).href, width, async ({ page }) => {
    await page.waitForLoadState('networkidle');
    if ((await page.locator('#grid').count()) > 0) await page.locator('body[data-version]').waitFor();
    for (const barrier of await barriers(page)) found.push(`${path}: ${barrier}`);
  });
  return found;
}

describe('for eyes, ears and keys', () => {
  it('axe finds nothing serious on any page that a link leads to, at 360 px', async () => {
    const pages: string[] = [];
    await visit(site.address, 360, async ({ page }) => {
      pages.push(...(await pagesLinked(page, site.address)));
    });
    expect(pages).toEqual(expect.arrayContaining(['', FORM, GRID, 'executions', 'clock', 'download']));
    expect(pages.some((path) => path.includes('view=table'))).toBe(true);
    const found: string[] = [];
    for (const path of pages) found.push(...(await barriersAt(path, 360)));
    expect(found).toEqual([]);
  });

  it.each(['', tabTable('Produk')])('nor at 1366 px, on /%s', async (path) => {
    expect(await barriersAt(path, 1366)).toEqual([]);
  });

  it('nor on a table with a closed column, a box, a list, a note, a chart and coloured tabs', async () => {
    const { address } = await bench.open({ bundle: registerScript(), fresh: true });
    await visit(new URL(tabTable('Register'), address).href, 360, async ({ page }) => {
      await page.getByRole('cell', { name: 'K-1 (dilindungi)' }).waitFor();
      expect(await barriers(page)).toEqual([]);
    });
  });

  it('sees a barrier', async () => {
    await visit(new URL('download', site.address).href, 360, async ({ page }) => {
      await page.evaluate(
        "document.querySelector('main').insertAdjacentHTML('beforeend', '<input><button></button>')",
      );
      const found = (await barriers(page)).join('\n');
      expect(found).toContain('label: <input>');
      expect(found).toContain('button-name: <button>');
    });
  });
});
