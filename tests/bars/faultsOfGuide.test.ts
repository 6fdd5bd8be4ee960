import type { FormItemState } from '../../local/google/form/formState';
import type { State } from '../../local/google/state';
import { newState } from '../../local/newState';
import { closeThreads, openWorkspace } from '../../local/openWorkspace';
import type { GuideAsk } from '../../src/ui/guideAnswers';
import { mutantBundle } from '../support/mutant';
import { seen } from '../support/seen';
import { branch, OPENING } from '../support/shop';
import { DISTURBANCES, someCalls } from './support/disturbances';

afterAll(closeThreads);

const STEPS: readonly GuideAsk[] = [
  { ask: 'shop', name: 'Dapur Uji', whatsapp: '0812-0000-0009', zone: 'WIB', language: 'id' },
  { ask: 'payment', accounts: 'Bank Contoh 000-111', downPayment: '50%', hours: '24' },
  { ask: 'products', text: 'Nastar 85rb 20\nBolu pisang, 65.000' },
  { ask: 'batch', name: 'Perdana', opens: '2026-08-01T09:00', closes: '2026-08-08T20:00', quota: '30' },
  { ask: 'form' },
  { ask: 'finish' },
];

/** The file before each step, and after the last. */
function files(): State[] {
  const shop = openWorkspace({ world: 'kept', state: newState({ start: OPENING, language: 'id', seed: 1 }) });
  const before = [structuredClone(shop.state)];
  for (const step of STEPS) {
    expect(shop.call('pageGuide', [step]).result).toMatchObject({ wrong: null });
    before.push(structuredClone(shop.state));
  }
  return before;
}

/**
 * What people see. Of a form that was made and not remembered another is made; an item that was made and not remembered is made again
 * under another id, and in the response tab, as on Google, an empty column may stay of the first. `without`: a failure that was told
 * stays in Perlu Tindakan until a sweep has ended well.
 */
function seenOf(state: State, without: readonly string[] = []): unknown {
  const { tabs, forms } = seen(state) as {
    tabs: Record<string, string[]>;
    forms: { id: string; items: FormItemState[] }[];
  };
  const responses = Object.keys(tabs).filter((name) => name.startsWith('Jawaban Formulir'));
  const own = Object.entries(tabs).filter(([name]) => ![...responses, ...without].includes(name));
  const linked = forms.at(-1)?.items.map(({ id: _, ...item }) => item);
  return { tabs: Object.fromEntries(own), questions: linked };
}

const before = files();

describe.each(STEPS.map((step, index) => [step.ask, step, index] as const))(
  'Panduan, step %s',
  (_, step, index) => {
    const from = before[index] as State;
    const clean = branch(from);
    const { record } = clean.call('pageGuide', [step]);
    const calls = Object.values(record.calls).reduce((sum, each) => sum + each, 0);
    const stride = calls > 1000 ? 240 : calls > 100 ? 24 : 8;

    it.each(DISTURBANCES.map((each, phase) => [each.how, each, phase] as const))(
      '%s, then pressed again, ends in the same tabs',
      (_how, { assume, fault }, phase) => {
        const told = 'throw' in fault(1) ? ['Perlu Tindakan'] : [];
        for (const call of someCalls(calls, phase, stride)) {
          const shop = branch(from, 1, assume);
          const disturbed = shop.call('pageGuide', [step], { fault: fault(call) });
          if ('kill' in fault(call)) expect([call, disturbed.record.killed]).toEqual([call, true]);
          const again = shop.call('pageGuide', [step]);
          expect([call, again.result]).toEqual([call, expect.objectContaining({ wrong: null })]);
          expect({ call, seen: seenOf(shop.state, told) }).toEqual({ call, seen: seenOf(clean.state, told) });
        }
      },
      600_000,
    );
  },
);

it('the bar catches products that are added whether they are there or not', async () => {
  const bundle = await mutantBundle({
    file: 'src/entry/guide/saveProducts.ts',
    find: 'typed.filter((product) => !known.includes(plainWord(productLabel(product))))',
    replace: 'typed.filter((product) => !known.includes(productLabel(product).repeat(2)))',
  });
  const from = before[2] as State;
  const step = STEPS[2] as GuideAsk;
  const shop = branch(from, 1, {}, bundle);
  shop.call('pageGuide', [step], { fault: { kill: 50 } });
  shop.call('pageGuide', [step]);
  expect(seenOf(shop.state)).not.toEqual(seenOf(before[3] as State));
});
