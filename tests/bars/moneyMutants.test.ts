import { closeThreads } from '../../local/openWorkspace';
import type { Workspace } from '../../local/workspace';
import { type Mutation, mutantBundle } from '../support/mutant';
import { typeUnder } from '../support/shop';
import { callsToHit } from './support/disturbances';
import { endState } from './support/endState';
import { callsOf, type FaultScene, playScene } from './support/faultScene';
import { Futures } from './support/futures';
import { after, buyers, offeredMore, tickBox, withHers } from './support/paidShop';

afterAll(closeThreads);

const REGISTER = 'src/sheets/workbook.ts';
const CLEAR = '    clearTicks(orders, entered, place);\n';
const LEDGER = `  if (payments !== null) {\n    savePayments(payments, book.payments ?? [], place);\n${CLEAR}  }\n`;
const SHOW = '  showOrders(orders, corrections, changes, place);\n';

/** Whether no kill of the scene's run tells. Of the real bundle faultsOfMoney.test.ts meets the other calls. */
function killsTellNothing(scene: FaultScene, bundle?: string): boolean {
  const [before, assume] = [scene.before(), { unflushedAtKill: 'applied' } as const];
  const futures = new Futures();
  const clean = playScene(scene, before, assume, undefined, bundle);
  const expected = JSON.stringify(endState(clean.state, scene.clock));
  const calls = Array.from({ length: callsOf(clean) }, (_, index) => index + 1);
  return (bundle === undefined ? callsToHit(calls.length, 0) : calls).every((kill) => {
    const { state } = playScene(scene, before, assume, { kill }, bundle, futures);
    return JSON.stringify(endState(state, scene.clock)) === expected;
  });
}

function scene(act: (shop: Workspace) => void, before = buyers.state): FaultScene {
  return { name: '', entry: 'onRegisterEdit', before: () => before, act, shows: '' };
}

const ticks = scene((shop) => tickBox(shop, 0, 'Catat DP'));
const beside = scene((shop) => tickBox(shop, 1, 'Catat DP'), after(buyers.state, withHers));

/** More is offered to the order in the run in which it is paid for. */
const offered = scene((shop) => typeUnder(shop, 'Pesanan', 2, 'Catat lunas', 'TRUE'), offeredMore());

const WELL: [what: string, holds: (bundle?: string) => boolean, mutations: Mutation[]][] = [
  [
    'the ledger written after the orders',
    (bundle) => killsTellNothing(ticks, bundle),
    [
      { file: REGISTER, find: LEDGER, replace: '' },
      { file: REGISTER, find: SHOW, replace: `${SHOW}${LEDGER}` },
    ],
  ],
  [
    'a booked row without its stamp',
    (bundle) => killsTellNothing(beside, bundle),
    [
      {
        file: 'src/sheets/register/savePayments.ts',
        // biome-ignore lint/suspicious/noTemplateCurlyInString: source text
        find: 'key: cells.key || `${cells.orderNo} ${cells.at}`',
        replace: 'key: cells.key',
      },
    ],
  ],
  [
    'a tick that books without looking at what is there',
    (bundle) => killsTellNothing(ticks, bundle),
    [
      {
        file: 'src/domain/payment/ticked.ts',
        find: '(isDownPayment ? first : due) - paid',
        replace: '(isDownPayment ? first : due)',
      },
    ],
  ],
  [
    'boxes that go out only after the orders',
    (bundle) => killsTellNothing(offered, bundle),
    [{ file: REGISTER, find: CLEAR, replace: '' }],
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
