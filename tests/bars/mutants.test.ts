import type { State } from '../../local/google/state';
import { closeThreads } from '../../local/openWorkspace';
import type { Workspace } from '../../local/workspace';
import { type Mutation, mutantBundle } from '../support/mutant';
import { seeds } from '../support/seeds';
import { branch, openShop, order, savingRuns, shown, sweepTwice, TEN_CAKES } from '../support/shop';

/** The same at which mutants are caught; the race bar has more. */
const SOME = seeds(80);
/** Most mutants go wrong under any order of the calls, one under few: from where that shows. */
const MORE_SEEDS = Array.from({ length: 150 }, (_, index) => index + 35);
const BUYERS = 12;

/**
 * A small rush, then one buyer whose event comes twice, then the sweep: what the race bar asserts, as a list of
 * what is wrong. The real bundle must leave it empty under every seed, each mutant must fill it under one.
 */
function wrongs(workspace: Workspace): string[] {
  const ids: string[] = [];
  workspace.together(() => {
    for (let buyer = 1; buyer <= BUYERS; buyer++) {
      ids.push(order(workspace, { whatsapp: `0812000000${10 + buyer}`, 'produk:BOLU': '1' }));
    }
  });
  const vanished = savingRuns(workspace.state) - shown(workspace.state, 'Pesanan').length;
  workspace.arm({ next: 'onFormSubmit', double: true });
  ids.push(order(workspace, { 'produk:BOLU': '1' }));
  sweepTwice(workspace);
  return [...(vanished === 0 ? [] : [`vanished: ${vanished}`]), ...inRegister(workspace.state, ids)];
}

function inRegister(state: State, ids: string[]): string[] {
  const orders = shown(state, 'Pesanan');
  const accepted = orders.filter((each) => each.Status === 'Menunggu DP').length;
  const keys = orders.map((each) => each['ID Respons'] ?? '');
  return [
    ...(accepted > 10 ? [`oversold: ${accepted}`] : []),
    ...ids.filter((id) => !keys.includes(id)).map((id) => `lost: ${id}`),
    ...keys.filter((key, index) => keys.indexOf(key) !== index).map((key) => `doubled: ${key}`),
  ];
}

const NO_LOCK: Mutation = {
  file: 'src/entry/withLock.ts',
  find: 'if (!tryLock(lock, PATIENCE_MS)) return null;',
  replace: '',
};

const NO_FLUSH: Mutation[] = [
  {
    file: 'src/entry/withLock.ts',
    find: 'flushWrites();\n    release(lock);',
    replace: 'release(lock);',
  },
  { file: 'src/sheets/workbook.ts', find: '  flushWrites();\n', replace: '' },
];

const READ_BEFORE_LOCK: Mutation[] = [
  {
    file: 'src/entry/intake/takeIn.ts',
    find: 'const taken = withLock(() => {\n    const memory = readMemory();\n    const found = readOrders(memory);',
    replace:
      'const memory = readMemory();\n  const found = readOrders(memory);\n  const taken = withLock(() => {',
  },
];

const NO_ID_CHECK: Mutation[] = [
  {
    file: 'src/domain/intake/placeOrder.ts',
    find: 'if (book.orders.some(({ key }) => key === draft.key)) return NOTHING;',
    replace: '',
  },
  {
    file: 'src/domain/intake/takeIn.ts',
    find: 'if (known !== undefined && draft.at <= known.revisedAt) return story;',
    replace: '',
  },
  {
    file: 'src/domain/intake/takeIn.ts',
    find: 'const own = known ?? replacedOrder(sofar.book, draft, gone);',
    replace: 'const own = replacedOrder(sofar.book, draft, gone);',
  },
];

describe('the race bar', () => {
  const shop = openShop(TEN_CAKES);
  afterAll(closeThreads);

  it('finds nothing wrong with the real bundle', () => {
    expect(SOME.flatMap((seed) => wrongs(branch(shop, seed)))).toEqual([]);
  });

  it.each([
    ['no lock', [NO_LOCK]],
    ['no flush before the unlock', NO_FLUSH],
    ['the register read before the lock', READ_BEFORE_LOCK],
    ['no id check', NO_ID_CHECK],
  ])('catches a bundle with %s', async (_name, mutations) => {
    const bundle = await mutantBundle(...mutations);
    const caught = MORE_SEEDS.some((seed) => wrongs(branch(shop, seed, {}, bundle)).length > 0);
    expect(caught).toBe(true);
  });
});
