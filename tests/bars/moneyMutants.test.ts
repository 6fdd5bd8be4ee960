import { closeThreads } from '../../local/openWorkspace';
import type { Workspace } from '../../local/workspace';
import { type Mutation, mutantBundle } from '../support/mutant';
import { typeUnder } from '../support/shop';
import type { FaultScene } from './support/faultScene';
import { killTells } from './support/killTells';
import { after, buyers, offeredMore, tickBox, withHers } from './support/paidShop';

afterAll(closeThreads);

const REGISTER = 'src/sheets/workbook.ts';
const CLEAR = '    clearTicks(orders, entered, place);\n';
const SAVE = '    savePayments(payments, book.payments ?? [], place);\n';
const LEDGER = `  if (payments !== null) {\n${SAVE}${CLEAR}  }\n`;
const SHOW = '  showOrders(orders, corrections, changes, place);\n';

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
    (bundle) => !killTells(ticks, bundle),
    [
      { file: REGISTER, find: LEDGER, replace: '' },
      { file: REGISTER, find: SHOW, replace: `${SHOW}${LEDGER}` },
    ],
  ],
  [
    'a booked row without its stamp',
    (bundle) => !killTells(beside, bundle),
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
    (bundle) => !killTells(ticks, bundle),
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
    (bundle) => !killTells(offered, bundle),
    [{ file: REGISTER, find: CLEAR, replace: '' }],
  ],
  [
    'boxes that go out before the ledger holds what they ask for',
    (bundle) => !killTells(ticks, bundle),
    [{ file: REGISTER, find: `${SAVE}${CLEAR}`, replace: `${CLEAR}${SAVE}` }],
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
