import { project } from '../../build/bundle/project';
import { closeThreads } from '../../local/openWorkspace';
import { SiteBench } from '../local/site/siteBench';
import { barriers } from './support/accessibility';
import { closeBrowser, visit } from './support/browser';
import { picture } from './support/pictures';
import { tabTable } from './support/places';

const bench = new SiteBench();
afterAll(async () => {
  await closeBrowser();
  bench.close();
  await closeThreads();
});

it.each([300, 1366])('Perbarui semua rekap says what it is doing, at %i px', async (width) => {
  const { address } = await bench.open({ bundle: project.gas, fresh: true });
  await visit(new URL(tabTable('Pesanan'), address).href, width, async ({ page }) => {
    await page.getByRole('menuitem', { name: 'Open Order' }).click();
    await page.getByRole('menuitem', { name: 'Perbarui semua rekap' }).click();
    await page.getByText('Semua rekap sudah diperbarui.').waitFor();
    await page.getByText('Membaca pesanan…').waitFor();
    await page.getByText('Menulis rekap…').waitFor();
    await picture(page, `progress-${width}`);
    expect(await barriers(page)).toEqual([]);
    await page.getByRole('button', { name: 'OK' }).click();
  });
});
