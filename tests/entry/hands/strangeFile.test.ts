import { copiedFile } from '../../../local/copiedFile';
import type { State } from '../../../local/google/state';
import { closeThreads } from '../../../local/openWorkspace';
import type { Workspace } from '../../../local/workspace';
import type { Guided } from '../../../src/ui/guideAnswers';
import type { PanelAnswer } from '../../../src/ui/panelAnswers';
import { periksa } from '../../support/hands';
import { branch, openShop, order, scheduledShop, sweepTwice, TEN_CAKES } from '../../support/shop';

afterAll(closeThreads);

const ordered = (() => {
  const shop = branch(openShop(TEN_CAKES));
  order(shop, { 'produk:BOLU': '2' });
  sweepTwice(shop);
  return shop.state;
})();

const guide = (shop: Workspace) => (shop.call('pageGuide', [{ ask: 'look' }]).result as Guided).state;
const cards = (shop: Workspace) =>
  (shop.call('pagePanel', [{ ask: 'look' }]).result as PanelAnswer).state?.toDo ?? [];

/** The file whose document properties somebody has deleted. */
function emptied(state: State): State {
  return { ...state, properties: { ...state.properties, document: {} } };
}

describe.each([
  ['stay', copiedFile(ordered, { copiedProperties: 'stay' }), /^File ini salinan, atau ingatannya hilang/],
  ['travel', copiedFile(ordered, { copiedProperties: 'travel' }), /^File ini salinan: formulir dan pemicu/],
  ['are deleted', emptied(ordered), /^File ini salinan, atau ingatannya hilang/],
  [
    'stay, of a shop that is open and has no order yet',
    copiedFile(openShop(TEN_CAKES), { copiedProperties: 'stay' }),
    /^File ini salinan, atau ingatannya hilang/,
  ],
])('a file whose properties %s', (_name, state, sentence) => {
  it('is not ready by the guide, which says what is missing', () => {
    const seen = guide(branch(state));
    expect(seen.done).toMatchObject({ batch: true, all: false });
    expect(seen.lacks).toEqual(['form', 'triggers']);
    expect(seen.copied || seen.forgotten).toBe(true);
    expect(seen.formUrl).toBe('');
  });

  it('is the first that Panel tells of, with the way out', () => {
    const [first] = cards(branch(state));
    expect(first?.title).toBe('Tidak berjalan sendiri');
    expect(first?.text).toMatch(sentence);
    expect(first?.text).toContain('Pilih menu Siapkan');
  });

  it('is told of by Periksa, and afterwards is a shop of its own', () => {
    const shop = branch(state);
    expect(periksa(shop)).toMatch(/^✅ File ini: sudah diperbaiki\n {3}• File ini salinan/);
    expect(periksa(shop)).toMatch(/^✅ File ini\n.*Semua beres\.$/s);
    expect(guide(shop)).toMatchObject({ copied: false, forgotten: false, lacks: [] });
    expect(cards(shop).map(({ title }) => title)).not.toContain('Tidak berjalan sendiri');
  });
});

describe('a copy whose properties stayed', () => {
  it('is known even after a command of hers has noted something', () => {
    const shop = branch(copiedFile(ordered, { copiedProperties: 'stay' }));
    shop.run('menuCloseOrders', 'menu', [], ['YES', 'OK']);
    expect(Object.keys(shop.state.properties.document)).not.toEqual([]);
    expect(guide(shop).forgotten).toBe(true);
  });
});

describe('a file that is none', () => {
  it.each<[string, State]>([
    ['set up, its batch to come', scheduledShop(TEN_CAKES)],
    ['open, with orders', ordered],
  ])('%s', (_name, state) => {
    const shop = branch(state);
    expect(guide(shop)).toMatchObject({ copied: false, forgotten: false, lacks: [], done: { batch: true } });
    expect(cards(shop).map(({ title }) => title)).not.toContain('Tidak berjalan sendiri');
  });
});
