import { closeThreads } from '../../../../local/openWorkspace';
import type { BookChanges, CellView } from '../../../../local/site/sheet/sheetView';
import type { RunningSite } from '../../../../local/site/startSite';
import { SiteBench } from '../siteBench';
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

const TAB = 'Register';

async function sheet(since = ''): Promise<BookChanges> {
  return (await (await fetch(new URL(`api/sheet?since=${since}`, site.address))).json()) as BookChanges;
}

async function sent(act: Record<string, unknown>, since?: string): Promise<Response> {
  const headers = { 'content-type': 'application/json' };
  const body = JSON.stringify({ tab: TAB, since: since ?? (await sheet()).version, ...act });
  return fetch(new URL('api/act', site.address), { method: 'POST', headers, body });
}

async function does(act: Record<string, unknown>): Promise<BookChanges> {
  return (await (await sent(act)).json()) as BookChanges;
}

function cells({ tabs }: BookChanges, tab = TAB): readonly CellView[] {
  return tabs.find(({ name }) => name === tab)?.cells ?? [];
}

function cell(changes: BookChanges, r: number, c: number): CellView | undefined {
  return cells(changes).find((each) => each.r === r && each.c === c);
}

/** Column A of the whole tab as shown, from row 2. */
async function names(): Promise<string[]> {
  const shown = cells(await sheet()).filter(({ r, c }) => r > 1 && c === 1);
  return shown.map((each) => `${each.r} ${each.shown}`);
}

describe('the sheet as sent to the page', () => {
  it('shows cells as Google does, with what hangs on them', async () => {
    const whole = await sheet();
    expect(whole.whole).toBe(true);
    expect(cell(whole, 2, 4)).toMatchObject({ v: 75000, shown: 'Rp75.000', align: 'right' });
    expect(cell(whole, 1, 1)).toMatchObject({ shown: 'Nama', bold: true, note: 'Nama pembeli' });
    expect(cell(whole, 3, 3)).toMatchObject({ v: true, align: 'center' });
    expect(cell(whole, 2, 5)).toMatchObject({ shown: 'K-1', readOnly: true });
    expect(cell(whole, 2, 1)?.readOnly).toBeUndefined();
  });

  it('gathers dropdowns and boxes into stretches, down to rows that hold nothing', async () => {
    const tab = (await sheet()).tabs.find(({ name }) => name === TAB);
    const [list, box] = ['list', 'checkbox'].map((kind) => tab?.rules.find((rule) => rule.kind === kind));
    expect(list).toMatchObject({ choices: ['Baru', 'Dikirim'], strict: true });
    expect(list?.areas).toEqual([{ row: 2, column: 2, rows: (tab?.rows ?? 0) - 1, columns: 1 }]);
    expect(box?.areas).toEqual([{ row: 2, column: 3, rows: 2, columns: 1 }]);
  });

  it('sends nothing to a page that knows it, and the whole to one that stands on something else', async () => {
    const { version } = await sheet();
    expect(await sheet(version)).toMatchObject({ version, whole: false, tabs: [] });
    expect((await sheet('unknown')).whole).toBe(true);
  });
});

describe('an act on the sheet', () => {
  it('is read by the server, and answered with what it and its trigger changed', async () => {
    const changes = await does({ act: 'edit', row: 2, column: 4, typed: '80.500' });
    expect(changes.whole).toBe(false);
    expect(cells(changes).map(({ r, c, shown }) => [r, c, shown])).toEqual([
      [2, 4, 'Rp80.500'],
      [2, 6, 'dari 75000 ke 80500'],
    ]);
  });

  it('brings the charts anew, and only those whose numbers it has changed', async () => {
    const drawing = ({ tabs }: BookChanges) => tabs.find(({ name }) => name === TAB)?.charts[0]?.svg;
    const before = drawing(await sheet());
    expect(before).toContain('Harga kue');
    expect(drawing(await does({ act: 'edit', row: 2, column: 1, typed: 'Anita' }))).toBe(before);
    const after = drawing(await does({ act: 'edit', row: 2, column: 4, typed: '900.000' }));
    expect(after).toContain('Harga kue');
    expect(after).not.toBe(before);
  });

  it('picks from a dropdown: the conditional colour comes along', async () => {
    const changes = await does({ act: 'edit', row: 2, column: 2, typed: 'Dikirim' });
    expect(cell(changes, 2, 2)).toMatchObject({ shown: 'Dikirim', bg: '#b7e1cd' });
  });

  it('is refused by a rejecting dropdown in Google’s words, and changes nothing', async () => {
    const changes = await does({ act: 'edit', row: 2, column: 2, typed: 'Hilang' });
    expect(changes.refused).toContain('violates the data validation rules');
    expect(changes.tabs).toEqual([]);
    expect(cell(await sheet(), 2, 2)?.shown).toBe('Baru');
  });

  it('is refused on a protected cell, whichever act it is', async () => {
    const at = { row: 2, column: 5 };
    for (const act of [
      { act: 'edit', ...at, typed: 'X' },
      { act: 'paste', row: 2, column: 4, values: [['1', 'X']] },
      { act: 'clear', ...at, rows: 1, columns: 1 },
    ])
      expect((await does(act)).refused).toContain('dilindungi');
    expect(cell(await sheet(), 2, 5)?.shown).toBe('K-1');
  });

  it('ticks, clears, pastes', async () => {
    expect(cell(await does({ act: 'edit', row: 2, column: 3, typed: true }), 2, 3)?.v).toBe(true);
    const cleared = await does({ act: 'clear', row: 3, column: 1, rows: 1, columns: 1 });
    expect(cell(cleared, 3, 1)).toEqual({ r: 3, c: 1, v: null, shown: '' });
    await does({ act: 'paste', row: 4, column: 1, values: [['Citra'], ['Dewi']] });
    expect(await names()).toEqual(['2 Ani', '4 Citra', '5 Dewi']);
  });

  it('sorts, inserts and deletes rows: several at once, never the wrong ones', async () => {
    await does({ act: 'sort', column: 1, descending: true });
    expect(await names()).toEqual(['2 Budi <b>', '3 Ani']);
    expect((await does({ act: 'insertRow', row: 3, count: 2 })).whole).toBe(true);
    expect(await names()).toEqual(['2 Budi <b>', '5 Ani']);
    await does({ act: 'deleteRow', row: 2, count: 3 });
    expect(await names()).toEqual(['2 Ani']);
  });

  it('inserts and deletes columns, renames the tab', async () => {
    await does({ act: 'insertColumn', column: 1 });
    expect(cell(await sheet(), 2, 2)?.shown).toBe('Ani');
    await does({ act: 'deleteColumn', column: 1 });
    expect(cell(await sheet(), 2, 1)?.shown).toBe('Ani');
    expect(cells(await does({ act: 'renameTab', to: 'Daftar' }), 'Daftar').length).toBeGreaterThan(0);
  });

  it('is told when there is no such tab, and when it is no act', async () => {
    expect((await does({ act: 'edit', tab: 'Tiada', row: 1, column: 1, typed: 'x' })).refused).toContain(
      'Tiada',
    );
    for (const act of [
      { act: 'edit', row: 0, column: 1, typed: 'x' },
      { act: 'burn' },
      { act: 'paste', row: 1, column: 1, values: [] },
    ])
      expect((await sent(act)).status).toBe(400);
  });

  it('is saved before it is answered', async () => {
    await does({ act: 'edit', row: 2, column: 1, typed: 'Anita' });
    const again = await bench.open({ bundle: registerScript() });
    const { spreadsheet } = again.site.workspace.state;
    const saved = spreadsheet.sheets.find(({ name }) => name === TAB);
    expect(saved?.cells[1]?.[0]?.v).toBe('Anita');
  });
});
