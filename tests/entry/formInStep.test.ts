import type { FormState } from '../../local/google/form/formState';
import type { ExecutionRecord, State } from '../../local/google/state';
import { closeThreads, openWorkspace } from '../../local/openWorkspace';
import type { Workspace } from '../../local/workspace';
import { branch, OPENING, openShop, order, shown, sweepAt, TEN_CAKES } from '../support/shop';

afterAll(closeThreads);

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

const BATCH = { ...TEN_CAKES.Batch?.[0], 'Kebijakan batal': 'DP tidak kembali setelah 5 Agustus.' };
const state = openShop({ ...TEN_CAKES, Batch: [BATCH] });

function form(shop: { state: State }): FormState {
  const [first] = shop.state.forms;
  if (first === undefined) throw new Error('no form');
  return first;
}

function question(shop: Workspace, title: string): FormState['items'][number] {
  const item = form(shop).items.find((each) => each.title === title);
  if (item === undefined) throw new Error(`no question ${title}`);
  return item;
}

/** Round trips to Forms that every sweep makes: it opens the form and lists its responses. */
const LOOKS = 2;

function beside({ roundTrips }: ExecutionRecord): number {
  return (roundTrips.Forms ?? 0) - LOOKS;
}

/** Those that the last sweep made beside. */
function formTrips(shop: Workspace): number {
  const sweep = shop.state.executions.findLast(({ entry }) => entry === 'onSweep');
  return sweep === undefined ? Number.NaN : beside(sweep);
}

function sweeps(shop: Workspace, minutes: number): void {
  shop.advance(shop.state.clock + minutes * MINUTE);
}

function toDo(shop: Workspace): string[] {
  return shown(shop.state, 'Perlu Tindakan').map((row) => Object.values(row).join(' | '));
}

function product(shop: Workspace, change: Record<string, string>): void {
  for (const [header, value] of Object.entries(change)) {
    shop.person((hands) => hands.edit('Produk', 2, hands.column('Produk', header), value));
  }
}

describe('the form of an open batch', () => {
  it('states dates, countdown, DP and what holds if a buyer cancels', () => {
    expect(form({ state }).description).toBe(
      [
        'Batch Agustus',
        'Buka: 1 Agu 2026 09.00 WIB',
        'Tutup: 5 Agu 2026 20.00 WIB · tinggal 4 hari',
        'Mulai produksi: 7 Agu 2026',
        'DP: 50%',
        'Batas DP: 24 jam sesudah pesanan diterima, paling lambat 7 Agu 2026 00.00 WIB (tetapi selalu ada waktu 3 jam)',
        'Pembatalan: DP tidak kembali setelah 5 Agustus.',
        'Pesanan berlaku sesudah kami konfirmasi lewat WhatsApp.',
      ].join('\n'),
    );
  });

  it('counts days, on the last day hours, and closes', () => {
    const shop = openWorkspace({
      state: openShop({ ...TEN_CAKES, Batch: [{ ...BATCH, Tutup: '02/08/2026 03.00' }] }),
    });
    expect(form(shop).description).toContain('· tinggal 1 hari\n');
    sweepAt(shop, OPENING + 15 * HOUR + 10 * MINUTE);
    expect(form(shop).description).toContain('· tinggal 2 jam\n');
    sweepAt(shop, OPENING + 18 * HOUR + 10 * MINUTE);
    expect(form(shop)).toMatchObject({ accepting: false, published: true });
    expect(form(shop).description).not.toContain('tinggal');
  });

  it('lets buyers change their answers, and says how', () => {
    expect(form({ state }).allowEdits).toBe(true);
    expect(form({ state }).confirmationMessage).toContain('mengedit jawaban');
  });

  it('has no list without choices', () => {
    const lists = form({ state }).items.flatMap(({ choices }) => (choices === undefined ? [] : [choices]));
    expect(lists).toEqual([['Saya setuju dengan ketentuan di atas']]);
  });
});

describe('a sweep', () => {
  it('asks nothing more of a form that is in step, and writes nothing', () => {
    const shop = branch(state);
    sweeps(shop, 10);
    const before = structuredClone(form(shop));
    sweeps(shop, 10);
    expect(formTrips(shop)).toBe(0);
    expect(form(shop)).toEqual(before);
  });

  it('writes the one help text that differs', () => {
    const shop = branch(state);
    order(shop, { 'produk:BOLU': '1' });
    sweeps(shop, 10);
    expect(question(shop, 'Bolu pandan').help).toBe('Rp60.000 · sisa 9');
    // It opens the form, lists the items, reads the text that stands there, writes the new one.
    expect(formTrips(shop)).toBe(4);
  });

  it('writes the countdown alone, on the last day once an hour', () => {
    const lastDay = { ...BATCH, Tutup: '01/08/2026 22.45' };
    const shop = openWorkspace({ state: openShop({ ...TEN_CAKES, Batch: [lastDay] }) });
    expect(form(shop).description).toContain('· tinggal 13 jam\n');
    const before = shop.state.executions.length;
    shop.advance(OPENING + 2 * HOUR + 30 * MINUTE);
    const twoHours = shop.state.executions.slice(before).map(beside);
    expect(form(shop).description).toContain('· tinggal 11 jam\n');
    // One text is read and written; twice a sweep looks at all of the form; the others ask nothing.
    expect([...twoHours].sort((a, b) => b - a)).toEqual([8, 8, 3, 3, 0, 0, 0, 0, 0, 0, 0, 0]);
  });
});

describe('a product', () => {
  it('that is renamed keeps the title of its question', () => {
    const shop = branch(state);
    product(shop, { Produk: 'Bolu ketan' });
    shop.menu('Siapkan', ['OK']);
    sweeps(shop, 10);
    const titles = form(shop).items.map(({ title }) => title);
    expect(titles).toContain('Bolu pandan');
    expect(titles).not.toContain('Bolu ketan');
  });

  it('that is deactivated says so, and comes back', () => {
    const shop = branch(state);
    product(shop, { Aktif: 'FALSE' });
    sweeps(shop, 10);
    expect(question(shop, 'Bolu pandan').help).toBe('Sedang tidak dijual');
    product(shop, { Aktif: 'TRUE' });
    sweeps(shop, 10);
    expect(question(shop, 'Bolu pandan').help).toBe('Rp60.000 · sisa 10');
    expect(form(shop).items.filter(({ title }) => title === 'Bolu pandan')).toHaveLength(1);
  });

  it('takes its new Maks per pesanan as rule, written once', () => {
    const shop = branch(state);
    product(shop, { 'Maks per pesanan': '3' });
    sweeps(shop, 10);
    // A rule can't be read: opened, listed, written.
    expect(formTrips(shop)).toBe(3);
    expect(question(shop, 'Bolu pandan').validation).toMatchObject({
      values: ['^ *([0-2]|3) *$'],
      help: 'Isi dengan angka bulat 0 sampai 3, mis. 2.',
    });
    sweeps(shop, 10);
    expect(formTrips(shop)).toBe(0);
  });

  it('that is added gets question, price and rule by the sweep', () => {
    const shop = branch(state);
    shop.person((hands) => hands.append('Produk', ['LAPIS', 'Lapis legit', '90.000']));
    sweeps(shop, 10);
    const titles = form(shop).items.map(({ title }) => title);
    expect(titles.slice(5)).toEqual(['Bolu pandan', 'Lapis legit', 'Catatan', 'Persetujuan']);
    expect(question(shop, 'Lapis legit').help).toBe('Rp90.000 · sisa 10');
    expect(question(shop, 'Lapis legit').validation?.help).toContain('0 sampai 9999');
  });
});

describe('a form that somebody has changed by hand while the batch is open', () => {
  it.each([
    ['unpublished', { published: false, accepting: false }],
    ['closed', { accepting: false }],
    ['described otherwise', { description: 'Halo' }],
  ])('%s: is put right within the hour, by Sinkronkan at once', (_name, change) => {
    const right = structuredClone(form({ state }));
    const hourly = branch(state);
    Object.assign(form(hourly), change);
    sweeps(hourly, 70);
    expect(form(hourly)).toEqual(right);
    const now = branch(state);
    Object.assign(form(now), change);
    now.menu('Sinkronkan', ['OK']);
    expect(form(now)).toEqual(right);
  });

  it('a closed one that was opened is closed again', () => {
    const shop = branch(state);
    shop.menu('Tutup order sekarang', ['ya', 'OK']);
    form(shop).accepting = true;
    sweeps(shop, 70);
    expect(form(shop)).toMatchObject({ accepting: false, published: true });
  });

  it('that does not obey is a failure to be seen, until it does; the recaps go on', () => {
    const shop = branch(state);
    // A form of the time before publishing, which somebody has managed to unpublish.
    Object.assign(form(shop), { published: false, accepting: false, supportsPublishing: false });
    const refusals = () => toDo(shop).filter((line) => line.includes('Formulir tetap menolak jawaban'));
    sweeps(shop, 70);
    expect(refusals()).toHaveLength(1);
    // However many sweeps it goes on: each writes the recaps, too.
    for (let sweep = 1; sweep <= 4; sweep += 1) {
      sweeps(shop, 10);
      expect([sweep, refusals().length]).toEqual([sweep, 1]);
    }
    order(shop, { 'produk:BOLU': '2' });
    sweeps(shop, 20);
    expect(refusals()).toHaveLength(1);
    expect(shown(shop.state, 'Log').filter(({ Kejadian }) => Kejadian === 'Gagal')).toHaveLength(1);
    expect(shown(shop.state, 'Rekap Produksi')[0]).toMatchObject({ 'Belum dihitung': '2' });
    Object.assign(form(shop), { published: true, supportsPublishing: true });
    sweeps(shop, 10);
    expect(form(shop).accepting).toBe(true);
    expect(refusals()).toEqual([]);
  });
});

describe('a question that the seller has deleted', () => {
  function without(title: string): Workspace {
    const shop = branch(state);
    form(shop).items = form(shop).items.filter((item) => item.title !== title);
    sweeps(shop, 80);
    return shop;
  }

  it('is said in Perlu Tindakan, and not made again unasked', () => {
    const shop = without('Bolu pandan');
    expect(toDo(shop).filter((line) => line.includes('“Bolu pandan” tidak ada lagi'))).toHaveLength(1);
    shop.person((hands) => hands.append('Produk', ['LAPIS', 'Lapis legit', '90.000']));
    sweeps(shop, 20);
    const titles = form(shop).items.map(({ title }) => title);
    expect(titles).toContain('Lapis legit');
    expect(titles).not.toContain('Bolu pandan');
  });

  it('is made again by Siapkan, with price and rule, and answers to it count', () => {
    const shop = without('Bolu pandan');
    shop.menu('Siapkan', ['OK']);
    expect(question(shop, 'Bolu pandan').help).toBe('Rp60.000 · sisa 10');
    expect(question(shop, 'Bolu pandan').validation).toBeDefined();
    order(shop, { 'produk:BOLU': '2' });
    sweeps(shop, 10);
    expect(shown(shop.state, 'Pesanan')[0]).toMatchObject({ Pesanan: '2 × Bolu pandan' });
    expect(toDo(shop).join()).not.toContain('tidak ada lagi');
  });

  it('is no longer said when the product is not for sale', () => {
    const shop = without('Bolu pandan');
    product(shop, { Aktif: 'FALSE' });
    sweeps(shop, 10);
    expect(toDo(shop).join()).not.toContain('“Bolu pandan” tidak ada lagi');
  });

  it('setuju: what comes without it is taken in all the same', () => {
    const shop = without('Persetujuan');
    expect(form(shop).items.some(({ type }) => type === 'CHECKBOX')).toBe(false);
    order(shop, { 'produk:BOLU': '2' });
    expect(shown(shop.state, 'Pesanan')[0]).toMatchObject({ Status: 'Menunggu DP', Jumlah: '2' });
  });

  it.each([
    ['Nomor WhatsApp', true],
    ['Email (boleh kosong)', false],
  ])('%s: needed of a buyer, so said: %p', (title, said) => {
    expect(toDo(without(title)).join().includes(`“${title}” tidak ada lagi`)).toBe(said);
  });
});
