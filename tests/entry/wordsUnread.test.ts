import type { FormState } from '../../local/google/form/formState';
import { HtmlServiceStandIn } from '../../local/google/html/htmlService';
import type { State } from '../../local/google/state';
import { newState } from '../../local/newState';
import { closeThreads, openWorkspace } from '../../local/openWorkspace';
import { linkedForm } from '../../local/play/formKeys';
import { library } from '../../src/messages/library';
import { branch, OPENING, openShop, order, shown, sweepTwice, TEN_CAKES } from '../support/shop';

afterAll(closeThreads);
afterEach(() => jest.restoreAllMocks());

const state = openShop(TEN_CAKES);
const MINUTE = 60_000;

/** From now on Google reads out no file of the script; a try again is in vain, too. */
function readNoFile(): jest.SpyInstance {
  const read = jest.spyOn(HtmlServiceStandIn.prototype, 'createHtmlOutputFromFile');
  return read.mockImplementation(() => {
    throw new Error('Service unavailable: HTML');
  });
}

function formOf(of: State): FormState {
  const form = linkedForm(of);
  if (form === undefined) throw new Error('no form');
  return form;
}

/** Recaps and form, as people see them. */
function derived(of: State) {
  const { description, accepting, closedMessage } = formOf(of);
  const recaps = ['Rekap Produksi', 'Rekap Kuota'].map((tab) => shown(of, tab));
  return { recaps, description, accepting, closedMessage };
}

function toDo(of: State): string[] {
  return shown(of, 'Perlu Tindakan').map((row) => Object.values(row).join(' | '));
}

describe('words that can not be read', () => {
  const shop = branch(state);
  const before = derived(shop.state);
  const read = readNoFile();
  shop.advance(shop.state.clock + 2 * MINUTE);
  order(shop, { 'produk:BOLU': '10' });
  const reads = read.mock.calls.length;
  const [during, said] = [derived(shop.state), toDo(shop.state)];
  jest.restoreAllMocks();
  sweepTwice(shop);

  it('cost no order', () => {
    expect(reads).toBeGreaterThanOrEqual(2);
    expect(shown(shop.state, 'Pesanan').map(({ Status }) => Status)).toEqual(['Menunggu DP']);
  });

  it('leave recaps and form as they were, and are told in words', () => {
    expect(during).toEqual(before);
    expect(said.join('\n')).toMatch(/^Periksa kegagalan \| Mencatat pesanan \| .*berkas words/m);
    expect(shown(shop.state, 'Log').at(-1)).toMatchObject({ Kejadian: 'Gagal', Objek: 'Mencatat pesanan' });
  });

  it('are made good by the next sweep', () => {
    expect(shown(shop.state, 'Rekap Produksi')[0]).toMatchObject({ Kode: 'BOLU', 'Belum dihitung': '10' });
    // Sold out, which they could not say before.
    expect([before.accepting, formOf(shop.state).accepting]).toEqual([true, false]);
    expect(toDo(shop.state).join('\n')).not.toContain('Periksa kegagalan');
  });
});

describe('words that can not be read once', () => {
  it('are asked for again, and nobody hears of it', () => {
    const shop = branch(state);
    const real = HtmlServiceStandIn.prototype.createHtmlOutputFromFile;
    jest
      .spyOn(HtmlServiceStandIn.prototype, 'createHtmlOutputFromFile')
      .mockImplementationOnce(() => {
        throw new Error('Service unavailable: HTML');
      })
      .mockImplementation(function (this: HtmlServiceStandIn, name: string) {
        return real.call(this, name);
      });
    shop.advance(shop.state.clock + 2 * MINUTE);
    order(shop, { 'produk:BOLU': '1' });
    expect(shown(shop.state, 'Rekap Produksi')[0]).toMatchObject({ 'Belum dihitung': '1' });
    expect(shown(shop.state, 'Log')).toEqual([]);
  });
});

describe('Siapkan without words', () => {
  it('makes nothing, says why, and goes well when it is chosen again', () => {
    const shop = openWorkspace({ state: newState({ start: OPENING, language: 'id', seed: 1 }) });
    readNoFile();
    const run = shop.run('menuSetUp', 'menu', []);
    expect(run.dialog?.text).toMatch(/^Belum berhasil\. .*berkas words/);
    expect(shop.state.forms).toEqual([]);
    expect(shop.state.spreadsheet.sheets.map(({ name }) => name)).not.toContain('Pengaturan');
    run.answer('OK');
    jest.restoreAllMocks();
    shop.menu('Siapkan', ['OK', 'OK']);
    const [setting] = shown(shop.state, 'Pengaturan');
    expect(setting).toMatchObject({ Keterangan: library.settingsNotes.name.id });
  });
});
