import { newState } from '../../local/newState';
import { closeThreads, openWorkspace } from '../../local/openWorkspace';
import { linkedForm } from '../../local/play/formKeys';
import type { Workspace } from '../../local/workspace';
import type { GuideAsk } from '../../src/ui/guideAnswers';
import { askGuide, BATCH, demoShop, PAYMENT, SHOP, settingShown, undoLast } from '../support/guide';
import { branch, OPENING, shown, sweepAt, sweepTwice } from '../support/shop';

afterAll(closeThreads);

const HOUR = 3_600_000;
const PRODUCTS: GuideAsk = { ask: 'products', text: 'Nastar 85rb 20' };

function through(steps: readonly GuideAsk[]): Workspace {
  const shop = openWorkspace({ world: 'kept', state: newState({ start: OPENING, language: 'id', seed: 1 }) });
  for (const step of steps) askGuide(shop, step);
  return shop;
}

const END: GuideAsk[] = [{ ask: 'form' }, { ask: 'finish' }];
const pick = (shop: Workspace, tab: string, header: string) =>
  shown(shop.state, tab).map((row) => row[header]);
const undoMark = (shop: Workspace) => askGuide(shop, { ask: 'look' }).state.undoMark;
const { state: paid } = through([SHOP, PAYMENT]);

describe('a page that still offers the example data, while another has gone on', () => {
  it('adds none where a batch of hers waits for its Buka, and says so', () => {
    const shop = through([SHOP, PAYMENT, PRODUCTS, BATCH, ...END]);
    expect(askGuide(shop, { ask: 'demo' })).toMatchObject({ wrong: 'ownGoods', state: { demo: 'none' } });
    sweepAt(shop, OPENING + 30 * HOUR);
    expect(shown(shop.state, 'Batch').map(({ Batch, Status }) => `${Batch} ${Status}`)).toEqual([
      'Perdana Buka',
    ]);
  });

  it('puts no example before the buyers of a batch that is open', () => {
    const shop = through([SHOP, PAYMENT, PRODUCTS, { ...BATCH, opens: '2026-08-01T09:00' }, ...END]);
    expect(askGuide(shop, { ask: 'demo' }).wrong).toBe('ownGoods');
    sweepTwice(shop);
    expect(linkedForm(shop.state)?.items.filter(({ title }) => title.includes('contoh'))).toEqual([]);
  });

  it.each([
    ['products', PRODUCTS],
    ['a batch', BATCH],
  ])('adds none where there are but %s of hers', (_, step) => {
    const shop = branch(paid);
    askGuide(shop, step);
    const before = JSON.stringify(shop.state.spreadsheet);
    expect(askGuide(shop, { ask: 'demo' }).wrong).toBe('ownGoods');
    expect(JSON.stringify(shop.state.spreadsheet)).toBe(before);
  });

  it('completes the examples where nothing else is there', () => {
    const shop = branch(demoShop().state);
    shop.person((hands) => hands.deleteRow('Produk', 2));
    expect(askGuide(shop, { ask: 'demo' }).wrong).toBeNull();
    expect(shown(shop.state, 'Produk')).toHaveLength(3);
  });
});

describe('the button that takes back the last step, on a page that another has overtaken', () => {
  it('takes back nothing but what it names, and the page names the last one then', () => {
    const shop = branch(paid);
    const of = undoMark(shop);
    for (const step of [PRODUCTS, BATCH]) askGuide(shop, step);
    expect(askGuide(shop, { ask: 'undo', of })).toMatchObject({
      wrong: 'otherSave',
      state: { undoable: 'batch' },
    });
    expect([pick(shop, 'Batch', 'Batch'), settingShown(shop, 'Rekening')]).toEqual([
      ['Perdana'],
      'Bank Contoh 000-111',
    ]);
    expect(undoLast(shop).wrong).toBeNull();
    expect(shown(shop.state, 'Batch')).toEqual([]);
  });

  it('the same of another save of the same step', () => {
    const shop = branch(paid);
    askGuide(shop, PRODUCTS);
    const of = undoMark(shop);
    askGuide(shop, { ask: 'products', text: 'Donat 5rb' });
    expect(askGuide(shop, { ask: 'undo', of }).wrong).toBe('otherSave');
    expect(pick(shop, 'Produk', 'Produk')).toEqual(['Nastar', 'Donat']);
  });

  it('does not say that it was done where the other page has taken back something else', () => {
    const shop = branch(paid);
    const of = undoMark(shop);
    askGuide(shop, PRODUCTS);
    undoLast(shop);
    expect(askGuide(shop, { ask: 'undo', of })).toMatchObject({
      wrong: 'otherSave',
      state: { undoable: null },
    });
    expect(settingShown(shop, 'Rekening')).toBe('Bank Contoh 000-111');
  });

  it('takes back nothing for a page that does not say which', () => {
    const shop = branch(paid);
    const { result } = shop.call('pageGuide', [{ ask: 'undo' }]);
    expect(result).toMatchObject({ wrong: 'otherSave', state: { undoable: 'payment' } });
  });
});
