import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { closeThreads } from '../../../local/openWorkspace';
import { writeOutputs } from '../../../local/play/outputs/writeOutputs';
import type { Played } from '../../../local/play/playScenario';
import { playTiny, submit } from './playTiny';

afterAll(closeThreads);

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'buka-po-out-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const SEASON = [
  submit('Ani', { at: '2026-08-01T09:00:00+07:00' }),
  { do: 'submit', as: 'Beni', answers: { nama: 'Beni, "Bos"\nKecil' } },
  { do: 'append', tab: 'Pesanan', row: { Catatan: '05/08/2026 20.00' } },
  { do: 'get', query: { no: 'T-1' } },
];

async function written(played: Played): Promise<(file: string) => string> {
  await writeOutputs(folder, played.state, played.pages);
  return (file) => readFileSync(join(folder, file), 'utf8');
}

describe('the outputs of a season', () => {
  it('are these files', async () => {
    await written(playTiny(SEASON));
    const files = readdirSync(folder, { recursive: true }).map(String).sort();
    expect(files).toEqual(
      [
        'executions.json',
        'form.json',
        'outbox.json',
        'pages.json',
        'tabs',
        'tabs/Pesanan.csv',
        'tabs/Pesanan.json',
        'tabs/Sheet1.csv',
        'tabs/Sheet1.json',
        'triggers.json',
        'workbook.xlsx',
      ].map((path) => join(...path.split('/'))),
    );
  });

  it('tabs as displayed, in RFC 4180', async () => {
    const read = await written(playTiny(SEASON));
    const id = JSON.parse(read('tabs/Pesanan.json'))[0]['ID Respons'];
    const [header, ani] = read('tabs/Pesanan.csv').split('\r\n');
    expect(header).toBe('No. Pesanan,Nama,Setuju,Catatan,ID Respons');
    expect(ani).toBe(`T-260801-0001,Ani,Saya setuju,,${id}`);
    expect(read('tabs/Pesanan.csv')).toContain('T-260801-0002,"Beni, ""Bos""\nKecil",');
    expect(read('tabs/Pesanan.csv')).toContain('\r\n,,,05/08/2026 20.00');
  });

  it('tabs by header, raw: text, numbers, moments', async () => {
    const read = await written(playTiny(SEASON));
    expect(JSON.parse(read('tabs/Pesanan.json'))[2]).toEqual({
      'No. Pesanan': '',
      Nama: '',
      Setuju: '',
      Catatan: '2026-08-05T20:00:00+07:00',
      'ID Respons': '',
    });
  });

  it('tabs with a number that no day has: as the number', async () => {
    const played = playTiny(SEASON);
    const rows = played.state.spreadsheet.sheets.find((sheet) => sheet.name === 'Pesanan')?.cells ?? [];
    // A phone number, and what is a day east of Greenwich alone.
    const numbers = [81_234_567_890, 100_025_568.9];
    numbers.forEach((v, at) => {
      rows[at + 1] = [{ v: `T-${at}` }, null, null, { v, n: 'dd/mm/yyyy' }];
    });
    const read = await written(played);
    const tab: { Catatan: unknown }[] = JSON.parse(read('tabs/Pesanan.json'));
    expect(tab.slice(0, 2).map(({ Catatan }) => Catatan)).toEqual(numbers);
  });

  it('the form, its questions by key', async () => {
    const read = await written(playTiny(SEASON));
    expect(JSON.parse(read('form.json'))).toMatchObject({
      title: 'Pesan kue',
      published: true,
      accepting: true,
      closedMessage: '',
      items: [
        { key: 'nama', title: 'Nama', required: true },
        { key: 'setuju', title: 'Persetujuan', choices: ['Saya setuju'] },
      ],
    });
  });

  it('no form is null', async () => {
    const played = playTiny([]);
    played.state.forms = [];
    expect((await written(played))('form.json')).toBe('null\n');
  });

  it('mail, and wa.me links that wait in the sheet', async () => {
    const played = playTiny(SEASON);
    played.state.outbox.push({ at: played.state.clock, to: 'ani@contoh.id', subject: 'Halo', body: 'Isi' });
    const row = played.state.spreadsheet.sheets.find((sheet) => sheet.name === 'Pesanan')?.cells[1];
    if (row) row[3] = { v: 'Kirim', link: 'https://wa.me/6281200000001?text=Halo%20Ani%0A%26%20kawan' };
    expect(JSON.parse((await written(played))('outbox.json'))).toEqual({
      mail: [{ at: '2026-08-01T09:00:00+07:00', to: 'ani@contoh.id', subject: 'Halo', body: 'Isi' }],
      messages: [{ tab: 'Pesanan', cell: 'D2', to: '6281200000001', text: 'Halo Ani\n& kawan' }],
    });
  });

  it('pages, and triggers with their next moment', async () => {
    const read = await written(playTiny(SEASON));
    expect(JSON.parse(read('pages.json'))).toEqual([
      { query: { no: 'T-1' }, title: '', html: 'Pesanan T-1' },
    ]);
    const triggers = JSON.parse(read('triggers.json'));
    expect(triggers.map((each: { handler: string }) => each.handler)).toEqual([
      'onFormSubmit',
      'onSweep',
      'onChanged',
    ]);
    expect(triggers[1].next).toMatch(/^2026-08-01T09:\d\d:\d\d(\.\d+)?\+07:00$/);
  });

  it('executions: what each cost, and how it ended', async () => {
    const read = await written(playTiny([submit('Ani'), { do: 'call', function: 'fails' }]));
    const runs = JSON.parse(read('executions.json'));
    expect(runs.map((run: { entry: string }) => run.entry)).toEqual(['menuSetUp', 'onFormSubmit', 'fails']);
    expect(runs[1]).toMatchObject({
      trigger: 'formSubmit',
      start: '2026-08-01T08:00:00+07:00',
      cellsWritten: 5,
      flushes: 1,
      error: null,
    });
    expect(runs[1].underLock).toBeGreaterThan(0);
    expect(runs[1].modelled.low).toBeLessThan(runs[1].modelled.high);
    expect(Object.values(runs[1].roundTrips).length).toBeGreaterThan(0);
    expect(runs[2].error).toContain('tidak bisa');
  });

  it('name no place of this machine', async () => {
    const steps = ['fails', 'complains'].map((name) => ({ do: 'call', function: name }));
    const read = await written(playTiny(steps));
    expect(JSON.parse(read('executions.json')).at(-1).log).toEqual(['gagal: Error: tidak bisa\nselesai']);
    expect(read('executions.json')).not.toMatch(/main\.js|node_modules|\/tmp\//);
  });

  it('replace the tabs of an earlier season, and nothing else', async () => {
    await written(playTiny([{ do: 'renameTab', tab: 'Pesanan', to: 'Order/Lama' }]));
    writeFileSync(join(folder, 'catatan.txt'), 'milik saya');
    await written(playTiny([]));
    expect(readdirSync(join(folder, 'tabs')).sort()).toEqual([
      'Pesanan.csv',
      'Pesanan.json',
      'Sheet1.csv',
      'Sheet1.json',
    ]);
    expect(readFileSync(join(folder, 'catatan.txt'), 'utf8')).toBe('milik saya');
  });

  it('of two tabs never share a file, whatever the tabs are called', async () => {
    const read = await written(
      playTiny([
        submit('Ani'),
        { do: 'renameTab', tab: 'Pesanan', to: 'Order/Lama' },
        { do: 'renameTab', tab: 'Sheet1', to: 'order_lama' },
      ]),
    );
    const files = readdirSync(join(folder, 'tabs')).filter((name) => name.endsWith('.csv'));
    expect(files.sort()).toEqual(['Order_Lama (2).csv', 'order_lama.csv']);
    expect(read('tabs/Order_Lama (2).csv')).toContain('Ani');
  });

  it('are the same bytes for the same seed', async () => {
    const bytes = async (seed: number) => {
      const burst = { do: 'together', steps: [submit('Cici'), submit('Dodi')] };
      const read = await written(playTiny([...SEASON, burst], {}, seed));
      const names = readdirSync(folder, { recursive: true })
        .map(String)
        .filter((name) => name.includes('.'));
      return names
        .map((name) => `${name}\n${read(name)}\n${readFileSync(join(folder, name)).toString('base64')}`)
        .join('\n');
    };
    const first = await bytes(5);
    // Zip archives count time in steps of two seconds.
    await new Promise((resolve) => setTimeout(resolve, 2100));
    expect(await bytes(5)).toBe(first);
  });
});
