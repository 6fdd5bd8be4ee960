import { newState } from '../../local/newState';
import { closeThreads, openWorkspace } from '../../local/openWorkspace';
import { sheetNamed } from '../../local/sheetTable';
import type { Workspace } from '../../local/workspace';
import type { PanelAnswer, PanelAsk, PanelState } from '../../src/ui/panelAnswers';
import type { Failed } from '../../src/ui/paymentAnswers';
import { branch, OPENING, openShop, order, shown, sweepTwice, TEN_CAKES, typeUnder } from '../support/shop';

afterAll(closeThreads);

/** Ten cakes: seven are taken by two orders, a third of five waits; the first has told of a transfer. */
const state = (() => {
  const shop = branch(openShop(TEN_CAKES));
  order(shop, { nama: 'Ani Contoh', 'produk:BOLU': '4' });
  order(shop, { nama: 'Budi Contoh', whatsapp: '0812-0000-0002', 'produk:BOLU': '3' });
  order(shop, { nama: 'Citra Contoh', whatsapp: '0812-0000-0003', 'produk:BOLU': '5' });
  typeUnder(shop, 'Pesanan', 2, 'Bukti masuk', 'TRUE');
  sweepTwice(shop);
  return shop.state;
})();

function ask(shop: Workspace, asked: PanelAsk): PanelAnswer {
  const { result, error } = shop.call('pagePanel', [asked]);
  const answer = result as PanelAnswer | Failed;
  if (error !== undefined || 'failure' in answer) throw new Error(JSON.stringify(error ?? answer));
  return answer;
}

function look(shop: Workspace): PanelState {
  const { state: seen } = ask(shop, { ask: 'look' });
  if (seen === null) throw new Error('no state');
  return seen;
}

const numberOf = (row: number): string => shown(state, 'Pesanan')[row]?.['No. Pesanan'] ?? '';

describe('Panel', () => {
  it('shows the batch, its quotas, what needs her, proofs, who waits, and what happened last', () => {
    const seen = look(branch(state));
    expect(seen.batch).toEqual({
      ...{ name: 'Agustus', status: 'Buka', left: '4 hari' },
      ...{ orders: 2, units: 7, received: 0 },
    });
    expect(seen.quotas).toEqual([
      { title: expect.any(String), limit: 10, taken: 7, free: 3, inRupiah: false },
    ]);
    expect(seen.proofs).toEqual([
      {
        title: `${numberOf(0)} · Ani Contoh`,
        text: expect.stringMatching(/^Rp120\.000 · tanpa metode · 01\/08\/2026/),
        link: expect.stringMatching(/^#gid=\d+&range=A2$/),
        print: expect.any(String),
      },
    ]);
    expect(seen.waiting).toEqual([
      {
        title: `${numberOf(2)} · Citra Contoh`,
        text: expect.stringMatching(/^menunggu 5 unit sejak 01\/08\/2026/),
        link: expect.stringMatching(/^#gid=\d+&range=A4$/),
      },
    ]);
    expect(seen.events.map(({ title }) => title)).toContain(`Pesanan masuk · ${numberOf(2)}`);
  });

  it('says of each line what Perlu Tindakan says', () => {
    const lines = shown(state, 'Perlu Tindakan').filter(
      (row) => row['Yang perlu'] !== '' || Object.values(row)[2] !== '',
    );
    const cards = look(branch(state)).toDo;
    expect(cards.length).toBeGreaterThan(1);
    const told = lines.map((row) => Object.values(row)[2]);
    for (const { text } of cards) expect(told).toContain(text);
  });

  it('writes nothing', () => {
    const shop = branch(state);
    const before = JSON.stringify([shop.state.spreadsheet.sheets, shop.state.properties]);
    look(shop);
    ask(shop, { ask: 'search', text: 'contoh' });
    expect(JSON.stringify([shop.state.spreadsheet.sheets, shop.state.properties])).toBe(before);
  });

  it.each([
    ['a number', () => numberOf(1), ['Budi']],
    ['a part of the name', () => 'citra', ['Citra']],
    ['a number with blanks', () => numberOf(1).replaceAll('-', ' '), ['Budi']],
    ['a phone', () => '0812-0000-0002', ['Budi']],
    ['one letter', () => 'b', []],
  ])('finds by %s', (_, text, names) => {
    const { found } = ask(branch(state), { ask: 'search', text: text() });
    expect(found.map(({ title }) => title.split(' · ')[1]?.split(' ')[0])).toEqual(names);
    expect(JSON.stringify(found)).not.toContain('8120000');
  });

  it('finds cancelled orders, too', () => {
    const shop = branch(state);
    typeUnder(shop, 'Pesanan', 3, 'Status', 'Batal');
    sweepTwice(shop);
    const { found } = ask(shop, { ask: 'search', text: 'budi' });
    expect(found).toMatchObject([{ text: 'Batal · sisa Rp0' }]);
  });

  it('brings the row of a card to the front', () => {
    const shop = branch(state);
    ask(shop, { ask: 'go', link: look(shop).proofs[0]?.link ?? '' });
    expect(shop.state.spreadsheet.activeSheetId).toBe(sheetNamed(shop.state.spreadsheet, 'Pembayaran')?.id);
    ask(shop, { ask: 'go', link: '#gid=987654&range=A1' });
    ask(shop, { ask: 'go', link: 'https://contoh.id' });
    expect(shop.state.spreadsheet.activeSheetId).toBe(sheetNamed(shop.state.spreadsheet, 'Pembayaran')?.id);
  });

  it('counts as received what Dasbor counts: all that is Masuk, and no proof', () => {
    const shop = branch(state);
    expect(look(shop).batch?.received).toBe(0);
    typeUnder(shop, 'Pesanan', 3, 'Catat DP', 'TRUE');
    typeUnder(shop, 'Pembayaran', 4, 'No. Pesanan', numberOf(1));
    typeUnder(shop, 'Pembayaran', 4, 'Jumlah', '25.000');
    sweepTwice(shop);
    expect(look(shop).batch?.received).toBe(115_000);
    expect(shown(shop.state, 'Dasbor')[0]?.['Uang masuk']).toBe('Rp115.000');
    // A cancelled order's money counts until it has gone back.
    typeUnder(shop, 'Pesanan', 3, 'Status', 'Batal');
    expect(look(shop).batch?.received).toBe(115_000);
  });

  it('says that a blank file is not set up', () => {
    const shop = openWorkspace({ state: newState({ start: OPENING, language: 'id', seed: 1 }) });
    expect(look(shop)).toMatchObject({ setUp: false, batch: null, toDo: [] });
  });

  it('opens the other pages, and nothing from a page that buyers open', () => {
    const shop = branch(state);
    for (const page of ['payment', 'print', 'guide'] as const)
      expect(shop.call('pagePanel', [{ ask: 'open', page }]).takeShown().pages).toMatchObject([
        { where: page === 'guide' ? 'sidebar' : 'modal' },
      ]);
    expect(shop.run('pagePanel', 'web', [{ ask: 'look' }]).result).toEqual({ failure: 'notHere', cause: '' });
  });
});
