import { closeBrowser, visit } from './support/browser';
import { eventually, gridHands } from './support/gridHands';
import { ANI, sendOrder, tabShown } from './support/people';
import { FORM } from './support/places';
import { SiteProcesses } from './support/siteProcess';

const sites = new SiteProcesses();
afterAll(async () => {
  await closeBrowser();
  await sites.close();
});

describe('a buyer with a telephone', () => {
  it('orders at 360 px, and the order stands in the seller’s register, in the table and in the grid', async () => {
    const { address } = await sites.start();
    await visit(new URL(FORM, address).href, 360, async ({ page }) => {
      const overflow = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
      expect(overflow).toBeLessThanOrEqual(0);
      await sendOrder(page, ANI);
      const register = await tabShown(page, address, 'Pesanan');
      const orders = register.filter((row) => row.some((text) => text === 'Ani Contoh'));
      expect(orders).toHaveLength(1);
      expect(orders[0]).toContain('Menunggu DP');
      const lines = await tabShown(page, address, 'Rincian');
      expect(lines.filter((row) => row.includes('BOLU') && row.includes('2'))).toHaveLength(1);
    });
    await visit(new URL('sheet#Pesanan', address).href, 1366, async ({ page }) => {
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.locator('body[data-version]').waitFor();
      const { kept, drawnUnderTitle } = gridHands(page, address, 'Pesanan');
      const number = await kept(2, 1);
      expect(number).toMatch(/^PO-\d{6}-\d{4}$/);
      await eventually(() => drawnUnderTitle(1), number);
    });
  });
});
