import { project } from '../../../../build/bundle/project';
import { closeThreads } from '../../../../local/openWorkspace';
import { secondForm } from '../../../../local/play/formKeys';
import type { RunningSite } from '../../../../local/site/startSite';
import { shown, typeUnder } from '../../../support/shop';
import { get, post, SiteBench } from '../siteBench';

let bench: SiteBench;
let site: RunningSite;
beforeAll(async () => {
  bench = new SiteBench();
  site = await bench.open({ bundle: project.gas });
});
afterAll(() => {
  bench.close();
  return closeThreads();
});

describe('the second form on the site', () => {
  it('is missing with words while the shop wants none', async () => {
    expect(await get(site, '/konfirmasi')).toContain('Form konfirmasi belum ada.');
    expect(await get(site)).not.toContain('href="/konfirmasi"');
  });

  it('is filled in at /konfirmasi, and its event makes a row', async () => {
    const { workspace } = site.site;
    const row = shown(workspace.state, 'Pengaturan').findIndex(
      (each) => each.Pengaturan === 'Form konfirmasi',
    );
    typeUnder(workspace, 'Pengaturan', row + 2, 'Nilai', 'Ya');
    workspace.menu('Siapkan', ['OK']);
    expect(await get(site)).toContain('href="/konfirmasi"');
    expect(await get(site, '/konfirmasi')).toContain('<h1>Konfirmasi pembayaran Dapur Melati</h1>');
    const form = secondForm(workspace.state);
    const name = (title: string): string => `entry.${form?.items.find((item) => item.title === title)?.id}`;
    const sent = {
      do: 'next',
      form: form?.id ?? '',
      [name('No. Pesanan')]: 'PO-1',
      [name('Tanggal transfer')]: '2026-08-01',
    };
    expect(await post(site, '/form', sent)).toContain('Pertanyaan ini wajib diisi');
    expect(await post(site, '/form', { ...sent, [name('Jumlah transfer')]: '60rb' })).toContain(
      'Terima kasih!',
    );
    expect(shown(workspace.state, 'Pembayaran')).toEqual([
      expect.objectContaining({
        Tanggal: '01/08/2026 00.00',
        'No. Pesanan': 'PO-1',
        Jumlah: 'Rp60.000',
        Status: 'Belum dicek',
      }),
    ]);
  });
});
