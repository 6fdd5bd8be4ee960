import type { State } from '../../local/google/state';
import type { Dialog } from '../../local/google/ui/dialogs';
import { closeThreads } from '../../local/openWorkspace';
import type { Workspace } from '../../local/workspace';
import { mutantBundle } from '../support/mutant';
import { seen } from '../support/seen';
import { branch, openShop, order, shown, TEN_CAKES } from '../support/shop';

afterAll(closeThreads);

const MINUTE = 60_000;

/** What a command has shown in the corner of the sheet, and said in dialogs. */
function chosen(shop: Workspace, command: string): { toasts: string[]; said: string } {
  const said: string[] = [];
  const read = ({ text }: Dialog): string => {
    said.push(text);
    return 'OK';
  };
  const run = shop.run(command, 'menu', [], [read, read]);
  if (run.error) throw new Error(run.error);
  return { toasts: run.takeShown().toasts.map(({ message }) => message), said: said.join('\n') };
}

function sold(): State {
  const shop = branch(openShop(TEN_CAKES));
  order(shop, { 'produk:BOLU': '2' });
  return shop.state;
}

describe('long work begun by the menu', () => {
  it.each([
    ['menuSetUp', ['Menyiapkan tab…', 'Menyiapkan formulir…', 'Memasang pemicu otomatis…', 'Menulis rekap…']],
    ['menuRefreshRecaps', ['Membaca pesanan…', 'Menulis rekap…']],
    ['menuProductionRecap', ['Membaca pesanan…', 'Menulis rekap…', 'Selesai.']],
    ['menuSync', ['Membaca jawaban formulir…', 'Menulis rekap…']],
    ['menuCheck', ['Memeriksa tab, formulir dan pemicu otomatis…', 'Menulis rekap…']],
  ])('%s says what it is doing', (command, stages) => {
    const { toasts, said } = chosen(branch(sold()), command);
    expect(toasts).toEqual(stages);
    expect(said).not.toContain('Belum semua selesai');
  });

  it('says so in the shop’s language', () => {
    const shop = branch(sold());
    shop.state.properties.document.language = '"en"';
    expect(chosen(shop, 'menuRefreshRecaps').toasts).toEqual(['Reading the orders…', 'Writing the recaps…']);
  });

  it('is told to nobody where nobody looks on', () => {
    const shop = branch(sold());
    const run = shop.run('onSweep', 'clock', []);
    expect(run.takeShown().toasts).toEqual([]);
  });
});

/** As if a run had to stop after seconds. */
function hasty(seconds: number): Promise<string> {
  return mutantBundle({
    file: 'src/entry/runTime.ts',
    find: '4 * MINUTE',
    replace: String(seconds * 1000),
  });
}

/** The file as people see it, without the ids of items; Pesanan is the same by itself. */
function end(state: State): unknown {
  const { tabs, forms } = seen(state) as { tabs: object; forms: { items: { id: number }[] }[] };
  return {
    tabs: Object.entries(tabs).filter(([name]) => !name.startsWith('Jawaban')),
    forms: forms.map(({ items, ...form }) => ({ ...form, items: items.map(({ id: _, ...item }) => item) })),
  };
}

describe('work that would outlast a run', () => {
  const MANY = {
    ...TEN_CAKES,
    Produk: Array.from({ length: 12 }, (_, at) => ({
      ...TEN_CAKES.Produk?.[0],
      Kode: `KUE-${at}`,
      Produk: `Kue ${at}`,
    })),
  };

  it('stops between two questions of the form, says so, and goes on by itself to the same end', async () => {
    const state = openShop(MANY);
    const bare = structuredClone(state);
    bare.forms = [];
    bare.triggers = [];
    bare.properties.document = {};
    const clean = branch(bare);
    chosen(clean, 'menuSetUp');
    const shop = branch(bare, 1, {}, await hasty(25));
    const { toasts, said } = chosen(shop, 'menuSetUp');
    expect(said).toContain('Belum semua selesai');
    expect(toasts.some((text) => /\d+ dari 19 pertanyaan/.test(text))).toBe(true);
    const form = (): { accepting: boolean; asked: number } => ({
      accepting: shop.state.forms[0]?.accepting === true,
      asked: shop.state.forms[0]?.items.length ?? 0,
    });
    expect(form().asked).toBeLessThan(19);
    const runs = [];
    for (
      let at = 0;
      at < 12 && JSON.stringify(end(shop.state)) !== JSON.stringify(end(clean.state));
      at += 1
    ) {
      shop.advance(shop.state.clock + 10 * MINUTE);
      clean.advance(shop.state.clock);
      runs.push(form().asked);
    }
    expect(end(shop.state)).toEqual(end(clean.state));
    expect(runs.length).toBeGreaterThan(1);
  });

  it('leaves recaps that a refresh has not come to, and the next sweeps write them', async () => {
    const state = sold();
    state.spreadsheet.sheets.find(({ name }) => name === 'Rekap Batch')?.cells.splice(1);
    const shop = branch(state, 1, {}, await hasty(1));
    const { said } = chosen(shop, 'menuRefreshRecaps');
    expect(said).toContain('Belum semua selesai');
    expect(said).not.toContain('sudah diperbarui');
    shop.advance(shop.state.clock + 120 * MINUTE);
    expect(shown(shop.state, 'Rekap Batch')[0]).toMatchObject({ Batch: 'Agustus', Pesanan: '1' });
    expect(JSON.parse(shop.state.properties.document.published ?? '{}').prints).toMatchObject({
      batchRecap: expect.stringMatching(/./),
      toDo: expect.stringMatching(/./),
    });
  });
});

describe('more responses than one run can take in', () => {
  /** No event has brought them, and the store gives the last first: ten cakes are there, each asks for one. */
  function unread(): State {
    const shop = branch(openShop(TEN_CAKES));
    shop.arm({ next: 'onFormSubmit', drop: true });
    order(shop, { 'produk:BOLU': '1' });
    const [form] = shop.state.forms;
    const [first] = form?.responses ?? [];
    const phone = form?.items.find(({ title }) => title === 'Nomor WhatsApp')?.id ?? 0;
    for (let at = 1; first && at < 25; at += 1) {
      const answers = { ...first.answers, [phone]: `08120000${1000 + at}` };
      form?.responses.unshift({
        ...structuredClone(first),
        id: `r-${at}`,
        at: first.at + at * 1000,
        answers,
      });
    }
    return shop.state;
  }
  const orders = (shop: Workspace): unknown[] =>
    shown(shop.state, 'Pesanan').map((row) => [row['ID Respons'], row.Status]);

  function swept(bundle?: string): { shop: Workspace; taken: number[]; errors: unknown[] } {
    const shop = branch(unread(), 1, {}, bundle);
    const taken: number[] = [];
    while (taken.length < 30 && orders(shop).length < 25) {
      shop.advance(shop.state.clock + 10 * MINUTE);
      taken.push(orders(shop).length);
    }
    const errors = shop.state.executions.flatMap(({ error }) => (error === undefined ? [] : [error.message]));
    return { shop, taken, errors };
  }

  const clean = swept();

  it('are taken in at once where they are few', () => {
    expect(clean.taken).toEqual([25]);
    expect(orders(clean.shop)[10]).toEqual(['r-10', 'Daftar tunggu']);
  });

  it.each([
    ['for their number', 'src/entry/intake/settleOrFind.ts', 'MOST_AT_ONCE = 500', 'MOST_AT_ONCE = 7', 4],
    ['for the time', 'src/entry/runTime.ts', '4 * MINUTE', '1900', 25],
  ])('are left to the next sweeps %s, and nobody is overtaken', async (_why, file, find, replace, most) => {
    const { shop, taken, errors } = swept(await mutantBundle({ file, find, replace }));
    expect(orders(shop)).toEqual(orders(clean.shop));
    expect(taken.length).toBeGreaterThan(1);
    expect(taken.length).toBeLessThanOrEqual(most);
    expect(errors).toEqual([]);
  });

  it('are more than a person who asks for them hears of at once: the rest goes on', async () => {
    const file = 'src/entry/intake/settleOrFind.ts';
    const bundle = await mutantBundle({ file, find: 'MOST_AT_ONCE = 500', replace: 'MOST_AT_ONCE = 7' });
    const shop = branch(unread(), 1, {}, bundle);
    expect(chosen(shop, 'menuSync').said).toContain('Belum semua selesai');
    expect(orders(shop)).toHaveLength(7);
  });

  it('and goes on with the next sweep, however long ago they were sent', async () => {
    const file = 'src/entry/intake/settleOrFind.ts';
    const bundle = await mutantBundle({ file, find: 'MOST_AT_ONCE = 500', replace: 'MOST_AT_ONCE = 7' });
    const state = unread();
    const late = state.forms[0]?.responses.splice(0) ?? [];
    const shop = branch(state, 1, {}, bundle);
    // Google lists them only now; sweeps have passed meanwhile, and one of them has looked far back.
    shop.advance(shop.state.clock + 250 * MINUTE);
    shop.state.forms[0]?.responses.push(...late);
    const taken: number[] = [];
    chosen(shop, 'menuSync');
    for (let sweeps = 0; sweeps < 4; sweeps += 1) {
      taken.push(orders(shop).length);
      shop.advance(shop.state.clock + 10 * MINUTE);
    }
    expect(taken).toEqual([7, 14, 21, 25]);
    expect(JSON.parse(shop.state.properties.document.sweep ?? '{}')).not.toHaveProperty('isCut');
  });
});
