import type { FormItemState } from '../../local/google/form/formState';
import type { State } from '../../local/google/state';
import type { Dialog } from '../../local/google/ui/dialogs';
import { closeThreads } from '../../local/openWorkspace';
import { mutantBundle } from '../support/mutant';
import { seen } from '../support/seen';
import { branch } from '../support/shop';
import { DISTURBANCES, someCalls } from './support/disturbances';
import { Futures } from './support/futures';
import { SET_UP_SCENES, type SetUpScene } from './support/setUpScenes';

afterAll(closeThreads);

/**
 * What people see, the rules of colour, and what sets runs off. Of a form that was made and not remembered another is made, and an
 * item likewise; in the response tab, as on Google, an empty column may stay of the first. `told` = a failure was told, and stays in
 * Perlu Tindakan until a sweep has ended well.
 */
function seenOf(state: State, told: boolean): unknown {
  const { tabs, forms } = seen(state) as {
    tabs: Record<string, string[]>;
    forms: { id: string; items: FormItemState[] }[];
  };
  const left = Object.entries(tabs).filter(
    ([name]) => !name.startsWith('Jawaban Formulir') && !(told && name === 'Perlu Tindakan'),
  );
  const form = forms.at(-1);
  const ours = (source?: string): string => (source === form?.id ? 'the form' : 'the file');
  return {
    // Its address stands beside a setting.
    tabs: Object.fromEntries(
      left.map(([name, rows]) => [name, rows.map((row) => row.replaceAll(form?.id ?? '-', 'id'))]),
    ),
    questions: form?.items.map(({ id: _, ...item }) => item),
    rules: state.spreadsheet.sheets.flatMap(({ name, conditionalFormats }) =>
      conditionalFormats.map((rule) => [name, rule]),
    ),
    names: state.spreadsheet.sheets.flatMap(({ namedRanges = [] }) => namedRanges),
    triggers: state.triggers.map(({ handler, sourceId }) => `${handler} ${ours(sourceId)}`).sort(),
  };
}

/** Yes to whatever is asked, OK to what is told. */
function agree({ buttons }: Dialog): string {
  return buttons.includes('YES') ? 'YES' : 'OK';
}

/** The command, disturbed or not, and chosen once more. */
function played(
  { command, before }: SetUpScene,
  disturbance?: { assume: (typeof DISTURBANCES)[number]['assume']; fault: object },
  futures = new Futures(),
  bundle?: string,
): { state: State; calls: number; met: boolean } {
  const shop = branch(before, 1, disturbance?.assume, bundle);
  const run = shop.menu(command, [agree, agree], disturbance ? { fault: disturbance.fault as never } : {});
  const calls = Object.values(run.record.calls).reduce((sum, each) => sum + each, 0);
  // That a form is gone is noted, and is no failure of the run.
  const wrong = run.record.log.filter((line) => !line.includes('No item with the given ID'));
  const met = run.record.killed || run.record.error !== undefined || wrong.length > 0;
  return { calls, met, state: futures.after(shop, () => void shop.menu(command, [agree, agree])) };
}

describe.each(SET_UP_SCENES.map((scene, index) => [scene.name, scene, index] as const))(
  '%s',
  (_name, scene, index) => {
    const clean = played(scene);

    it('shows what it is about when nothing disturbs it', () => {
      expect(clean.met).toBe(false);
      expect(JSON.stringify(seenOf(clean.state, false))).toContain(scene.shows);
      const once = branch(scene.before);
      once.menu(scene.command, [agree, agree]);
      expect(seenOf(clean.state, false)).toEqual(seenOf(once.state, false));
    });

    it.each(DISTURBANCES.map((each, phase) => [each.how, each, phase] as const))(
      '%s, then chosen again, ends the same',
      (_how, { assume, fault }, phase) => {
        const told = 'throw' in fault(1);
        const expected = seenOf(clean.state, told);
        const futures = new Futures();
        for (const call of someCalls(clean.calls, phase + index, Math.ceil(clean.calls / 4))) {
          const disturbed = played(scene, { assume, fault: fault(call) }, futures);
          expect({ call, met: disturbed.met || told, seen: seenOf(disturbed.state, told) }).toEqual({
            call,
            met: true,
            seen: expected,
          });
        }
      },
      3_600_000,
    );
  },
);

/** The calls by which Siapkan makes the heartbeat of a blank file: from the rule to the name that finds the cell. */
function heartbeatCalls(bundle?: string): number[] {
  const [scene] = SET_UP_SCENES as readonly [SetUpScene];
  const killed = (kill: number): State => {
    const shop = branch(scene.before, 1, { unflushedAtKill: 'applied' }, bundle);
    shop.menu(scene.command, ['OK'], { fault: { kill } });
    return shop.state;
  };
  const hasRule = ({ spreadsheet: { sheets } }: State): boolean =>
    sheets.some(({ conditionalFormats }) => conditionalFormats.length > 0);
  let [none, some] = [1, played(scene, undefined, undefined, bundle).calls];
  while (some - none > 1) {
    const middle = Math.floor((none + some) / 2);
    if (hasRule(killed(middle))) some = middle;
    else none = middle;
  }
  return Array.from({ length: 10 }, (_, at) => none - 2 + at);
}

/** Ends that differ from the undisturbed one, by the call at which the first run was killed or failed. */
function wrongEnds(calls: readonly number[], disturbances = DISTURBANCES, bundle?: string): number[] {
  const [scene] = SET_UP_SCENES as readonly [SetUpScene];
  const ends = disturbances.flatMap(({ assume, fault }) => {
    const told = 'throw' in fault(1);
    const expected = JSON.stringify(seenOf(played(scene, undefined, undefined, bundle).state, told));
    return calls.filter((call) => {
      const { state } = played(scene, { assume, fault: fault(call) }, undefined, bundle);
      return JSON.stringify(seenOf(state, told)) !== expected;
    });
  });
  return [...new Set(ends)];
}

describe('the heartbeat', () => {
  it('is made once, wherever its making was killed or failed', () => {
    expect(wrongEnds(heartbeatCalls())).toEqual([]);
  });

  it('stands twice where the rule would not tell its cell: the bar sees it', async () => {
    const bundle = await mutantBundle({
      file: 'src/sheets/range/heartbeat.ts',
      find: 'known ?? ruledCell(sheet, rules) ?? freeCell(sheet, titles)',
      replace: 'known ?? freeCell(sheet, titles)',
    });
    const applied = DISTURBANCES.filter(({ assume }) => assume.unflushedAtKill === 'applied');
    expect(wrongEnds(heartbeatCalls(bundle), applied, bundle)).not.toEqual([]);
  });
});
