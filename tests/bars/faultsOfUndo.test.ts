import type { State } from '../../local/google/state';
import { closeThreads } from '../../local/openWorkspace';
import type { GuideAsk } from '../../src/ui/guideAnswers';
import { askGuide, BATCH, guidedShop, PAYMENT, SHOP } from '../support/guide';
import { seen } from '../support/seen';
import { branch, sweepAt } from '../support/shop';
import { DISTURBANCES, someCalls } from './support/disturbances';
import { Futures } from './support/futures';

afterAll(closeThreads);

const HOUR = 3_600_000;

/** A shop with form, recaps and a first batch that waits for its Buka. */
const { state: ready } = guidedShop();

const SCENES: readonly [what: string, step: GuideAsk, shows: RegExp][] = [
  ['the name of the shop', { ...SHOP, name: 'Dapur Lain' }, /Dapur Uji/],
  ['the language, and with it every title', { ...SHOP, language: 'en' }, /Nama toko/],
  ['where buyers pay', { ...PAYMENT, accounts: 'BRI 456', downPayment: '30%' }, /Bank Contoh 000-111/],
  ['products', { ask: 'products', text: 'Bolu 60rb\nDonat 5rb' }, /NASTAR/],
  ['a batch', { ...BATCH, name: 'Kedua', opens: '2026-08-09T09:00', closes: '' }, /Perdana/],
  ['a change of a batch', { ...BATCH, closes: '2026-08-07T20:00', quota: '50' }, /08\/08\/2026 20\.00/],
];

/** All that people see once sweeps have passed; without Log, which tells of the disturbance. */
function endOf(state: State): unknown {
  const { tabs, forms } = seen(state) as { tabs: Record<string, string[]>; forms: unknown };
  return { tabs: { ...tabs, Log: [] }, forms };
}

describe.each(SCENES)('Panduan takes back %s', (_what, step, shows) => {
  const saved = branch(ready);
  askGuide(saved, step);
  const { undoMark: of, undoable } = askGuide(saved, { ask: 'look' }).state;
  const undo: GuideAsk = { ask: 'undo', of };
  const futures = new Futures();
  const settled = (from: typeof saved): State =>
    futures.after(from, (shop) => {
      for (let sweep = 0; sweep < 2; sweep++) sweepAt(shop, shop.state.clock + HOUR);
    });
  const clean = branch(saved.state);
  const { record } = clean.call('pageGuide', [undo]);
  const calls = Object.values(record.calls).reduce((sum, each) => sum + each, 0);
  const expected = endOf(settled(clean));

  it('which is as it was, and nothing more is to be taken back', () => {
    const untouched = branch(ready);
    expect([undoable, endOf(settled(untouched))]).toEqual([step.ask, expected]);
    expect(JSON.stringify(expected)).toMatch(shows);
    expect(askGuide(branch(clean.state), { ask: 'look' }).state.undoable).toBeNull();
  });

  it.each(DISTURBANCES.map((each, phase) => [each.how, each, phase] as const))(
    '%s, then pressed again, ends in the same',
    (_how, { assume, fault }, phase) => {
      for (const call of someCalls(calls, phase, 40)) {
        const shop = branch(saved.state, 1, assume);
        const first = shop.call('pageGuide', [undo], { fault: fault(call) });
        if ('kill' in fault(call)) expect([call, first.record.killed]).toEqual([call, true]);
        const { wrong } = askGuide(shop, undo);
        // Done already, and told so: the button names a save that is there no more.
        expect([null, 'otherSave']).toContain(wrong);
        expect({ call, end: endOf(settled(shop)) }).toEqual({ call, end: expected });
      }
    },
    600_000,
  );
});
