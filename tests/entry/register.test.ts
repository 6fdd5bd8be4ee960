import type { GivenRow } from '../../local/givenTabs';
import { closeThreads } from '../../local/openWorkspace';
import { columnUnder, sheetNamed, sheetTable } from '../../local/sheetTable';
import type { Workspace } from '../../local/workspace';
import { callsToHit } from '../bars/support/disturbances';
import { callsOf } from '../bars/support/faultScene';
import { Futures } from '../bars/support/futures';
import { ownCalls } from '../bars/support/ownCalls';
import { changeAnswer } from '../bars/support/queueShop';
import { seen } from '../support/seen';
import { branch, openShop, order, shown, sweepTwice, TEN_CAKES, typeUnder } from '../support/shop';

afterAll(closeThreads);

const MINUTE = 60_000;

const state = openShop(TEN_CAKES);

function numbers(shop: Workspace, tab = 'Pesanan'): (string | undefined)[] {
  return shown(shop.state, tab).map((row) => row['No. Pesanan']);
}

describe('a deleted order row', () => {
  it('takes its lines along, comes back from the form, and its number is never given again', () => {
    const shop = branch(state);
    order(shop, { 'produk:BOLU': '1' });
    order(shop, { 'produk:BOLU': '2' });
    const [first, second] = numbers(shop);
    shop.person((hands) => hands.deleteRow('Pesanan', 3));
    sweepTwice(shop);
    const [kept, again] = numbers(shop);
    expect(kept).toBe(first);
    expect(again).not.toBe(second);
    expect(again?.slice(10, 13)).toBe('003');
    expect(numbers(shop, 'Rincian')).toEqual([kept, again]);
  });

  it.each([20, 27])(
    'is Perlu dicek, where sweeps have seen it %i minutes long, though they had nothing else to do',
    (minutes) => {
      const shop = branch(state);
      order(shop, { 'produk:BOLU': '1' });
      shop.advance(shop.state.clock + MINUTE);
      order(shop, { 'produk:BOLU': '2', whatsapp: '081200000002' });
      shop.advance(shop.state.clock + minutes * MINUTE);
      shop.person((hands) => hands.deleteRow('Pesanan', 3));
      shop.advance(shop.state.clock + 3 * 60 * MINUTE);
      expect(shown(shop.state, 'Pesanan').map(({ Jumlah, Status }) => [Jumlah, Status])).toEqual([
        ['1', 'Menunggu DP'],
        ['2', 'Perlu dicek'],
      ]);
    },
  );
});

const SECOND = 1000;

describe('an order row that is deleted before any sweep has seen it', () => {
  /** Its number stays given, and its units are no more certain than she is. */
  function expectBack(shop: Workspace): void {
    const [no, status] = [numbers(shop), shown(shop.state, 'Pesanan').map(({ Status }) => Status)];
    expect([no.map((each) => each?.slice(10, 13)), status]).toEqual([
      ['001', '003'],
      ['Menunggu DP', 'Perlu dicek'],
    ]);
  }

  it.each([10, 60, 270])('%i seconds after it came, is Perlu dicek', (seconds) => {
    const shop = branch(state);
    order(shop, { 'produk:BOLU': '1' });
    order(shop, { 'produk:BOLU': '2', whatsapp: '081200000002' });
    shop.advance(shop.state.clock + seconds * SECOND);
    shop.person((hands) => hands.deleteRow('Pesanan', 3));
    sweepTwice(shop);
    expectBack(shop);
  });

  it('is Perlu dicek when Google fires its event once more', () => {
    const shop = branch(state);
    order(shop, { 'produk:BOLU': '1' });
    const id = order(shop, { 'produk:BOLU': '2', whatsapp: '081200000002' });
    shop.person((hands) => hands.deleteRow('Pesanan', 3));
    changeAnswer(shop, id, {});
    expectBack(shop);
  });

  it('is Perlu dicek beside one that no event has brought, which comes in as any', () => {
    const shop = branch(state);
    order(shop, { 'produk:BOLU': '1' });
    order(shop, { 'produk:BOLU': '2', whatsapp: '081200000002' });
    shop.arm({ next: 'onFormSubmit', drop: true });
    order(shop, { 'produk:BOLU': '3', whatsapp: '081200000003' });
    shop.person((hands) => hands.deleteRow('Pesanan', 3));
    sweepTwice(shop);
    expect(shown(shop.state, 'Pesanan').map(({ Jumlah, Status }) => [Jumlah, Status])).toEqual([
      ['1', 'Menunggu DP'],
      ['2', 'Perlu dicek'],
      ['3', 'Menunggu DP'],
    ]);
  });

  it('is Perlu dicek though more orders have come since than places in which numbers are noted', () => {
    const shop = branch(openShop({ ...TEN_CAKES, Batch: (TEN_CAKES.Batch ?? []).map(noQuota) }));
    for (let buyer = 0; buyer < 34; buyer++)
      order(shop, { 'produk:BOLU': '1', whatsapp: `0812000003${String(buyer).padStart(2, '0')}` });
    shop.person((hands) => hands.deleteRow('Pesanan', 2));
    sweepTwice(shop);
    const back = shown(shop.state, 'Pesanan').filter(({ Status }) => Status === 'Perlu dicek');
    expect(back.map(({ WhatsApp }) => WhatsApp)).toEqual(['6281200000300']);
  });
});

function noQuota(batch: GivenRow): GivenRow {
  return { ...batch, 'Kuota unit': '' };
}

describe('an order that no event has brought', () => {
  it('is no deleted one, though idle sweeps have run before it', () => {
    const shop = branch(state);
    order(shop, { 'produk:BOLU': '1' });
    shop.advance(shop.state.clock + 37 * MINUTE);
    shop.arm({ next: 'onFormSubmit', drop: true });
    order(shop, { 'produk:BOLU': '2', whatsapp: '081200000002' });
    shop.advance(shop.state.clock + 10 * MINUTE);
    expect(shown(shop.state, 'Pesanan').map(({ Status }) => Status)).toEqual(['Menunggu DP', 'Menunggu DP']);
  });
});

describe('rows that the seller has sorted', () => {
  it('keep their lines, and the next order goes below them', () => {
    const shop = branch(state);
    for (const units of ['1', '2', '3']) order(shop, { 'produk:BOLU': units });
    shop.person((hands) => hands.sort('Pesanan', 1, true));
    shop.person((hands) => hands.sort('Rincian', 5, true));
    order(shop, { 'produk:BOLU': '4' });
    order(shop, { 'produk:BOLU': '1' });
    expect(shown(shop.state, 'Pesanan').map((row) => [row.Jumlah, row.Status])).toEqual([
      ['3', 'Menunggu DP'],
      ['2', 'Menunggu DP'],
      ['1', 'Menunggu DP'],
      ['4', 'Menunggu DP'],
      ['1', 'Daftar tunggu'],
    ]);
  });
});

describe('text of a buyer', () => {
  it.each(['=1+1', '+62', '-5', '@toko', '0812', '1/2'])('%s stays what it is, everywhere', (typed) => {
    const shop = branch(state);
    order(shop, { nama: typed, alamat: typed, catatan: typed, 'produk:BOLU': typed });
    const [row] = shown(shop.state, 'Pesanan');
    expect([row?.Nama, row?.Alamat, row?.Catatan]).toEqual([typed, typed, typed]);
    expect(shown(shop.state, 'Rincian')[0]?.['Jawaban asli']).toBe(typed);
    const formulas = shop.state.spreadsheet.sheets
      .filter(({ formId }) => formId === undefined)
      .flatMap(({ cells }) => cells.flat())
      .filter((cell) => cell?.f !== undefined);
    expect(formulas).toEqual([]);
  });
});

describe('cells that look like numbers', () => {
  it('are text: order number, phone, tracking number; and so is what begins with a tab', () => {
    const shop = branch(state);
    order(shop, { catatan: '\t=1+1', alamat: '\t+62', 'produk:BOLU': '\t2' });
    typeUnder(shop, 'Pesanan', 2, 'Resi', '0012345678901234567');
    sweepTwice(shop);
    const sheet = sheetNamed(shop.state.spreadsheet, 'Pesanan');
    const cell = (header: string) => {
      const column = sheet && columnUnder(sheetTable(sheet, shop.state.spreadsheet.locale), header);
      return sheet?.cells[1]?.[(column ?? 1) - 1];
    };
    for (const header of ['No. Pesanan', 'WhatsApp', 'Resi', 'Catatan', 'Alamat'])
      expect([header, typeof cell(header)?.v, cell(header)?.n, cell(header)?.f]).toEqual([
        header,
        'string',
        '@',
        undefined,
      ]);
    expect(cell('Resi')?.v).toBe('0012345678901234567');
    expect(String(cell('Catatan')?.v).trim()).toBe('=1+1');
    expect(shown(shop.state, 'Rincian')[0]?.['Jawaban asli']?.trim()).toBe('2');
  });
});

describe('columns of the seller in between, and a kill', () => {
  const shop = branch(state);
  shop.person((hands) => hands.insertColumn('Pesanan', 5, 'Milik saya'));
  shop.person((hands) => hands.insertColumn('Rincian', 3, 'Milik saya'));
  const base = shop.state;

  it('leave the register as if nothing had happened, wherever the run was killed', () => {
    const clean = branch(base);
    const [{ record }, own] = ownCalls(() => {
      order(clean, { 'produk:BOLU': '2' });
      return { record: clean.state.executions.at(-1) };
    });
    const calls = callsOf({ record });
    sweepTwice(clean);
    expect(calls).toBeGreaterThan(30);
    const futures = new Futures();
    for (const kill of callsToHit(calls, 0, own)) {
      const killed = branch(base, 1, { unflushedAtKill: 'applied' });
      killed.arm({ next: 'onFormSubmit', kill });
      order(killed, { 'produk:BOLU': '2' });
      const end = futures.after(killed, sweepTwice);
      expect({ kill, seen: seen(end) }).toEqual({ kill, seen: seen(clean.state) });
    }
  });
});

describe('an English shop', () => {
  const english = openShop({
    ...TEN_CAKES,
    Pengaturan: [...(TEN_CAKES.Pengaturan ?? []), { Pengaturan: 'Bahasa', Nilai: 'English' }],
  });

  it('has tabs, states and sentences in English, beside the tabs that were given', () => {
    const shop = branch(english);
    order(shop, { 'produk:BOLU': '2', whatsapp: 'ask my mother' });
    order(shop, { 'produk:BOLU': '9' });
    sweepTwice(shop);
    expect(shown(shop.state, 'Orders').map(({ Status }) => Status)).toEqual(['Needs review', 'Waiting list']);
    expect(shown(shop.state, 'Orders')[0]?.Reason).toContain('ask my mother');
    expect(shown(shop.state, 'Batch')[0]?.Status).toBe('Open');
    expect(shown(shop.state, 'To do').map(({ Action }) => Action)).toContain('Check an order');
    expect(shop.state.forms[0]?.items.map(({ title }) => title)).toContain('WhatsApp number');
  });
});

describe('two accounts that both choose Siapkan', () => {
  it('are told so, and every order is still counted once', () => {
    const shop = branch(state);
    const run = shop.run('menuSetUp', 'menu', [], [], { user: 'kakak@contoh.id' });
    expect(run.dialog?.text).toContain('akun lain');
    run.answer('OK');
    expect(shop.state.triggers).toHaveLength(10);
    order(shop, { 'produk:BOLU': '2' });
    sweepTwice(shop);
    expect(numbers(shop)).toHaveLength(1);
    expect(numbers(shop, 'Rincian')).toHaveLength(1);
  });
});
