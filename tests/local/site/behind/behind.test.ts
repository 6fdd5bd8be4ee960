import { closeThreads } from '../../../../local/openWorkspace';
import type { RunningSite } from '../../../../local/site/startSite';
import { scriptFolder } from '../../../support/scriptFolder';
import { get, NOON, post, SiteBench } from '../siteBench';

const SCRIPT = `
function onOpen() {}
function menuSetUp() {
  ScriptApp.newTrigger('tick').timeBased().everyMinutes(10).create();
  PropertiesService.getDocumentProperties().setProperty('toko', '{"nama":"<b>Melati</b>"}');
  CacheService.getScriptCache().put('kini', 'hangat', 600);
  MailApp.sendEmail('ani@contoh.id', 'Halo', 'Isi surat');
  const link = SpreadsheetApp.newRichTextValue().setText('Kirim').setLinkUrl('https://wa.me/6281?text=Halo%20Ani').build();
  SpreadsheetApp.getActive().getSheets()[0].getRange('B2').setRichTextValue(link);
}
function tick() {
  console.log('detak');
  PropertiesService.getScriptProperties().setProperty('detak', String(Number(PropertiesService.getScriptProperties().getProperty('detak') || 0) + 1));
}
function asks() {
  LockService.getScriptLock().tryLock(0);
  SpreadsheetApp.getUi().alert('Tunggu');
}
function fails() { throw new Error('lemari terkunci'); }
`;
const MINUTE = 60_000;

let bench: SiteBench;
let site: RunningSite;
beforeEach(async () => {
  bench = new SiteBench();
  site = await bench.open({ bundle: scriptFolder(SCRIPT) });
});
afterEach(() => bench.close());
afterAll(closeThreads);

async function send(path: string, body: unknown): Promise<number> {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(new URL(path, site.address), {
    method: 'POST',
    headers,
    body: JSON.stringify(body),
  });
  return response.status;
}

const behind = async () => JSON.parse(await get(site, '/api/behind'));
const ticks = () => Number(site.site.workspace.state.properties.script.detak ?? 0);

describe('executions', () => {
  it('tell one run whole: cost, log, and where it failed', async () => {
    site.site.workspace.call('fails');
    const no = site.site.workspace.state.executions.length;
    expect(await get(site, '/executions')).toContain(`<a href="/execution?no=${no}"`);
    const page = await get(site, `/execution?no=${no}`);
    expect(page).toContain('Gagal: Error: lemari terkunci');
    expect(page).toMatch(/at fails \(main\.js:\d+:\d+\)/);
    await post(site, '/clock', { minutes: '10' });
    expect(await get(site, `/execution?no=${no + 1}`)).toMatch(/<pre>detak<\/pre>/);
    expect((await fetch(new URL('/execution?no=99', site.address))).status).toBe(404);
  });
});

describe('what the script keeps', () => {
  it('shows triggers with their rhythm and next moment', async () => {
    const page = await get(site, '/triggers');
    expect(page).toContain('<td>jam, tiap 10 menit</td>');
    const { next } = site.site.workspace.state.triggers[0] ?? {};
    expect(next).toBeGreaterThan(NOON);
    expect(page).toContain(`01/08/2026 12.${new Date(next ?? 0).toISOString().slice(14, 16)}`);
  });

  it('shows properties, cache and held locks, harmless', async () => {
    expect(await get(site, '/memory')).toContain('hangat');
    expect(await get(site, '/memory')).not.toContain('<b>Melati');
    expect(await get(site, '/memory')).toContain('&lt;b&gt;Melati');
    site.site.desk.look(site.site.workspace.call('asks'));
    expect((await behind()).locks).toEqual([{ lock: 'script', run: expect.any(Number) }]);
    bench.now += 11 * MINUTE;
    expect(await get(site, '/memory')).not.toContain('hangat');
  });

  it('shows mail, and messages to tap', async () => {
    const page = await get(site, '/outbox');
    expect(page).toContain('<td>Isi surat</td>');
    expect(page).toContain('href="https://wa.me/6281?text=Halo%20Ani" target="_blank"');
  });

  it('shows what is used of the day’s quotas, until when', async () => {
    const mails = (await behind()).quotas.find(({ what }: { what: string }) =>
      what.startsWith('Penerima surel'),
    );
    expect(mails).toMatchObject({ used: 1, limit: 100 });
    expect(mails.until).toBeGreaterThanOrEqual(NOON + 24 * 60 * MINUTE);
    expect(await get(site, '/quotas')).toContain('1 dari 100');
  });
});

describe('the clock', () => {
  it('is set by the shop’s own wall clock, and runs what falls due', async () => {
    expect(await send('/api/clock', { to: '2026-08-01T13:00' })).toBe(200);
    expect(site.site.workspace.state.clock).toBe(NOON + 60 * MINUTE);
    expect(ticks()).toBe(6);
  });

  it('waits for the real one, or is let run from where it was set', async () => {
    await post(site, '/clock', { minutes: '60' });
    expect(await get(site, '/clock')).toContain('menunggu jam asli');
    expect(await post(site, '/clock', { run: 'now' })).toContain('Berjalan.');
    bench.now += 5 * MINUTE;
    expect(await get(site, '/clock')).toContain('01/08/2026 13.05.00');
  });

  it.each<[object, string]>([
    [{ to: '2026-08-01T11:00' }, 'back'],
    [{ to: 'besok' }, 'to no time'],
    [{ minutes: 32 * 24 * 60 }, 'further than 31 days'],
    [{}, 'nowhere'],
  ])('refuses %j: %s', async (leap) => {
    expect(await send('/api/clock', leap)).toBe(400);
    expect(site.site.workspace.state.clock).toBe(NOON);
  });
});

describe('faults', () => {
  it('befall the next run of their function, once', async () => {
    const page = await post(site, '/faults', { next: 'tick', kind: 'kill', count: '2' });
    expect(page).toContain('Google menghentikannya pada panggilan ke-2');
    await post(site, '/clock', { minutes: '20' });
    const killed = site.site.workspace.state.executions.filter((run) => run.killed);
    expect(killed.map(({ entry }) => entry)).toEqual(['tick']);
    expect(ticks()).toBe(1);
    expect((await behind()).faults).toEqual([]);
  });

  it('use up the mail of the day, and spoil a lock', async () => {
    await post(site, '/faults', { act: 'mail' });
    expect(site.site.workspace.call('menuSetUp').error).toContain('too many times for one day: email');
    await post(site, '/faults', { act: 'lock' });
    expect(site.site.workspace.call('asks').error).toContain('too many LockService operations');
  });

  it('refuse what cannot be', async () => {
    expect(await send('/api/fault', { next: 'nobody', kind: 'kill' })).toBe(400);
    expect(await send('/api/fault', { next: 'tick', kind: 'explode' })).toBe(400);
    expect(await send('/api/fault', { next: 'tick', kind: 'kill', count: 0 })).toBe(400);
  });

  it('chance has a seed, which no run under way may lose', async () => {
    await post(site, '/faults', { seed: '4711' });
    expect(site.site.workspace.state.seed).toBe(4711);
    site.site.desk.look(site.site.workspace.call('asks'));
    expect(await post(site, '/faults', { seed: '1' })).toContain('Masih ada yang berjalan');
    expect(site.site.workspace.state.seed).toBe(4711);
  });
});
