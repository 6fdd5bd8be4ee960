import { LockTable } from '../../local/google/lock/lockTable';
import { closeThreads } from '../../local/openWorkspace';
import type { Workspace } from '../../local/workspace';
import { type Mutation, mutantBundle } from '../support/mutant';
import { seeds } from '../support/seeds';
import { branch, order, shown, sweepAt, typeUnder } from '../support/shop';
import type { FaultScene } from './support/faultScene';
import { killTells } from './support/killTells';
import { wrongs } from './support/laws';
import { overfilled } from './support/limitLaws';
import { changeAnswer, rest, rowOfResponse, shopWith } from './support/queueShop';
import { playRush, type RushKind } from './support/rush';

afterAll(closeThreads);

const MINUTE = 60_000;
const REGISTER = 'src/sheets/workbook.ts';

const two = shopWith([3, 4]);
const grows: FaultScene = {
  name: 'an answer that grows',
  entry: 'onFormSubmit',
  before: () => two.state,
  act: (shop) => void changeAnswer(shop, two.ids[0] ?? '', { 'produk:BOLU': '5' }),
  shows: '',
};

const full = shopWith([2, 2, 2, 2, 2]);
const waiting = shopWith([2, 2, 2, 2, 2, 2, 2]);

/** Acts of a rush one after another, whatever is chosen. */
function inTurn(acts: readonly ((shop: Workspace) => void)[], atOnce: number): RushKind {
  let next = 0;
  const act = (shop: Workspace): void => acts[next++]?.(shop);
  return { name: '', seeds: 0, acts: [act], atOnce: [atOnce, atOnce], later: acts.length - atOnce };
}

const orders = (shop: Workspace): void => void order(shop, { 'produk:BOLU': '1' });

function picks(who: number, status: string, { ids } = full): (shop: Workspace) => void {
  return (shop) =>
    typeUnder(shop, 'Pesanan', rowOfResponse(shop.state, 'Pesanan', ids[who] ?? ''), 'Status', status);
}

/** A cancel that no event tells, typed while others wait for the lock: none of them may put it back. */
function cancelsKept(bundle?: string): boolean {
  const cancel =
    (who: number) =>
    (shop: Workspace): void => {
      shop.arm({ next: 'onRegisterEdit', drop: true });
      picks(who, 'Batal')(shop);
    };
  // All of the mutant's tries; of the real bundle, which has bars of its own, some in the short run.
  const all = bundle === undefined ? seeds(100) : Array.from({ length: 30 }, (_, index) => index + 1);
  return all.every((seed) => {
    const kind = inTurn([orders, orders, orders, cancel(0), cancel(1)], 3);
    const shop = playRush(full.state, kind, seed, bundle);
    rest(shop);
    const kept = full.ids.slice(0, 2).every((id) => {
      return shown(shop.state, 'Pesanan').some((row) => row['ID Respons'] === id && row.Status === 'Batal');
    });
    return kept && wrongs(shop).length === 0;
  });
}

/** Whoever gets the lock next must read the promotion: it stands in the sheet when the lock is given back. */
function standsAtUnlock(bundle?: string): boolean {
  const shop = branch(waiting.state, 1, {}, bundle);
  const offered: boolean[] = [];
  const release = LockTable.prototype.release;
  const watch = jest.spyOn(LockTable.prototype, 'release');
  watch.mockImplementation(function (this: LockTable, lock, session) {
    if (lock === 'script')
      offered.push(shown(shop.state, 'Pesanan').some(({ Status }) => Status === 'Ditawari'));
    release.call(this, lock, session);
  });
  picks(0, 'Batal', waiting)(shop);
  watch.mockRestore();
  return offered.length > 0 && offered.every((each) => each);
}

/** The event of an edit comes once more, after the seller has changed the units herself. */
function replayChangesNothing(bundle?: string): boolean {
  const shop = branch(two.state, 1, {}, bundle);
  shop.arm({ next: 'onFormSubmit', delay: 15 * 60 });
  changeAnswer(shop, two.ids[0] ?? '', { 'produk:BOLU': '2' });
  sweepAt(shop, shop.state.clock + 10 * MINUTE);
  typeUnder(shop, 'Rincian', 2, 'Jumlah', '1');
  shop.advance(shop.state.clock + 20 * MINUTE);
  return shown(shop.state, 'Pesanan')[0]?.Jumlah === '1';
}

/** The run that sees to a cancel dies at once; nobody writes, nothing is due: the next light sweep must find it. */
function lightSweepFinds(bundle?: string): boolean {
  const shop = branch(full.state, 1, {}, bundle);
  order(shop, { 'produk:BOLU': '2' });
  // The first of them looks deep: the next that does is an hour away.
  for (const wait of [65, 10]) sweepAt(shop, shop.state.clock + wait * MINUTE);
  shop.arm({ next: 'onRegisterEdit', kill: 10 });
  typeUnder(shop, 'Pesanan', 2, 'Status', 'Batal');
  sweepAt(shop, shop.state.clock + 10 * MINUTE);
  return shown(shop.state, 'Pesanan').some(({ Status }) => Status === 'Ditawari');
}

/** Two of the first order's eight wait for the second's four: killed anywhere, nobody may have both. */
function neverOversold(bundle?: string): boolean {
  const { state, ids } = shopWith([6, 4]);
  const above = branch(state);
  changeAnswer(above, ids[0] ?? '', { 'produk:BOLU': '8' });
  const calls = Array.from({ length: 80 }, (_, index) => index + 1);
  return calls.every((kill) => {
    const shop = branch(above.state, 1, { unflushedAtKill: 'applied' }, bundle);
    shop.arm({ next: 'onRegisterEdit', kill });
    typeUnder(shop, 'Pesanan', 3, 'Status', 'Batal');
    return overfilled(shop.state).length === 0;
  });
}

const WELL: [what: string, holds: (bundle?: string) => boolean, mutations: Mutation[]][] = [
  [
    'a half-written order whose cells pass for what the seller wants',
    (bundle) => !killTells(grows, bundle),
    [
      {
        file: 'src/sheets/register/saveOrders.ts',
        find: '{ kept: unfinished }',
        replace: '{}',
      },
    ],
  ],
  [
    'units that are given away before they are given back',
    neverOversold,
    [
      {
        file: 'src/sheets/register/saveOrders.ts',
        find: '[...after.orders].sort(byGrowth(known)).flatMap',
        replace: '[...after.orders].flatMap',
      },
    ],
  ],
  [
    'requests that are read before the lock',
    cancelsKept,
    [
      {
        file: 'src/entry/intake/takeIn.ts',
        find: 'const taken = withLock(() => {\n    const memory = readMemory();\n    const found = readOrders(memory);',
        replace:
          'const { requests } = readRegister().workbook;\n  const taken = withLock(() => {\n    const memory = readMemory();\n    const found = { ...readOrders(memory), requests };',
      },
    ],
  ],
  [
    'a promotion that is not flushed before the unlock',
    standsAtUnlock,
    [
      {
        file: 'src/entry/withLock.ts',
        find: 'flushWrites();\n    release(lock);',
        replace: 'release(lock);',
      },
      { file: REGISTER, find: '  flushWrites();\n', replace: '' },
    ],
  ],
  [
    'an edited answer that is applied again',
    replayChangesNothing,
    [
      {
        file: 'src/domain/intake/reviseOrder.ts',
        find: 'if (draft.at <= order.revisedAt) return story;',
        replace: '',
      },
      {
        file: 'src/domain/intake/takeIn.ts',
        find: 'if (known !== undefined && draft.at <= known.revisedAt) return story;',
        replace: '',
      },
      { file: 'src/domain/intake/said.ts', find: '=> said[code] !== units', replace: '=> said[code] !== -1' },
    ],
  ],
  [
    'an idle sweep that does not mind what was touched',
    lightSweepFinds,
    [
      {
        file: 'src/entry/intake/sweep.ts',
        find: 'quiet && !isTouched(memory, progress) && now < turn',
        replace: 'quiet && now < turn',
      },
    ],
  ],
];

describe.each(WELL)('%s', (_what, holds, mutations) => {
  it('is not what the real bundle has', () => {
    expect(holds()).toBe(true);
  }, 600_000);

  it('is caught', async () => {
    expect(holds(await mutantBundle(...mutations))).toBe(false);
  }, 600_000);
});
