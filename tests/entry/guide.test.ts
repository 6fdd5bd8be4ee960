import type { State } from '../../local/google/state';
import { newState } from '../../local/newState';
import { closeThreads, openWorkspace } from '../../local/openWorkspace';
import { linkedForm } from '../../local/play/formKeys';
import type { Workspace } from '../../local/workspace';
import type { GuideAnswer, GuideAsk, Guided } from '../../src/ui/guideAnswers';
import { undoLast } from '../support/guide';
import { toDoText } from '../support/hands';
import { branch, OPENING, order, shown, sweepAt, sweepTwice, typeUnder } from '../support/shop';

afterAll(closeThreads);

const SHOP: GuideAsk = {
  ...{ ask: 'shop', name: 'Dapur Uji', whatsapp: '0812-0000-0009' },
  ...{ zone: 'WITA', language: 'id' },
};
const PAYMENT: GuideAsk = {
  ask: 'payment',
  accounts: 'Bank Contoh 000-111',
  downPayment: '50%',
  hours: '24',
};
const PRODUCTS: GuideAsk = {
  ask: 'products',
  text: 'nama, harga, kuota\nNastar 85rb 20\nBolu pisang (loyang), 65.000\nDonat, gratis',
};
const BATCH: GuideAsk = {
  ...{ ask: 'batch', name: 'Perdana', quota: '30' },
  ...{ opens: '2026-08-01T09:00', closes: '2026-08-08T20:00' },
};
const STEPS = [SHOP, PAYMENT, PRODUCTS, BATCH, { ask: 'form' }, { ask: 'finish' }] as const;

function blank(): Workspace {
  return openWorkspace({ world: 'kept', state: newState({ start: OPENING, language: 'id', seed: 1 }) });
}

function ask(shop: Workspace, asked: GuideAsk): Guided {
  const { result, error } = shop.call('pageGuide', [asked]);
  const answer = result as GuideAnswer;
  if (error !== undefined || 'failure' in answer) throw new Error(JSON.stringify(error ?? answer));
  return answer;
}

/** A blank file after so many steps of Panduan. */
function stepped(steps: number): Workspace {
  const shop = blank();
  for (const step of STEPS.slice(0, steps)) ask(shop, step);
  return shop;
}

function setting(state: State, label: string): string | undefined {
  return shown(state, 'Pengaturan').find((row) => row.Pengaturan === label)?.Nilai;
}

describe('Panduan on a blank file', () => {
  it('begins before there is any tab, and suggests what can be suggested', () => {
    const { state } = ask(blank(), { ask: 'look' });
    expect(state).toMatchObject({
      done: { shop: false, payment: false, products: false, batch: false, all: false },
      payment: { accounts: '', downPayment: '50%', hours: '24' },
      nextBatch: { name: 'Batch 1', opens: '2026-08-01T09:00', closes: '2026-08-08T20:00' },
      ...{ formUrl: '', consentUrl: '', copied: false, others: false, undoable: null, demo: 'none' },
    });
  });

  it('ends in a shop that takes an order', () => {
    const shop = stepped(5);
    const { state, report } = ask(shop, { ask: 'finish' });
    expect(state.done).toEqual({ shop: true, payment: true, products: true, batch: true, all: true });
    expect(state.formUrl).toMatch(/^https:\/\/docs\.google\.com\/forms\/d\/e\/.*\/viewform$/);
    expect(report).toContain(
      'Selesai. Tab, formulir dan pemicu otomatis (yang membuat pesanan masuk sendiri) sudah siap.',
    );
    expect(report).not.toContain('Perlu diperbaiki');
    expect(
      ['Nama toko', 'WhatsApp toko', 'Zona waktu', 'DP'].map((label) => setting(shop.state, label)),
    ).toEqual(['Dapur Uji', '6281200000009', 'WITA', '50%']);
    expect(
      shown(shop.state, 'Produk').map(({ Kode, Produk, Varian, Harga, Kuota, Aktif }) =>
        [Kode, Produk, Varian, Harga, Kuota, Aktif].join('|'),
      ),
    ).toEqual(['NASTAR|Nastar||Rp85.000|20|TRUE', 'BOLU|Bolu pisang|loyang|Rp65.000||TRUE']);
    expect(shown(shop.state, 'Batch')).toMatchObject([
      {
        Batch: 'Perdana',
        Buka: '01/08/2026 09.00',
        Tutup: '08/08/2026 20.00',
        'Kuota unit': '30',
        Status: 'Buka',
      },
    ]);
    order(shop, { 'produk:NASTAR': '2' });
    expect(shown(shop.state, 'Pesanan')).toMatchObject([
      { Nama: 'Pembeli Uji', Total: 'Rp170.000', DP: 'Rp85.000', Status: 'Menunggu DP' },
    ]);
  });

  it('makes the tabs of an English shop in English', () => {
    const shop = blank();
    ask(shop, { ...SHOP, language: 'en' } as GuideAsk);
    const names = shop.state.spreadsheet.sheets.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['Settings', 'Products', 'Batches', 'Orders']));
    expect(names).not.toContain('Pengaturan');
    expect(shown(shop.state, 'Settings').find((row) => row.Setting === 'Language')?.Value).toBe('English');
  });

  it('goes on where it was left, and a step that is done again changes nothing', () => {
    const shop = stepped(3);
    expect(ask(shop, { ask: 'look' }).state.done).toMatchObject({ products: true, batch: false, all: false });
    for (const step of STEPS) ask(shop, step);
    const before = JSON.stringify(shop.state.spreadsheet);
    for (const step of STEPS) ask(shop, step);
    expect(shop.state.forms).toHaveLength(1);
    expect(shown(shop.state, 'Produk')).toHaveLength(2);
    expect(shown(shop.state, 'Batch')).toHaveLength(1);
    expect(setting(JSON.parse(JSON.stringify(shop.state)), 'Nama toko')).toBe('Dapur Uji');
    expect(JSON.parse(before).sheets.length).toBe(shop.state.spreadsheet.sheets.length);
  });

  it.each<[string, GuideAsk, string]>([
    ['name', { ...SHOP, name: ' ' } as GuideAsk, 'a shop without a name'],
    ['whatsapp', { ...SHOP, whatsapp: '12' } as GuideAsk, 'a phone that is none'],
    ['accounts', { ...PAYMENT, accounts: '' } as GuideAsk, 'no account'],
    ['downPayment', { ...PAYMENT, downPayment: '50' } as GuideAsk, 'a DP that may be percent or rupiah'],
    ['hours', { ...PAYMENT, hours: 'besok' } as GuideAsk, 'a deadline that is no number'],
    ['text', { ask: 'products', text: 'Nastar' }, 'no line that is certain'],
    ['batch', { ...BATCH, name: '' } as GuideAsk, 'a batch without a name'],
    ['opens', { ...BATCH, opens: '' } as GuideAsk, 'a batch without Buka'],
    ['closes', { ...BATCH, closes: '2026-08-01T09:00' } as GuideAsk, 'a batch that closes as it opens'],
    ['quota', { ...BATCH, quota: 'banyak' } as GuideAsk, 'a quota that is no number'],
  ])('refuses %s, and writes nothing: %j', (wrong, asked) => {
    const shop = branch(stepped(1).state);
    const before = JSON.stringify(shop.state.spreadsheet);
    expect(ask(shop, asked).wrong).toBe(wrong);
    expect(JSON.stringify(shop.state.spreadsheet)).toBe(before);
  });

  it('says of each pasted line which part of it can’t be read, and keeps those lines for the next time', () => {
    const shop = stepped(2);
    const text = 'Nastar\t85\t20\nBolu, 65.000\nDonat, gratis\nLapis, 90rb, banyak\ntest, 10rb';
    const { lines } = ask(shop, { ask: 'read', text });
    expect(lines.map(({ part, why }) => [part, why])).toEqual([
      ['price', 'mungkin maksudnya ribuan'],
      [null, ''],
      ['price', 'bukan angka'],
      ['quota', 'bukan angka'],
      ['name', 'bukan nama'],
    ]);
    expect(ask(shop, { ask: 'look' }).state.unread).toBe('');
    const left = 'Nastar\t85\t20\nDonat, gratis\nLapis, 90rb, banyak\ntest, 10rb';
    expect(ask(shop, { ask: 'products', text }).state.unread).toBe(left);
    expect(ask(shop, { ask: 'look' }).state).toMatchObject({ unread: left, done: { products: true } });
    expect(shown(shop.state, 'Produk').map(({ Produk }) => Produk)).toEqual(['Bolu']);
    const mended = 'Nastar\t85rb\t20\nDonat, 5rb\nLapis, 90rb, 4';
    expect(ask(shop, { ask: 'products', text: mended }).state.unread).toBe('');
    expect(shown(shop.state, 'Produk')).toHaveLength(4);
  });

  it('refuses a batch of a year that can’t be, and says that it is the year', () => {
    const shop = stepped(3);
    expect(ask(shop, { ...BATCH, closes: '2926-08-08T20:00' } as GuideAsk).wrong).toBe('year');
    expect(ask(shop, { ...BATCH, opens: '0026-08-01T09:00' } as GuideAsk).wrong).toBe('year');
    expect(shown(shop.state, 'Batch')).toEqual([]);
  });

  it('leaves a batch alone that has begun, and moves one that waits', () => {
    const shop = stepped(6);
    const begun = shown(shop.state, 'Batch');
    expect(ask(shop, { ...BATCH, quota: '5' } as GuideAsk).wrong).toBe('knownBatch');
    expect(shown(shop.state, 'Batch')).toEqual(begun);
    const later = {
      ...BATCH,
      name: 'Kedua',
      opens: '2026-08-09T09:00',
      closes: '2026-08-10T09:00',
    } as GuideAsk;
    ask(shop, later);
    ask(shop, { ...later, quota: '5' } as GuideAsk);
    expect(shown(shop.state, 'Batch')[1]).toMatchObject({ Batch: 'Kedua', 'Kuota unit': '5' });
  });

  it('can’t be asked from a page that buyers open', () => {
    const shop = stepped(1);
    const before = JSON.stringify(shop.state.spreadsheet);
    const run = shop.run('pageGuide', 'web', [{ ...SHOP, name: 'Orang lain' }]);
    expect(run.result).toEqual({ failure: 'notHere', cause: '' });
    expect(JSON.stringify(shop.state.spreadsheet)).toBe(before);
  });
});

describe('what Panduan takes back', () => {
  it('is the last step, but for what somebody has changed since', () => {
    const shop = stepped(1);
    ask(shop, { ...SHOP, name: 'Dapur Lain', whatsapp: '0812-0000-0008' } as GuideAsk);
    typeUnder(shop, 'Pengaturan', 3, 'Nilai', '0812-0000-0007');
    expect(undoLast(shop)).toMatchObject({ wrong: null, state: { undoable: null } });
    expect([setting(shop.state, 'Nama toko'), setting(shop.state, 'WhatsApp toko')]).toEqual([
      'Dapur Uji',
      '0812-0000-0007',
    ]);
  });

  it('are the products just added, and the batch, until an order hangs on them', () => {
    const shop = stepped(3);
    undoLast(shop);
    expect(shown(shop.state, 'Produk')).toEqual([]);
    for (const step of [PRODUCTS, BATCH]) ask(shop, step);
    undoLast(shop);
    expect(shown(shop.state, 'Batch')).toEqual([]);
    for (const step of STEPS) ask(shop, step);
    order(shop, { 'produk:NASTAR': '2' });
    expect(undoLast(shop).wrong).toBe('inUse');
    expect(shown(shop.state, 'Batch')).toHaveLength(1);
  });

  it('is a batch that is open: the form closes with it, before any sweep', () => {
    const shop = stepped(6);
    const takes = () => linkedForm(shop.state)?.accepting;
    expect(takes()).toBe(true);
    expect(undoLast(shop).wrong).toBeNull();
    expect(takes()).toBe(false);
    expect(toDoText(shop.state)).not.toContain('gagal');
  });
});

describe('the demo', () => {
  it('is offered to a shop without products, tagged, sold, and taken away in one act', () => {
    const shop = stepped(2);
    expect(ask(shop, { ask: 'look' }).state.demo).toBe('offered');
    expect(ask(shop, { ask: 'demo' }).state).toMatchObject({ demo: 'there', forgotten: false });
    ask(shop, { ask: 'demo' });
    expect(shown(shop.state, 'Produk').map(({ Kode, Varian }) => `${Kode} ${Varian}`)).toEqual([
      'CONTOH-NASTAR contoh',
      'CONTOH-BOLU contoh',
      'CONTOH-SAMBAL contoh',
    ]);
    expect(shown(shop.state, 'Batch').map(({ Batch }) => Batch)).toEqual(['Contoh']);
    expect(ask(shop, { ask: 'undemo' }).state.demo).toBe('offered');
    expect([...shown(shop.state, 'Produk'), ...shown(shop.state, 'Batch')]).toEqual([]);
  });

  it('has orders and payments of invented people, in the states that orders have, booked once', () => {
    const shop = stepped(2);
    for (const step of [{ ask: 'demo' }, { ask: 'demo' }, { ask: 'finish' }] as const) ask(shop, step);
    sweepTwice(shop);
    expect(
      shown(shop.state, 'Pesanan').map((row) => [
        row.Nama,
        row['ID Respons'],
        row.Batch,
        row.Status,
        row.Bayar,
      ]),
    ).toEqual([
      ['Ani Contoh', 'contoh:1', 'Contoh', 'Dikonfirmasi', 'DP diterima'],
      ['Budi Contoh', 'contoh:2', 'Contoh', 'Menunggu DP', 'Bukti dikirim'],
      ['Citra Contoh', 'contoh:3', 'Contoh', 'Menunggu DP', 'Belum bayar'],
      ['Dedi Contoh', 'contoh:4', 'Contoh', 'Daftar tunggu', 'Belum bayar'],
    ]);
    expect(
      shown(shop.state, 'Pembayaran').map(({ Jenis, Jumlah, Status }) => [Jenis, Jumlah, Status]),
    ).toEqual([
      ['DP', 'Rp118.000', 'Masuk'],
      ['DP', 'Rp98.000', 'Belum dicek'],
    ]);
    expect(shown(shop.state, 'Dasbor')[0]).toMatchObject({ Batch: 'Contoh', Pesanan: '3' });
    expect(toDoText(shop.state)).toContain('Cocokkan Rp98.000');
  });

  it('goes in one act, with all that tells of it, and is never counted with hers', () => {
    const shop = stepped(2);
    for (const step of [{ ask: 'demo' }, { ask: 'finish' }] as const) ask(shop, step);
    typeUnder(shop, 'Pesanan', 3, 'Status', 'Batal');
    sweepTwice(shop);
    expect(shown(shop.state, 'Log').length).toBeGreaterThan(0);
    expect(ask(shop, { ask: 'undemo' }).wrong).toBeNull();
    const gone = () => {
      for (const tab of ['Produk', 'Batch', 'Pesanan', 'Rincian', 'Pembayaran', 'Log'])
        expect([tab, shown(shop.state, tab)]).toEqual([tab, []]);
      for (const { name } of shop.state.spreadsheet.sheets)
        expect([name, JSON.stringify(shown(shop.state, name))]).toEqual([
          name,
          expect.not.stringMatching(/Ani Contoh|CONTOH-|PO-\d/),
        ]);
    };
    gone();
    sweepAt(shop, shop.state.clock + 2 * 60 * 60_000);
    gone();
  });

  it('is known again, and goes, once the shop speaks another language: no buyer finds its batch', () => {
    const shop = stepped(2);
    for (const step of [{ ask: 'demo' }, { ask: 'form' }, { ask: 'finish' }] as const) ask(shop, step);
    expect(linkedForm(shop.state)?.accepting).toBe(true);
    ask(shop, { ...SHOP, language: 'en' } as GuideAsk);
    expect(ask(shop, { ask: 'demo' }).state.batches).toHaveLength(1);
    expect(ask(shop, { ask: 'undemo' })).toMatchObject({ wrong: null, state: { batches: [], products: [] } });
    expect(linkedForm(shop.state)?.accepting).toBe(false);
  });

  it('has no orders in a shop where somebody has ordered', () => {
    const shop = stepped(6);
    order(shop, { 'produk:NASTAR': '1' });
    for (const tab of ['Produk', 'Batch'])
      while (shown(shop.state, tab).length > 0) shop.person((hands) => hands.deleteRow(tab, 2));
    expect(ask(shop, { ask: 'look' }).state.demo).toBe('offered');
    ask(shop, { ask: 'demo' });
    expect(shown(shop.state, 'Produk')).toHaveLength(3);
    expect(shown(shop.state, 'Pesanan').map(({ Nama }) => Nama)).toEqual(['Pembeli Uji']);
    expect(ask(shop, { ask: 'undemo' }).wrong).toBeNull();
    expect(shown(shop.state, 'Pesanan').map(({ Nama }) => Nama)).toEqual(['Pembeli Uji']);
  });

  it('stays whole while an order hangs on it', () => {
    const shop = stepped(2);
    for (const step of [{ ask: 'demo' }, { ask: 'finish' }] as const) ask(shop, step);
    order(shop, { 'produk:CONTOH-NASTAR': '2' });
    expect(ask(shop, { ask: 'undemo' }).wrong).toBe('inUse');
    const count = ['Produk', 'Batch', 'Pesanan', 'Pembayaran'].map((tab) => shown(shop.state, tab).length);
    expect(count).toEqual([3, 1, 5, 2]);
  });
});

describe('what stands in the way', () => {
  it('is permission that was left unticked: where Google asks again', () => {
    const shop = stepped(4);
    const { state } = shop;
    state.consent = { [state.owner]: state.manifest.oauthScopes.filter((each) => !each.endsWith('/forms')) };
    const { wrong, state: seen } = ask(shop, { ask: 'look' });
    expect([wrong, seen.consentUrl]).toEqual([
      'consent',
      expect.stringContaining('https://script.google.com/'),
    ]);
    expect(shop.call('pageGuide', [{ ask: 'form' }]).result).toMatchObject({ failure: 'failed' });
    delete state.consent;
    for (const step of [{ ask: 'form' }, { ask: 'finish' }] as const) ask(shop, step);
    expect(linkedForm(state)).toBeDefined();
  });

  it('is a trigger that somebody has deleted: not ready, until it is made again', () => {
    const shop = stepped(6);
    shop.state.triggers = shop.state.triggers.filter(({ handler }) => handler !== 'onFormSubmit');
    expect(ask(shop, { ask: 'look' }).state).toMatchObject({ lacks: ['triggers'], done: { all: false } });
    expect(ask(shop, { ask: 'finish' }).state).toMatchObject({ lacks: [], done: { all: true } });
  });

  it('is a form that can’t be opened', () => {
    const shop = stepped(6);
    shop.state.forms = [];
    expect(ask(shop, { ask: 'look' }).state).toMatchObject({ lacks: ['form'], done: { all: false } });
  });

  it('is another account that has set the shop up, and a second editor does not double it', () => {
    const shop = stepped(6);
    const other = { user: 'karyawan@contoh.id' };
    const look = shop.call('pageGuide', [{ ask: 'look' }], other).result as Guided;
    expect(look.state).toMatchObject({ others: true, done: { all: true } });
  });
});
