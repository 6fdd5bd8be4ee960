import { closeThreads, openWorkspace } from '../../local/openWorkspace';
import type { Workspace } from '../../local/workspace';
import { type Mutation, mutantBundle } from '../support/mutant';
import { branch, openShop, order, shown, sweepTwice, TEN_CAKES, typeUnder } from '../support/shop';
import { type Refreshed, runWhile } from './support/refreshWhile';

afterAll(closeThreads);
afterEach(() => jest.restoreAllMocks());

const RECAP = 'Rekap Produksi';

/** Two lines, in one of which she types. */
const state = (() => {
  const [cake = {}] = TEN_CAKES.Produk ?? [];
  const Produk = ['BOLU', 'LAPIS'].map((Kode) => ({ ...cake, Kode, Produk: `Kue ${Kode}` }));
  const shop = branch(openShop({ ...TEN_CAKES, Produk }));
  order(shop, { 'produk:BOLU': '1', 'produk:LAPIS': '1' });
  sweepTwice(shop);
  typeUnder(shop, RECAP, 2, 'Dibuat', '3');
  typeUnder(shop, RECAP, 3, 'Dibuat', '5');
  sweepTwice(shop);
  return shop.state;
})();

const sorting = (shop: Workspace): void => {
  const hands = openWorkspace({ state: shop.state });
  hands.arm({ next: 'onRegisterChange', drop: true });
  hands.person((person) => person.sort(RECAP, person.column(RECAP, 'Kode'), true));
};

/** The run that follows what she types into the line of LAPIS; in its so-manyeth call she sorts, as a publisher would move rows. */
function takenIn(
  typed: string,
  call: number,
  bundle?: string,
  follow?: (shop: Workspace) => void,
): Refreshed {
  return runWhile(
    branch(state, 1, {}, bundle),
    (shop) => typeUnder(shop, RECAP, 3, 'Dibuat', typed),
    call,
    sorting,
    follow,
  );
}

/** Calls at which it looks anew: what it writes after that lands where it looked. */
const looks = ({ kinds }: Refreshed): number[] =>
  kinds.flatMap((kind, index) => (kind === 'firstRead' || kind === 'readAfterWrite' ? [index + 1] : []));

const kept = ({ shop }: Refreshed): unknown => [
  shown(shop.state, 'Batch')[0]?.['Unit dibuat'],
  ...shown(shop.state, RECAP)
    .filter(({ Kode }) => Kode)
    .map(({ Kode, Dibuat }) => `${Kode} ${Dibuat}`)
    .sort(),
];

describe.each([
  ['7', 7],
  ['tujuh', 5],
])('Dibuat “%s”', (typed, lapis) => {
  const expected = [`{"BOLU":3,"LAPIS":${lapis}}`, 'BOLU 3', `LAPIS ${lapis}`];
  const all = looks(takenIn(typed, 0));

  it('is taken in for its own line, or put back there, wherever that has gone meanwhile', () => {
    expect(all.length).toBeGreaterThan(5);
    for (const call of all)
      expect({ call, kept: kept(takenIn(typed, call)) }).toEqual({ call, kept: expected });
  }, 600_000);
});

const looksOnce: Mutation = {
  file: 'src/sheets/typed/heedTyped.ts',
  find: 'readTyped(found.recap, readCells(found.sheet), place, isCovered);',
  replace: 'found.typed;',
};
/** Whether, before a sweep has written the recap anew, every line still says what it should. */
const isRightAtOnce = (bundle?: string): boolean => {
  const follow = (): void => {};
  return looks(takenIn('tujuh', 0, bundle, follow)).every((call) =>
    String(kept(takenIn('tujuh', call, bundle, follow))).endsWith('BOLU 3,LAPIS 5'),
  );
};

it('the bar catches runs that write where the line was read before', async () => {
  expect(isRightAtOnce()).toBe(true);
  expect(isRightAtOnce(await mutantBundle(looksOnce))).toBe(false);
}, 600_000);
