import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { seededRandom } from '../../local/execution/random';
import { callableFunctions } from '../../local/google/html/callableFunctions';
import type { State } from '../../local/google/state';
import { closeThreads } from '../../local/openWorkspace';
import type { Workspace } from '../../local/workspace';
import { RECAP_TABS } from '../support/recapTabs';
import { branch, openShop, sweepAt } from '../support/shop';
import { thinned } from '../support/thinned';
import { BAKERY } from './support/bakery';
import { selling } from './support/sellingActs';
import { delivering } from './support/sendingActs';
import { type Act, cellsOf } from './support/twoWays';

afterAll(closeThreads);

/** ms from an act to the sweep after it. */
const PAUSE = 660_000;
const before = openShop(BAKERY);
const season = [...selling, ...delivering];
const two = season.filter(({ byPage }) => byPage !== undefined);

/** What she works with: of these the cells that she sees, for hidden ones keep by which way something came. */
const HERS = ['Pesanan', 'Rincian', 'Pembayaran', 'Produk', 'Batch', 'Stok'];

type Tabs = Readonly<Record<string, string[][]>>;

function tabsOf(state: State): Tabs {
  const tabs = [...RECAP_TABS, ...HERS].map((tab) => [tab, cellsOf(state, tab, RECAP_TABS.includes(tab))]);
  return Object.fromEntries(tabs);
}

/** All tabs after the next sweep. */
function swept(shop: Workspace): string {
  sweepAt(shop, shop.state.clock + PAUSE);
  return JSON.stringify(tabsOf(shop.state));
}

interface Played {
  readonly state: State;
  readonly end: Tabs;
  /** What each act had come to by the sweep after it. */
  readonly after: readonly string[];
}

function played(acts: readonly Act[], isByPage: (act: Act) => boolean): Played {
  const shop = branch(before);
  const after = acts.map((act) => {
    const { what, byCells, byPage = byCells } = act;
    (isByPage(act) ? byPage : byCells)(shop);
    return `${what}: ${swept(shop)}`;
  });
  return { state: shop.state, end: tabsOf(shop.state), after };
}

/** The first act after which a tab shows something else. */
function partedAt(one: Played, other: Played): string | undefined {
  return one.after.find((seen, index) => seen !== other.after[index])?.split(':')[0];
}

const thrown = ({ state }: Played): string[] =>
  state.executions.flatMap(({ entry, error }) => (error ? [`${entry}: ${error.message}`] : []));

const [cells, pages] = [played(season, () => false), played(season, () => true)];

describe('proofs, chats, money, parcels and returns of a season', () => {
  it('are seen to by cells alone: not one run of a menu or a page', () => {
    const own = cells.state.executions.slice(before.executions.length);
    expect(own.filter(({ trigger }) => ['menu', 'call'].includes(trigger))).toEqual([]);
    expect(two.length).toBeGreaterThan(25);
  });

  it('go wrong in neither way', () => {
    expect({ cells: thrown(cells), pages: thrown(pages) }).toEqual({ cells: [], pages: [] });
  });

  it.each([...RECAP_TABS, ...HERS])('end in the same %s', (tab) => {
    expect(pages.end[tab]).toEqual(cells.end[tab]);
  });

  it('are the same to every tab after each act', () => {
    expect(partedAt(cells, pages)).toBeUndefined();
  });

  it.each(Array.from({ length: Math.ceil(24 / thinned(8)) }, (_, index) => index + 1))(
    'are so, too, where she takes now one way and now the other (mixture %i)',
    (seed) => {
      const choose = seededRandom(seed);
      const chosen = new Set(two.filter(() => choose(2) === 0));
      expect(
        partedAt(
          cells,
          played(season, (act) => chosen.has(act)),
        ),
      ).toBeUndefined();
    },
  );

  it('each of them is seen in some tab, but for what is only a look', () => {
    expect(unseen().filter((what) => what !== 'what is to be made is looked at')).toEqual([]);
  });
});

/** Acts after which every tab is as it would have been without them; that time goes by is none. */
function unseen(): string[] {
  const shop = branch(before);
  return season.flatMap((act, index) => {
    const isAsked = !/^\d/.test(act.what) && index % thinned(8) === 0;
    const without = isAsked ? swept(branch(shop.state)) : '';
    act.byCells(shop);
    const isSame = swept(shop) === without;
    return isSame ? [act.what] : [];
  });
}

/** What no cell does: it sets the shop up, mends the file, puts something on paper, or only shows a page or an answer. */
const AT_THE_DESK = [
  ...['menuAdoptForm', 'menuCheck', 'menuSetUp', 'pageAdoptForm', 'pageReadForm'],
  ...['menuPanel', 'menuPasteChats', 'menuPrint', 'menuRecordPayment', 'menuWaitingList'],
  ...['pageFindOrders', 'pageParcels'],
];

/** Functions that the other season told by menu (cellsAlone) sets off. */
function ofOtherSeason(): string[] {
  const file = join(__dirname, '../scenarios/two-ways/by-menu.json');
  const { steps } = JSON.parse(readFileSync(file, 'utf8')) as { steps: Record<string, string>[] };
  const items = branch(before)
    .open()
    .menus.flatMap((menu) => menu.items);
  return steps.flatMap(({ item, function: called }) => {
    const { functionName = called } = items.find(({ label }) => label === item) ?? {};
    return functionName === undefined ? [] : [functionName];
  });
}

it('whatever the menu or a page does from day to day is done by cells, too, in one season or the other', () => {
  const script = readFileSync(join(branch(before).bundle, 'main.js'), 'utf8');
  const all = callableFunctions(script).filter((name) => /^(menu|page)/.test(name));
  const twice = [...pages.state.executions.map(({ entry }) => entry), ...ofOtherSeason()];
  const alone = all.filter((name) => !twice.includes(name) || AT_THE_DESK.includes(name));
  expect(alone).toEqual([...AT_THE_DESK].sort());
});
