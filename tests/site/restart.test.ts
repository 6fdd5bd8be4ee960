import { closeBrowser, visit } from './support/browser';
import { ANI, order, tabShown } from './support/people';
import { FORM } from './support/places';
import { SiteProcesses } from './support/siteProcess';

const sites = new SiteProcesses();
afterAll(async () => {
  await closeBrowser();
  await sites.close();
});

const TABS = ['Pesanan', 'Rincian', 'Produk', 'Batch'];

describe('a site that dies in the middle of a season', () => {
  it('has, when it is started again, all that it had acknowledged', async () => {
    const first = await sites.start();
    const before: string[][][] = [];
    await visit(new URL(FORM, first.address).href, 414, async ({ page }) => {
      await order(page, first.address, ANI);
      await order(page, first.address, { ...ANI, Nama: 'Budi Contoh', 'Bolu pisang': '3' });
      for (const tab of TABS) before.push(await tabShown(page, first.address, tab));
    });
    await first.kill();
    const second = await sites.start();
    await visit(new URL(FORM, second.address).href, 414, async ({ page }) => {
      for (const [at, tab] of TABS.entries())
        expect(await tabShown(page, second.address, tab)).toEqual(before[at]);
      await order(page, second.address, { ...ANI, Nama: 'Citra Contoh', 'Bolu pisang': '1' });
      const names = (await tabShown(page, second.address, 'Pesanan'))
        .flat()
        .filter((text) => / Contoh$/.test(text));
      expect(names).toEqual(['Ani Contoh', 'Budi Contoh', 'Citra Contoh']);
    });
  });
});
