import { closeThreads } from '../../local/openWorkspace';
import type { Workspace } from '../../local/workspace';
import { type Mutation, mutantBundle } from '../support/mutant';
import { branch, order, shown, sweepAt, typeUnder } from '../support/shop';
import { endState } from './support/endState';
import { callsOf, type FaultScene, playScene } from './support/faultScene';
import { oversold, wrongs } from './support/laws';
import { changeAnswer, rowOfResponse, shopWith } from './support/queueShop';
import { playRush, type RushKind, settle } from './support/rush';
import { submit } from './support/rushActs';

afterAll(closeThreads);

const MINUTE = 60_000;
const SEEDS = Array.from({ length: 40 }, (_, index) => index + 1);
const REGISTER = 'src/sheets/workbook.ts';
const ADD_LINES = '  addLines(lines, workbook.book.orders, book.orders, place);\n';
const SHOW_ORDERS = '  showOrders(orders, corrections, changes, place);\n';

/** Whether a kill at some call of the scene's run leaves another end than no kill; unflushed writes are applied. */
function killTells(scene: FaultScene, bundle?: string): boolean {
  const before = scene.before();
  const assume = { unflushedAtKill: 'applied' } as const;
  const clean = playScene(scene, before, assume, undefined, bundle);
  const expected = JSON.stringify(endState(clean.shop.state));
  const calls = Array.from({ length: callsOf(clean) }, (_, index) => index + 1);
  return calls.some((kill) => {
    const { shop } = playScene(scene, before, assume, { kill }, bundle);
    return JSON.stringify(endState(shop.state)) !== expected;
  });
}

const two = shopWith([3, 4]);
const grows: FaultScene = {
  name: 'an answer that grows',
  entry: 'onFormSubmit',
  before: () => two.state,
  act: (shop) => void changeAnswer(shop, two.ids[0] ?? '', { 'produk:BOLU': '5' }),
  shows: '',
};

const full = shopWith([2, 2, 2, 2, 2]);

/** Four orders are cancelled, each as some run of a rush ends: whatever the others read before, none may be put back. */
function cancelsKept(bundle?: string): boolean {
  return SEEDS.every((seed) => {
    let next = 0;
    const cancel = (shop: Workspace): void => {
      const row = rowOfResponse(shop.state, 'Pesanan', full.ids[next++ % 4] ?? '');
      typeUnder(shop, 'Pesanan', row, 'Status', 'Batal');
    };
    const kind: RushKind = {
      name: '',
      seeds: 0,
      acts: [(shop, choose) => (next < 4 ? cancel(shop) : submit(shop, choose))],
      atOnce: [3, 3],
      later: 4,
    };
    const shop = playRush(full.state, kind, seed, bundle);
    const sold = oversold(shop.state);
    settle(shop);
    const cancelled = full.ids.slice(0, 4).every((id) => {
      return shown(shop.state, 'Pesanan').some((row) => row['ID Respons'] === id && row.Status === 'Batal');
    });
    return cancelled && sold.length === 0 && wrongs(shop).length === 0;
  });
}

/** The event of an edit comes once more, after the seller has changed the units herself. */
function replayChangesNothing(bundle?: string): boolean {
  const shop = branch(two.state, 1, {}, bundle);
  shop.arm({ next: 'onFormSubmit', delay: 15 * 60 });
  changeAnswer(shop, two.ids[0] ?? '', { 'produk:BOLU': '2' });
  sweepAt(shop, shop.state.clock + 10 * MINUTE);
  typeUnder(shop, 'Rincian', 2, 'Jumlah', '1');
  shop.advance(shop.state.clock + 20 * MINUTE);
  return shown(shop.state, 'Rincian')[0]?.Jumlah === '1';
}

/** The run that sees to a cancel dies at once; nobody writes, nothing is due: the next light sweep must find it. */
function lightSweepFinds(bundle?: string): boolean {
  const shop = branch(full.state, 1, {}, bundle);
  order(shop, { 'produk:BOLU': '2' });
  sweepAt(shop, shop.state.clock + 10 * MINUTE);
  shop.arm({ next: 'onRegisterEdit', kill: 10 });
  typeUnder(shop, 'Pesanan', 2, 'Status', 'Batal');
  sweepAt(shop, shop.state.clock + 10 * MINUTE);
  return shown(shop.state, 'Pesanan').some(({ Status }) => Status === 'Ditawari');
}

const WELL: [what: string, holds: (bundle?: string) => boolean, mutations: Mutation[]][] = [
  [
    'a record written before the rows of its new slices',
    (bundle) => !killTells(grows, bundle),
    [
      { file: REGISTER, find: ADD_LINES, replace: '' },
      { file: REGISTER, find: SHOW_ORDERS, replace: `${SHOW_ORDERS}${ADD_LINES}` },
    ],
  ],
  [
    'a half-written order whose cells pass for what the seller wants',
    (bundle) => !killTells(grows, bundle),
    [
      {
        file: 'src/sheets/register/saveOrders.ts',
        find: '{ kept: { ...kept, unfinished: true } }',
        replace: '{}',
      },
    ],
  ],
  [
    'requests that are read before the lock',
    cancelsKept,
    [
      {
        file: 'src/entry/intake/takeIn.ts',
        find: 'return withLock(() => {\n    const { workbook, memory } = readRegister();\n    return decideAndSave(workbook,',
        replace:
          'const { requests } = readRegister().workbook;\n  return withLock(() => {\n    const { workbook, memory } = readRegister();\n    return decideAndSave({ ...workbook, requests },',
      },
    ],
  ],
  [
    'a promotion that is not flushed before the unlock',
    cancelsKept,
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
    ],
  ],
  [
    'an idle sweep that does not mind what was touched',
    lightSweepFinds,
    [
      {
        file: 'src/entry/intake/sweep.ts',
        find: 'recall(memory, touchedSlot) <= touched && now < turn',
        replace: 'touched >= 0 && now < turn',
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
