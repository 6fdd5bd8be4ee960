import { copiedFile } from '../../local/copiedFile';
import type { Dialog } from '../../local/google/ui/dialogs';
import { closeThreads } from '../../local/openWorkspace';
import { askGuide, BATCH, guidedShop, SHOP, undoLast } from '../support/guide';
import { branch, shown, sweepTwice, typeUnder } from '../support/shop';

afterAll(closeThreads);

const { state: ready } = guidedShop();

describe('what Panduan takes back of a batch that it has changed', () => {
  it('is the change: the batch stays, with all that is hers', () => {
    const shop = branch(ready);
    typeUnder(shop, 'Batch', 2, 'Mulai produksi', '10/08/2026');
    askGuide(shop, { ...BATCH, closes: '2026-08-09T20:00', quota: '' });
    askGuide(shop, { ...BATCH, closes: '2026-08-09T20:00', quota: '' });
    expect(askGuide(shop, { ask: 'look' }).state.undoable).toBe('batch');
    expect(undoLast(shop)).toMatchObject({ wrong: null, state: { undoable: null } });
    expect(shown(shop.state, 'Batch')).toMatchObject([
      {
        Batch: 'Perdana',
        Tutup: '08/08/2026 20.00',
        'Kuota unit': '30',
        'Mulai produksi': '10/08/2026 00.00',
      },
    ]);
  });

  it('but for a cell that she has changed since', () => {
    const shop = branch(ready);
    askGuide(shop, { ...BATCH, closes: '2026-08-09T20:00', quota: '50' });
    typeUnder(shop, 'Batch', 2, 'Kuota unit', '55');
    undoLast(shop);
    expect(shown(shop.state, 'Batch')[0]).toMatchObject({ Tutup: '08/08/2026 20.00', 'Kuota unit': '55' });
  });
});

it.each(['lost', 'applied'] as const)(
  'a change that was killed, its writes %s, and pressed again, is taken back whole',
  (unflushedAtKill) => {
    const changed = { ...BATCH, opens: '2026-08-03T09:00', closes: '2026-08-09T20:00', quota: '50' };
    const before = shown(ready, 'Batch');
    const clean = branch(ready).call('pageGuide', [changed]);
    const calls = Object.values(clean.record.calls).reduce((sum, each) => sum + each, 0);
    for (let kill = 2; kill <= calls; kill += 4) {
      const shop = branch(ready, 1, { unflushedAtKill });
      expect([kill, shop.call('pageGuide', [changed], { fault: { kill } }).record.killed]).toEqual([
        kill,
        true,
      ]);
      expect([kill, askGuide(shop, changed).wrong]).toEqual([kill, null]);
      expect([kill, shown(shop.state, 'Batch')[0]?.['Kuota unit']]).toEqual([kill, '50']);
      undoLast(shop);
      expect([kill, shown(shop.state, 'Batch')]).toEqual([kill, before]);
    }
  },
);

describe('rows that Panduan has added', () => {
  it('stay where she has changed them since, and that is said', () => {
    const shop = branch(ready);
    askGuide(shop, { ask: 'products', text: 'Donat, 5000\nLapis, 90rb' });
    typeUnder(shop, 'Produk', 3, 'Harga', '6000');
    typeUnder(shop, 'Produk', 3, 'Pemasok', 'Bu Contoh');
    expect(undoLast(shop).wrong).toBe('changed');
    expect(shown(shop.state, 'Produk').map(({ Produk, Harga }) => [Produk, Harga])).toEqual([
      ['Nastar', 'Rp85.000'],
      ['Donat', 'Rp6.000'],
    ]);
  });

  it('a batch, too; that it has opened since is no change of hers', () => {
    const shop = branch(ready);
    const changed = branch(ready);
    typeUnder(changed, 'Batch', 2, 'Mulai produksi', '10/08/2026');
    for (const each of [shop, changed]) each.advance(Date.UTC(2026, 7, 2, 2) + 30 * 60_000);
    expect([undoLast(shop).wrong, shown(shop.state, 'Batch')]).toEqual([null, []]);
    expect(undoLast(changed).wrong).toBe('changed');
    expect(shown(changed.state, 'Batch')).toMatchObject([{ Batch: 'Perdana', Status: 'Buka' }]);
  });
});

it('after the language was taken back, dialogs speak the shop’s', () => {
  const shop = branch(ready);
  askGuide(shop, { ...SHOP, language: 'en' });
  expect(undoLast(shop).state.language).toBe('id');
  sweepTwice(shop);
  const said: string[] = [];
  const answer = ({ text }: Dialog) => {
    said.push(text);
    return 'OK' as const;
  };
  shop.run('menuSync', 'menu', [], [answer]);
  expect(said.join()).toContain('Sudah sinkron');
});

it('a copy that brings the other file’s memory along takes back none of its steps', () => {
  const shop = branch(ready);
  askGuide(shop, { ask: 'products', text: 'Donat, 5000\nBolu, gratis' });
  const copy = branch(copiedFile(shop.state, { copiedProperties: 'travel' }));
  const steps = () => {
    const { undoable, unread } = askGuide(copy, { ask: 'look' }).state;
    return { undoable, unread };
  };
  expect(steps()).toEqual({ undoable: null, unread: '' });
  undoLast(copy);
  for (const step of [{ ask: 'form' }, { ask: 'finish' }] as const) askGuide(copy, step);
  undoLast(copy);
  expect(shown(copy.state, 'Produk').map(({ Produk }) => Produk)).toEqual(['Nastar', 'Donat']);
  askGuide(copy, { ask: 'products', text: 'Lapis, 90rb\nKue, gratis' });
  expect(steps()).toEqual({ undoable: 'products', unread: 'Kue, gratis' });
});
