import { closeThreads } from '../../../../local/openWorkspace';
import type { RunningSite } from '../../../../local/site/startSite';
import { get, post, SiteBench } from '../siteBench';
import { registerScript } from './registerScript';

const bench = new SiteBench();
let site: RunningSite;
beforeEach(async () => {
  site = await bench.open({ bundle: registerScript(), fresh: true });
});
afterAll(async () => {
  bench.close();
  await closeThreads();
});

const TABLE = '/sheet?view=table&tab=Register';
const edit = (row: number, column: number, typed: string) =>
  post(site, '/sheet', { act: 'edit', tab: 'Register', row: String(row), column: String(column), typed });

describe('the sheet as a table', () => {
  it('shows texts as Google does, safely; lists, boxes, notes, colours; closed cells without a way in', async () => {
    const page = await get(site, TABLE);
    expect(page).toContain('Rp75.000</a>');
    expect(page).toContain('Budi &lt;b&gt;');
    expect(page).toMatch(/<select name="typed" aria-label="B2"[^>]*>.*<option value="Dikirim"/s);
    expect(page).toMatch(/type="checkbox"[^>]*\s*aria-label="C3"[^>]*checked/s);
    expect(page).toContain('title="Nama pembeli"');
    expect(page).not.toContain('open=E2');
    expect(page).toMatch(/<figure class="chart"><svg/);
  });

  it('opens a cell for typing and takes what is typed, as the grid does', async () => {
    expect(await get(site, `${TABLE}&open=D2`)).toMatch(/name="typed" value="Rp75.000" aria-label="D2"/);
    const after = await edit(2, 4, '80.500');
    expect(after).toContain('Rp80.500</a>');
    expect(after).toContain('dari 75000 ke 80500');
  });

  it('leaves out a row that is hidden', async () => {
    site.site.workspace.person((hands) => hands.hideRows('Register', 2));
    const page = await get(site, TABLE);
    expect(page).not.toContain('id="A2"');
    expect(page).toContain('id="A3"');
  });

  it('colours by condition', async () => {
    expect(await get(site, TABLE)).not.toContain('#b7e1cd');
    expect(await edit(2, 2, 'Dikirim')).toContain('background: #b7e1cd');
  });

  it('says why an edit was refused', async () => {
    expect(await edit(2, 2, 'Hilang')).toContain('Ditolak: The data you entered in cell B2');
  });

  it('unticks a box: the hidden field says so', async () => {
    const body = new URLSearchParams([
      ...Object.entries({ act: 'edit', tab: 'Register', row: '3', column: '3' }),
      ['typed', 'FALSE'],
    ]);
    await fetch(new URL('/sheet', site.address), { method: 'POST', body });
    expect(await get(site, TABLE)).not.toMatch(/aria-label="C3"[^>]*checked/);
  });

  it('sorts, inserts, deletes and renames by its forms', async () => {
    const tool = (fields: Record<string, string>) => post(site, '/sheet', { tab: 'Register', ...fields });
    const sorted = await tool({ act: 'sort', column: '1', descending: 'true' });
    expect(sorted.indexOf('Budi')).toBeLessThan(sorted.indexOf('>Ani<'));
    expect(await tool({ act: 'insertRow', row: '2' })).toMatch(/<td id="A3"[^>]*>.*Budi/s);
    expect(await tool({ act: 'deleteRow', row: '2' })).toMatch(/<td id="A2"[^>]*>[^#]*Budi/);
    expect(await tool({ act: 'renameTab', to: 'Daftar' })).toMatch(/aria-current="page"[^>]*>Daftar</);
  });
});
