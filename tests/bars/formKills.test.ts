import type { CallFault } from '../../local/execution/fault';
import type { Assumptions } from '../../local/google/assumptions';
import type { FormItemState } from '../../local/google/form/formState';
import type { State } from '../../local/google/state';
import { closeThreads, openWorkspace } from '../../local/openWorkspace';
import type { Workspace } from '../../local/workspace';
import { type Mutation, mutantBundle } from '../support/mutant';
import { seen } from '../support/seen';
import { branch, openShop, order, shown, sweepAt, sweepTwice, TEN_CAKES } from '../support/shop';
import { DISTURBANCES, someCalls } from './support/disturbances';
import { Futures } from './support/futures';

afterAll(closeThreads);

const MINUTE = 60_000;

type Story = [name: string, before: (shop: Workspace) => void, look: (state: State) => unknown];

function type(shop: Workspace, tab: string, header: string, value: string): void {
  shop.person((hands) => hands.edit(tab, 2, hands.column(tab, header), value));
}

/** An order that no event brings, and a seller at work on her tabs. */
function change(shop: Workspace): void {
  type(shop, 'Produk', 'Maks per pesanan', '4');
  type(shop, 'Batch', 'Kebijakan batal', 'DP tidak kembali.');
  shop.arm({ next: 'onFormSubmit', drop: true });
  order(shop, { 'produk:BOLU': '2' });
}

function close(shop: Workspace): void {
  shop.arm({ next: 'onFormSubmit', drop: true });
  order(shop, { 'produk:BOLU': '10' });
}

/** The hourly look is next, and finds the form unpublished by hand and a text written over. */
function byHand(shop: Workspace): void {
  const looksDeep = (): boolean => (shop.state.executions.at(-1)?.roundTrips.Forms ?? 0) > 2;
  while (!looksDeep()) shop.advance(shop.state.clock + 10 * MINUTE);
  shop.advance(shop.state.clock + 50 * MINUTE);
  Object.assign(shop.state.forms[0] ?? {}, { published: false, accepting: false, description: 'Halo' });
}

function addProduct(shop: Workspace): void {
  shop.person((hands) => hands.append('Produk', ['LAPIS', 'Lapis legit', '90.000']));
}

/**
 * A question that was made and not remembered is taken away and made again: it has another id, and in the response
 * tab, as on Google, an empty column stays of the first.
 */
function withoutIds(state: State): unknown {
  const shape = ({ id: _, ...item }: FormItemState): unknown => item;
  const forms = state.forms.map(({ responses, items, ...form }) => ({ ...form, items: items.map(shape) }));
  return { forms, toDo: shown(state, 'Perlu Tindakan').length };
}

const STORIES: Story[] = [
  ['a sweep that changes texts and a rule', change, seen],
  ['a sweep that closes the form', close, seen],
  ['a sweep that puts right what was done by hand', byHand, seen],
  ['a sweep that adds a question', addProduct, withoutIds],
];

/** The shop just before the sweep that is to be disturbed. */
function prepared(before: (shop: Workspace) => void): State {
  const shop = openWorkspace({ state: openShop(TEN_CAKES) });
  before(shop);
  return shop.state;
}

/** The sweep, disturbed or not, and two more. `futures` are those of this story and bundle. */
function play(
  state: State,
  futures: Futures,
  fault?: CallFault,
  assume: Partial<Assumptions> = {},
  bundle?: string,
): State {
  const shop = branch(state, 1, assume, bundle);
  if (fault) shop.arm({ next: 'onSweep', ...fault });
  sweepAt(shop, state.clock + 10 * MINUTE);
  return futures.after(shop, sweepTwice);
}

/** Calls of the sweep that comes first. */
function callsOf(state: State, clean: State): number {
  const record = clean.executions[state.executions.length];
  return Object.values(record?.calls ?? {}).reduce((sum, calls) => sum + calls, 0);
}

describe.each(STORIES.map((story, at) => [...story, at] as const))('%s', (_name, before, look, at) => {
  const state = prepared(before);
  const clean = play(state, new Futures());
  const calls = callsOf(state, clean);
  const futures = new Futures();

  it.each(DISTURBANCES.map((each, phase) => [each.how, each, at + phase] as const))(
    'leaves the form the same if it is %s',
    (_how, { assume, fault }, phase) => {
      expect(calls).toBeGreaterThan(30);
      const expected = look(clean);
      for (const call of someCalls(calls, phase, 60)) {
        const disturbed = play(state, futures, fault(call), assume);
        expect({ call, end: look(disturbed) }).toEqual({ call, end: expected });
      }
    },
    600_000,
  );
});

describe('the bar', () => {
  it.each<[string, Mutation, (shop: Workspace) => void, Story[2]]>([
    [
      'parts that are not struck out before they are written',
      {
        file: 'src/entry/form/writeForm.ts',
        find: 'prints: without(shown.prints, stale)',
        replace: 'prints: { ...shown.prints, ...printsOf(stale) }',
      },
      change,
      seen,
    ],
    [
      'a check that nobody repeats',
      {
        file: 'src/entry/sweepAndPublish.ts',
        find: 'const published = failure === null ? publishSwept(swept, Date.now()) : publishAll(swept, Date.now());',
        replace:
          'advance(swept);\n  const published = failure === null ? publishSwept(swept, Date.now()) : publishAll(swept, Date.now());',
      },
      byHand,
      seen,
    ],
    [
      'questions that are made and forgotten',
      {
        file: 'src/forms/addQuestions.ts',
        find: 'if (interrupted) removeOrphans(form, items, known.items, untitled);',
        replace: 'if (interrupted) ;',
      },
      addProduct,
      withoutIds,
    ],
  ])('catches %s', async (_name, mutation, before, look) => {
    const bundle = await mutantBundle(mutation);
    const state = prepared(before);
    const futures = new Futures();
    const clean = play(state, futures, undefined, {}, bundle);
    const expected = JSON.stringify(look(clean));
    const all = Array.from({ length: callsOf(state, clean) }, (_, index) => index + 1);
    const differs = (kill: number): boolean =>
      JSON.stringify(look(play(state, futures, { kill }, {}, bundle))) !== expected;
    // What is spoiled comes late in the run.
    expect(all.reverse().some(differs)).toBe(true);
  });
});
