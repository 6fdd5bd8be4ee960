import { barriers } from './support/accessibility';
import { closeBrowser, visit } from './support/browser';
import { SITE_PAGES } from './support/places';
import { SiteProcesses } from './support/siteProcess';

const sites = new SiteProcesses();
afterAll(async () => {
  await closeBrowser();
  await sites.close();
});

describe('for eyes, ears and keys', () => {
  it.each([360, 1366])('axe finds nothing serious on any page, at %i px', async (width) => {
    const { address } = await sites.start();
    for (const path of SITE_PAGES) {
      await visit(new URL(path, address).href, width, async ({ page }) => {
        await page.waitForLoadState('networkidle');
        expect([path, await barriers(page)]).toEqual([path, []]);
      });
    }
  });

  it('sees a barrier', async () => {
    const { address } = await sites.start();
    await visit(address, 360, async ({ page }) => {
      await page.evaluate(
        "document.querySelector('main').insertAdjacentHTML('beforeend', '<input><button></button>')",
      );
      const found = (await barriers(page)).join('\n');
      expect(found).toContain('label: <input>');
      expect(found).toContain('button-name: <button>');
    });
  });
});
