import { project } from '../../../../build/bundle/project';
import { closeThreads, openWorkspace } from '../../../../local/openWorkspace';
import { scriptFolder } from '../../../support/scriptFolder';
import { get, post, SiteBench } from '../siteBench';

let bench: SiteBench;
beforeEach(() => {
  bench = new SiteBench();
});
afterEach(() => bench.close());
afterAll(closeThreads);

const SCRIPT = `
function onOpen() { SpreadsheetApp.getUi().createMenu('Toko').addItem('Buat', 'menuMake').addToUi(); }
function menuMake() { FormApp.create('Pesan'); }
function asked() {
  const info = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL);
  return [String(info.getAuthorizationStatus()), info.getAuthorizationUrl()];
}
function all() { ScriptApp.requireAllScopes(ScriptApp.AuthMode.FULL); }
`;

const api = async (address: string, path: string, body: unknown): Promise<unknown> => {
  const headers = { 'content-type': 'application/json' };
  return (
    await fetch(new URL(path, address), { method: 'POST', headers, body: JSON.stringify(body) })
  ).json();
};

describe('a blank file whose owner has consented to nothing', () => {
  it('has its menu, and nothing else runs until she has: Google asks instead', async () => {
    const opened = await bench.open({ bundle: project.gas, fresh: true, empty: true });
    expect(await get(opened)).toContain('value="Siapkan"');
    expect(await api(opened.address, '/api/menu', { label: 'Siapkan' })).toEqual({ consent: '/izin' });
    expect(await post(opened, '/menu', { item: 'Siapkan' })).toContain(
      'Google: skrip di file ini meminta izin',
    );
    const { state } = opened.site.workspace;
    expect(state.executions.map(({ entry }) => entry)).toEqual(['onOpen']);
    expect(await post(opened, '/izin', { act: 'all' })).toContain(
      'Izin diberikan. Pilih menunya sekali lagi.',
    );
    expect(state.executions.map(({ entry }) => entry)).toEqual(['onOpen']);
    expect(await api(opened.address, '/api/menu', { label: 'Siapkan' })).toHaveProperty('run');
  });

  it('fails at what was left unticked, and says where Google asks again', async () => {
    const bundle = scriptFolder(SCRIPT);
    const opened = await bench.open({ bundle, fresh: true, empty: true });
    const { state } = opened.site.workspace;
    const kept = state.manifest.oauthScopes.filter((scope) => !scope.endsWith('/forms'));
    state.consent = { [state.owner]: kept };
    const shop = openWorkspace({ state, bundle });
    expect(shop.run('menuMake', 'menu', []).error).toMatch(/not sufficient to call FormApp\.create/);
    expect(shop.call('asked').result).toEqual([
      'REQUIRED',
      'https://script.google.com/macros/d/script-0/auth',
    ]);
    expect(shop.call('all').error).toMatch(/Authorization is required/);
    state.consent = { [state.owner]: [...state.manifest.oauthScopes] };
    expect(shop.call('asked').result).toEqual(['NOT_REQUIRED', null]);
    expect(shop.call('all').error).toBeUndefined();
  });
});

describe('a browser that is signed in to several accounts', () => {
  it('gets no call of a page through, as long as it is switched so', async () => {
    const opened = await bench.open({ bundle: scriptFolder(SCRIPT), fresh: true });
    const call = () => api(opened.address, '/api/call', { function: 'asked', args: [] });
    const before = opened.site.workspace.state.executions.length;
    await post(opened, '/faults', { act: 'accounts' });
    expect(await call()).toEqual({ error: expect.stringContaining('PERMISSION_DENIED') });
    expect(opened.site.workspace.state.executions).toHaveLength(before);
    await post(opened, '/faults', { act: 'accounts' });
    expect(await call()).toMatchObject({ ok: true });
  });
});
