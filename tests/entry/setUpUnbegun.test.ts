import { addGivenTabs } from '../../local/givenTabs';
import { newState } from '../../local/newState';
import { closeThreads, openWorkspace } from '../../local/openWorkspace';
import type { Workspace } from '../../local/workspace';
import type { Failed } from '../../src/ui/paymentAnswers';
import { periksa } from '../support/hands';
import { seen } from '../support/seen';
import { OPENING } from '../support/shop';

afterAll(closeThreads);

/** A file in which nothing was ever set up. */
function blankFile(): Workspace {
  return openWorkspace({ world: 'kept', state: newState({ start: OPENING, language: 'id', seed: 1 }) });
}

function names({ state }: Workspace): string[] {
  return state.spreadsheet.sheets.map(({ name }) => name);
}

const NOT_SET_UP = /File ini belum disiapkan.*menu Panduan/;

describe('a file in which nothing was set up yet', () => {
  it.each([
    'menuOpenBatch',
    'menuCloseOrders',
    'menuDuplicateBatch',
    'menuProductionRecap',
    'menuRefreshRecaps',
    'menuSync',
    'menuCheck',
  ])('says so to whoever chooses %s, and stays blank', (command) => {
    const shop = blankFile();
    const run = shop.run(command, 'menu', []);
    expect(run.dialog?.text).toMatch(NOT_SET_UP);
    run.answer('OK');
    expect(run.error).toBeUndefined();
    expect(names(shop)).toEqual(['Sheet1']);
    expect(shop.state.triggers).toEqual([]);
  });

  it.each<[string, unknown[]]>([
    ['pageChats', [{ ask: 'read', text: 'Nama: Ani' }]],
    ['pageFindOrders', ['Ani']],
    ['pageParcels', []],
    ['pageReadForm', ['']],
  ])('says so to %s, and stays blank', (call, sent) => {
    const shop = blankFile();
    expect((shop.call(call, sent).result as Failed).cause).toMatch(NOT_SET_UP);
    expect(names(shop)).toEqual(['Sheet1']);
  });
});

describe('a file with a tab Pengaturan of hers, and no set-up', () => {
  const hers = (): Workspace => {
    const state = newState({ start: OPENING, language: 'id', seed: 1 });
    addGivenTabs(state, {
      Pengaturan: [{ Oven: 'atas', Suhu: '180' }],
      'Perlu Tindakan': [{ Tindakan: 'Beli telur', Keterangan: '2 kg', Kapan: 'Senin' }],
      Log: [{ Hari: 'Senin', Isi: 'libur' }],
    });
    return openWorkspace({ world: 'kept', state });
  };

  it.each([
    'menuOpenBatch',
    'menuCloseOrders',
    'menuDuplicateBatch',
    'menuProductionRecap',
    'menuRefreshRecaps',
    'menuCheck',
  ])('says to %s that there is none, and writes nothing', (command) => {
    const shop = hers();
    // Periksa would mend zone and locale of a shop.
    shop.state.spreadsheet.locale = 'en_US';
    const file = seen(shop.state);
    const run = shop.run(command, 'menu', []);
    expect(run.dialog?.text).toMatch(/File ini belum disiapkan|sudah ada tab milik Anda/);
    run.answer('OK');
    expect(seen(shop.state)).toEqual(file);
    expect(shop.state.spreadsheet.locale).toBe('en_US');
  });
});

it('Periksa after the first step of Panduan says that there is no form yet, and what makes one', () => {
  const shop = blankFile();
  shop.call('pageGuide', [{ ask: 'shop', name: 'Dapur', whatsapp: '', zone: 'WIB', language: 'id' }]);
  const said = periksa(shop);
  expect(said).toMatch(/❌ Formulir: perlu tindakan Anda\n {3}• Formulir belum dibuat/);
  expect(said).not.toContain('Semua beres');
  shop.call('pageGuide', [{ ask: 'products', text: 'Nastar 85rb 20' }]);
  shop.call('pageGuide', [{ ask: 'form' }]);
  expect(periksa(shop)).toMatch(/✅ Formulir.*Semua beres\.$/s);
});
