import type { CallFault } from '../../local/execution/fault';
import type { Assumptions } from '../../local/google/assumptions';
import { closeThreads } from '../../local/openWorkspace';
import type { Workspace } from '../../local/workspace';
import { type Mutation, mutantBundle } from '../support/mutant';
import { seen } from '../support/seen';
import { branch, openShop, order, shown, sweepTwice, TEN_CAKES } from '../support/shop';
import { callsToHit, DISTURBANCES } from './support/disturbances';
import { callsOf, type Played } from './support/faultScene';
import { Futures } from './support/futures';
import { overfilled } from './support/limitLaws';
import { ownCalls } from './support/ownCalls';

/** One buyer orders; the run that the event sets off is disturbed or not; then the sweep passes. */
function play(
  shop: Workspace,
  buyer: Record<string, string>,
  fault?: CallFault,
  futures = new Futures(),
): Played {
  if (fault) shop.arm({ next: 'onFormSubmit', ...fault });
  order(shop, buyer);
  const record = shop.state.executions.findLast(({ entry }) => entry === 'onFormSubmit');
  const oversold = overfilled(shop.state);
  return { state: futures.after(shop, sweepTwice), record, oversold };
}

describe.each([
  ['an order that fits', { 'produk:BOLU': '2' }, 'Menunggu DP'],
  ['the order that fills the batch and closes it', { 'produk:BOLU': '10' }, 'Menunggu DP'],
  ['an order that must wait', { 'produk:BOLU': '11' }, 'Daftar tunggu'],
])('%s', (_name, buyer, status) => {
  const shop = openShop(TEN_CAKES);
  const [clean, own] = ownCalls(() => play(branch(shop), buyer));
  const calls = callsOf(clean);
  const futures = new Futures();
  afterAll(closeThreads);

  it('is in the register when nothing disturbs it', () => {
    expect(shown(clean.state, 'Pesanan').map((each) => each.Status)).toEqual([status]);
    expect(clean.state.executions.filter((each) => each.error || each.killed)).toEqual([]);
  });

  it.each(DISTURBANCES.map((each, phase) => [each.how, each, phase] as const))(
    `ends the same when the event’s run is %s at any of its calls`,
    (_how, { assume, fault }, phase) => {
      expect(calls).toBeGreaterThan(30);
      const expected = seen(clean.state);
      for (const call of callsToHit(calls, phase, own)) {
        const { state, record, oversold } = play(branch(shop, 1, assume), buyer, fault(call), futures);
        // A kill that met no call would prove nothing.
        expect({ call, killed: record?.killed === true }).toEqual({ call, killed: 'kill' in fault(call) });
        expect([call, oversold]).toEqual([call, []]);
        expect({ call, ...(seen(state) as object) }).toEqual({ call, ...(expected as object) });
      }
    },
  );
});

const ADD_LINES = '  addLines(lines, workbook.book.orders, book.orders, place);\n';
const SHOW_ORDERS = '  showOrders(orders, corrections, changes, place);\n';

const ROW_BEFORE_SLICES: Mutation[] = [
  { file: 'src/sheets/workbook.ts', find: ADD_LINES, replace: '' },
  { file: 'src/sheets/workbook.ts', find: SHOW_ORDERS, replace: `${SHOW_ORDERS}${ADD_LINES}` },
];

const NUMBER_BEFORE_ORDER: Mutation[] = [
  {
    file: 'src/entry/intake/takeIn.ts',
    find: '  saveWorkbook(workbook, changes);',
    replace:
      '  keepNumbersLate(memory, book.highWater, intake.book.highWater);\n  saveWorkbook(workbook, changes);',
  },
];

/** More words than the record holds: of a row that is not there yet nobody could write them again. */
const LONG = { 'produk:BOLU': `${'satu loyang '.repeat(4000)}?` };
const SHORT = { 'produk:BOLU': '2' };

describe('the bar', () => {
  const shop = openShop(TEN_CAKES);

  it.each<[what: string, mutations: Mutation[], assume: Partial<Assumptions>, buyer: typeof SHORT]>([
    ['an order row written before its slices', ROW_BEFORE_SLICES, { unflushedAtKill: 'applied' }, LONG],
    ['a number kept before its order stands', NUMBER_BEFORE_ORDER, { unflushedAtKill: 'lost' }, SHORT],
  ])('catches %s', async (_what, mutations, assume, buyer) => {
    const bundle = await mutantBundle(...mutations);
    const futures = new Futures();
    const [clean, own] = ownCalls(() => play(branch(shop, 1, assume, bundle), buyer));
    // What is spoiled stands before it publishes.
    const calls = Array.from({ length: own }, (_, at) => own - at);
    const differs = calls.some((kill) => {
      const { state } = play(branch(shop, 1, assume, bundle), buyer, { kill }, futures);
      return JSON.stringify(seen(state)) !== JSON.stringify(seen(clean.state));
    });
    expect(differs).toBe(true);
  });
});
