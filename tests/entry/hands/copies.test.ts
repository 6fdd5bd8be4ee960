import { copiedFile } from '../../../local/copiedFile';
import type { State } from '../../../local/google/state';
import { closeThreads } from '../../../local/openWorkspace';
import { sheetNamed } from '../../../local/sheetTable';
import type { Workspace } from '../../../local/workspace';
import { Futures } from '../../bars/support/futures';
import { periksa, threeOrders, toDoText, wordsOf } from '../../support/hands';
import { branch, openShop, order, shown, sweepTwice, TEN_CAKES } from '../../support/shop';
import { thinned } from '../../support/thinned';

afterAll(closeThreads);

const base = threeOrders(branch(openShop(TEN_CAKES))).state;
const original = base.forms[0]?.id ?? '';
const KAKAK = 'kakak@contoh.id';

function keys({ state }: Pick<Workspace, 'state'>): string[] {
  return shown(state, 'Pesanan').map((row) => row['ID Respons'] ?? '');
}

function unmarked(state: State): State {
  for (const sheet of state.spreadsheet.sheets) sheet.metadata = [];
  return state;
}

describe.each([
  ['without properties', copiedFile(base, {}, KAKAK)],
  ['with properties', copiedFile(base, { copiedProperties: 'travel' }, KAKAK)],
  ['with properties, by the same account', copiedFile(base, { copiedProperties: 'travel' })],
  ['without marks', unmarked(copiedFile(base, { copiedProperties: 'travel' }, KAKAK))],
])('a copy of the file %s', (_name, copy) => {
  it.each(['Siapkan', 'Periksa'])(
    'gets a form and triggers of its own by %s, and keeps its rows',
    (command) => {
      const shop = branch(copy);
      const run = shop.run(command === 'Siapkan' ? 'menuSetUp' : 'menuCheck', 'menu', []);
      const said = run.dialog?.text ?? '';
      run.answer('OK');
      expect(run.error).toBeUndefined();
      expect(said).toContain('File ini salinan');
      expect(said).not.toContain('akun lain');
      const own = JSON.parse(shop.state.properties.document.form ?? 'null') as { formId: string };
      expect(own.formId).not.toBe(original);
      expect(shop.state.triggers.map(({ handler, sourceId }) => [handler, sourceId])).toEqual(
        expect.arrayContaining([['onFormSubmit', own.formId]]),
      );
      expect(shop.state.triggers).toHaveLength(5);
      expect(wordsOf(shop.state)).toEqual(wordsOf(base));
    },
  );

  it('says of Sinkronkan that it is not set up yet, and of it no more after Siapkan', () => {
    const shop = branch(copy);
    const said = (): string => {
      const run = shop.run('menuSync', 'menu', []);
      const text = run.dialog?.text ?? '';
      run.answer('OK');
      return text;
    };
    expect(said()).toContain('File ini belum disiapkan');
    shop.menu('Siapkan', ['OK']);
    expect(said()).toContain('Sudah sinkron');
  });

  it('takes orders in from its own form only', () => {
    const shop = branch(copy);
    shop.menu('Siapkan', ['OK']);
    const before = keys(shop);
    const form = shop.state.forms.find(({ id }) => id === original);
    shop.submit({ [form?.items[0]?.id ?? 0]: 'Pembeli lama' }, { formId: original });
    sweepTwice(shop);
    expect(keys(shop)).toEqual(before);
    const fresh = order(shop, { 'produk:BOLU': '1' });
    expect(keys(shop)).toEqual([...before, fresh]);
    expect(toDoText(shop.state)).not.toContain('gagal');
  });

  it('tells it once, however often Siapkan is killed and pressed again', () => {
    const calls = branch(copy).menu('Siapkan', ['OK']).callsMade;
    const futures = new Futures();
    for (let kill = calls - 1; kill > 0; kill -= thinned(331)) {
      const shop = branch(copy, 1, { unflushedAtKill: 'applied' });
      shop.menu('Siapkan', ['OK'], { fault: { kill } });
      const end = futures.after(shop, () => {
        shop.menu('Siapkan', ['OK']);
        const again = shop.run('menuSetUp', 'menu', []);
        expect(again.dialog?.text).not.toMatch(/File ini salinan|akun lain/);
        again.answer('OK');
      });
      expect({ kill, triggers: end.triggers.length, orders: keys({ state: end }).length }).toEqual({
        kill,
        triggers: 5,
        orders: 3,
      });
    }
  });
});

describe('a copy that begins a new season', () => {
  it('may be without Pesanan: numbers that the other file gave say nothing of this one', () => {
    const shop = branch(copiedFile(base, { copiedProperties: 'travel' }));
    shop.person((hands) => hands.deleteTab('Pesanan'));
    shop.person((hands) => hands.deleteTab('Rincian'));
    shop.menu('Siapkan', ['OK']);
    order(shop, { 'produk:BOLU': '1' });
    expect(sheetNamed(shop.state.spreadsheet, 'Pesanan')).toBeDefined();
    expect(keys(shop)).toHaveLength(1);
    expect(periksa(shop)).toContain('Semua beres.');
  });
});
