import type { CallFault } from '../../local/execution/fault';
import type { State } from '../../local/google/state';
import { closeThreads } from '../../local/openWorkspace';
import type { Workspace } from '../../local/workspace';
import { seen } from '../support/seen';
import {
  branch,
  OPENING,
  scheduledShop,
  shown,
  sweepAt,
  sweepTwice,
  TEN_CAKES,
  typeUnder,
} from '../support/shop';
import { callsToHit, DISTURBANCES } from './support/disturbances';
import { Futures } from './support/futures';

afterAll(closeThreads);

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

const EACH = DISTURBANCES.map((each, phase) => [each.how, each, phase] as const);

/** A shop with a column of the seller's in between, so that a row of Batch takes several writes. */
function weeklyShop(at: number): State {
  const shop = branch(scheduledShop(TEN_CAKES));
  shop.person((hands) => hands.insertColumn('Batch', 4, 'Milik saya'));
  typeUnder(shop, 'Batch', 2, 'Ulangi', 'Mingguan');
  // Each sweep on the way would cost the test a second.
  if (at > OPENING) sweepAt(shop, OPENING + MINUTE);
  else shop.advance(at - MINUTE);
  const { state } = shop;
  state.clock = at;
  return state;
}

interface Act {
  readonly entry: string;
  readonly trigger: string;
  /** Yes to the question, and the word at the end. */
  readonly answers: string[];
  readonly at: number;
}

const ACTS: [name: string, act: Act][] = [
  ['the turn that opens', { entry: 'onBatchTurn', trigger: 'clock', answers: [], at: OPENING }],
  [
    'the turn that closes, and adds the next of the series',
    { entry: 'onBatchTurn', trigger: 'clock', answers: [], at: OPENING + 4 * DAY + 11 * 60 * MINUTE + 1000 },
  ],
  [
    'Buka batch',
    { entry: 'menuOpenBatch', trigger: 'menu', answers: ['ya', 'OK'], at: OPENING - 30 * MINUTE },
  ],
];

function run(shop: Workspace, { entry, trigger, answers }: Act, fault?: CallFault) {
  return shop.run(entry, trigger, [], [...answers, 'OK'], fault ? { fault } : {});
}

/** What people see, without the rows of Log: a run that died may not have come to write its own. */
function outcome(state: State): unknown {
  const { tabs, forms } = seen(state) as { tabs: Record<string, string[]>; forms: unknown };
  const turns = state.triggers.filter(({ handler }) => handler === 'onBatchTurn').length;
  return { tabs: { ...tabs, Log: [] }, forms, turns };
}

describe.each(ACTS)('%s', (_name, act) => {
  const shop = weeklyShop(act.at);
  const futures = new Futures();

  it.each(EACH)('ends the same when it is %s at any of its calls', (_how, { assume, fault }, phase) => {
    const clean = branch(shop, 1, assume);
    const calls = run(clean, act).callsMade;
    sweepTwice(clean);
    expect(calls).toBeGreaterThan(30);
    const expected = outcome(clean.state);
    for (const call of callsToHit(calls, phase)) {
      const disturbed = branch(shop, 1, assume);
      run(disturbed, act, fault(call));
      const end = futures.after(disturbed, () => {
        if (act.trigger === 'menu') run(disturbed, act);
        sweepTwice(disturbed);
      });
      expect({ call, ...(outcome(end) as object) }).toEqual({ call, ...(expected as object) });
    }
  });
});

describe('Duplikat batch', () => {
  const act: Act = { entry: 'menuDuplicateBatch', trigger: 'menu', answers: ['ya', 'OK'], at: OPENING + DAY };
  const shop = weeklyShop(act.at);
  const futures = new Futures();
  const rows = (state: State): string[] =>
    shown(state, 'Batch').map((row) => JSON.stringify({ ...row, Status: '' }));

  it.each(EACH)(
    '%s at any of its calls: the copy is there whole or not at all',
    (_how, { assume, fault }, phase) => {
      const clean = branch(shop, 1, assume);
      const calls = run(clean, act).callsMade;
      const [first = '', copy = ''] = rows(clean.state);
      expect(copy).toContain('Agustus (2)');
      for (const call of callsToHit(calls, phase)) {
        const disturbed = branch(shop, 1, assume);
        run(disturbed, act, fault(call));
        const end = futures.after(disturbed, sweepTwice);
        const left = rows(end);
        expect([[first], [first, copy]]).toContainEqual(left);
        const problems = shown(end, 'Perlu Tindakan').map(({ Tindakan }) => Tindakan);
        expect({ call, problems }).not.toEqual({
          call,
          problems: expect.arrayContaining(['Perbaiki isian']),
        });
      }
    },
  );
});
