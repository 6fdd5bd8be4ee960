import { request } from 'node:http';
import { closeThreads } from '../../../local/openWorkspace';
import { field, get, NOON, post, SiteBench } from './siteBench';

let bench: SiteBench;
beforeEach(() => {
  bench = new SiteBench();
});
afterEach(() => bench.close());
afterAll(closeThreads);

describe('the local site', () => {
  it('shows a demo shop: the form, the tabs, the menu, the time', async () => {
    const site = await bench.open();
    const page = await get(site);
    expect(page).toContain('<iframe id="buyer" src="/form" title="Formulir pembeli">');
    expect(await get(site, '/sheet?view=table')).toContain('href="/sheet?view=table&amp;tab=Produk"');
    expect(page).toContain('<button name="item" value="Siapkan" role="menuitem"');
    expect(page).toContain('01/08/2026 12.00.00');
    expect(await get(site, '/sheet?view=table&tab=Produk')).toContain('Lapis legit');
  });

  it('takes an order from the form, and shows it in the register', async () => {
    const site = await bench.open();
    const after = await post(site, '/form', {
      [field(site, 'Nama')]: '<b>Ani</b>',
      [field(site, 'Persetujuan')]: 'Saya setuju',
    });
    expect(after).toContain('Jawaban Anda telah direkam.');
    const register = await get(site, '/sheet?view=table&tab=Pesanan');
    expect(register).toContain('T-260801-0001');
    expect(register).toContain('&lt;b&gt;Ani&lt;/b&gt;');
    expect(register).toContain('Saya setuju');
    expect(register).not.toContain('<b>Ani');
  });

  it('gives a refused send back with the reason and what was typed', async () => {
    const site = await bench.open();
    const after = await post(site, '/form', { [field(site, 'Persetujuan')]: 'Saya setuju' });
    expect(after).toContain('role="alert">Pertanyaan ini wajib diisi');
    expect(after).toMatch(/value="Saya setuju"\s+checked/);
    expect(site.site.workspace.state.forms[0]?.responses).toEqual([]);
  });

  it('types into a cell as the seller, with the edit trigger', async () => {
    const site = await bench.open();
    expect(await get(site, '/sheet?view=table&tab=Produk&open=D2')).toContain('name="typed" value="65.000"');
    const sheet = await post(site, '/sheet', {
      act: 'edit',
      tab: 'Produk',
      row: '2',
      column: '4',
      typed: '70.000',
    });
    expect(sheet).toContain('70.000');
    expect(site.site.workspace.state.properties.document.diary).toContain('edit D2 70000');
    expect(
      await post(site, '/sheet', { act: 'edit', tab: 'Produk', row: '2', column: '4', typed: '' }),
    ).not.toContain('70.000');
  });

  it('runs a menu item, and lets its dialogs be answered', async () => {
    const site = await bench.open();
    expect(await post(site, '/menu', { item: 'Tanya' })).toContain('Yakin?');
    expect(await get(site, '/dialog')).toContain('<button name="button" value="YES">Ya</button>');
    expect(await post(site, '/dialog', { button: 'YES' })).toContain('Siapa?');
    await post(site, '/dialog', { button: 'OK', text: 'Wulan' });
    expect(site.site.workspace.state.properties.document.diary).toContain('asked YES Wulan');
    expect(await get(site, '/dialog')).toContain('Formulir pembeli');
  });

  it('shows executions, triggers, outbox, and gives the file', async () => {
    const site = await bench.open();
    site.site.workspace.state.outbox.push({ at: NOON, to: 'ani@contoh.id', subject: 'Halo', body: 'Isi' });
    expect(await get(site, '/executions')).toContain('<td>menuSetUp</td>');
    expect(await get(site, '/triggers')).toContain('<td>onFormSubmit</td>');
    expect(await get(site, '/outbox')).toContain('<td>ani@contoh.id</td>');
    const file = await fetch(new URL('/workbook.xlsx', site.address));
    expect(
      Buffer.from(await file.arrayBuffer())
        .subarray(0, 2)
        .toString(),
    ).toBe('PK');
  });

  it('has a clock that follows the real one, can be set ahead, and runs what falls due', async () => {
    const site = await bench.open();
    const sweeps = () => site.site.workspace.state.executions.filter((run) => run.entry === 'onSweep').length;
    expect(await post(site, '/clock', { minutes: '60' })).toContain('01/08/2026 13.00.00');
    expect(sweeps()).toBe(6);
    bench.now = NOON + 30 * 60_000;
    expect(await get(site, '/clock')).toContain('01/08/2026 13.00.00');
    bench.now = NOON + 80 * 60_000;
    expect(await get(site, '/clock')).toContain('01/08/2026 13.20.00');
    expect(sweeps()).toBe(8);
  });

  it('refuses strangers: other hosts, other sites, unknown pages', async () => {
    const site = await bench.open();
    const status = (headers: Record<string, string>, path = '/') =>
      new Promise<number | undefined>((resolve, reject) => {
        request(new URL(path, site.address), { headers }, (response) => {
          response.resume();
          resolve(response.statusCode);
        })
          .on('error', reject)
          .end();
      });
    expect(await status({})).toBe(200);
    expect(await status({ host: 'buka-po.example' })).toBe(403);
    expect(await status({ origin: 'http://jahat.example' })).toBe(403);
    expect(await status({}, '/../etc')).toBe(404);
  });

  it('listens on this machine only', async () => {
    expect((await bench.open()).server.address()).toMatchObject({ address: '127.0.0.1' });
  });
});
