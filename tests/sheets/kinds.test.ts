import fc from 'fast-check';
import type { Problem } from '../../src/domain/problem';
import { batchStatusWords, orderStatusWords } from '../../src/messages/states';
import { days, deadline, instant, typedInstant } from '../../src/sheets/kinds/instant';
import { minimumMark } from '../../src/sheets/kinds/minimumMark';
import {
  downPaymentTerm,
  limit,
  price,
  rupiah,
  shownCount,
  signed,
  whole,
} from '../../src/sheets/kinds/numbers';
import { problemList } from '../../src/sheets/kinds/problemList';
import { choice, name, names, text } from '../../src/sheets/kinds/texts';
import { yesNo } from '../../src/sheets/kinds/yesNo';
import { type Kind, orElse, type Place } from '../../src/sheets/table/kind';

const id: Place = { zone: 'WIB', language: 'id' };
const en: Place = { zone: 'WIT', language: 'en' };
const place = fc.constantFrom(id, en);

const word = fc.stringMatching(/^[A-Za-z][A-Za-z ]{0,8}[A-Za-z]$/);
const problem: fc.Arbitrary<Problem> = fc.record({
  code: fc.constantFrom('noUnits', 'poolFull', 'unreadablePhone'),
  params: fc.dictionary(word, fc.oneof(fc.string(), fc.integer())),
});

/** What is written can be read again: the register means the same in either language. */
function expectRoundTrip<T>(kind: Kind<T>, values: fc.Arbitrary<T>): void {
  fc.assert(
    fc.property(values, place, place, (value, written, read) => {
      expect(kind.read(kind.write(value, written), read)).toEqual({ kind: 'certain', value });
    }),
  );
}

describe('what is written into a cell is read back', () => {
  it('texts, signs included', () => expectRoundTrip(text, fc.string()));
  it('how far minimums are judged, with any Kode', () => {
    const at = fc.nat();
    const codes = fc.array(fc.string().map((code) => `minimum ${code}`));
    const plain = fc.record({ how: fc.constantFrom('extending', 'extended', 'decided', 'reached'), at });
    expectRoundTrip(minimumMark, plain);
    expectRoundTrip(minimumMark, fc.record({ how: fc.constantFrom('ended', 'deciding'), at, over: codes }));
    expectRoundTrip(minimumMark, fc.record({ how: fc.constant('ending'), at, over: codes, doing: codes }));
    const spoiled = ['ended: 7 {"over":["minimum N', 'ended: 7 {"over":3}', 'ended: 7'];
    expect(spoiled.map((cell) => minimumMark.read(cell, id))).toEqual(
      spoiled.map(() => ({ kind: 'certain', value: { how: 'ended', at: 7 } })),
    );
  });
  it('names', () => expectRoundTrip(name, word));
  it('lists of names', () => expectRoundTrip(names, fc.array(word)));
  it('numbers', () => expectRoundTrip(whole, fc.nat(999_999)));
  it('numbers with their sign', () => expectRoundTrip(signed, fc.integer({ min: -99_999, max: 99_999 })));
  it('counts that are only shown', () => expectRoundTrip(shownCount, fc.option(fc.integer())));
  it('limits, also none', () => expectRoundTrip(limit, fc.option(fc.nat(9999))));
  it('rupiah', () => expectRoundTrip(rupiah, fc.nat(100_000_000)));
  it('moments', () => expectRoundTrip(instant, fc.nat(4_000_000_000_000)));
  it('states, in another language', () => {
    const states = Object.keys(orderStatusWords) as (keyof typeof orderStatusWords)[];
    expectRoundTrip(choice(orderStatusWords, 'needsReview'), fc.constantFrom(...states));
  });
  it('yes and no', () => expectRoundTrip(yesNo, fc.boolean()));
  it('DP terms', () => {
    expectRoundTrip(
      downPaymentTerm,
      fc.nat(100).map((percent) => ({ kind: 'percent' as const, percent })),
    );
    const amounts = fc.integer({ min: 100, max: 9_000_000 });
    expectRoundTrip(
      downPaymentTerm,
      amounts.map((amount) => ({ kind: 'fixed' as const, amount })),
    );
  });
  it('problems', () => expectRoundTrip(problemList, fc.array(problem, { minLength: 1 })));
});

describe('what people type', () => {
  it.each([
    ['a date as text', instant, '01/08/2026 09.00', Date.UTC(2026, 7, 1, 2)],
    ['a price with a point', price, '75.000', 75_000],
    ['a percent cell', downPaymentTerm, 0.5, { kind: 'percent', percent: 50 }],
    ['a state in any letters', choice(batchStatusWords, 'scheduled'), ' buka ', 'open'],
  ])('%s is read', (_name, kind: Kind<unknown>, cell, value) => {
    expect(kind.read(cell, id)).toEqual({ kind: 'certain', value });
  });

  it.each([
    ['a word for a quota', limit, 'banyak', 0],
    ['an unknown state', choice(batchStatusWords, 'scheduled'), 'entah', 'scheduled'],
    ['a bare 75 for a price', price, 75, null],
    ['damaged codes', problemList, '[{', []],
  ])('%s is flagged, and stands for something harmless', (_name, kind: Kind<unknown>, cell, standIn) => {
    expect(kind.read(cell, id).kind).toBe('unreadable');
    expect(kind.unreadable).toEqual(standIn);
  });

  it.each([instant, typedInstant, deadline, days])('a date of no moment is none: it is flagged', (kind) => {
    expect(kind.read(new Date(Number.NaN), id)).toEqual({ kind: 'unreadable', raw: '####', why: 'notADate' });
  });

  it('an empty cell is no limit, not a limit of none', () => {
    expect(limit.read('', id)).toEqual({ kind: 'certain', value: null });
    expect(limit.read(0, id)).toEqual({ kind: 'certain', value: 0 });
  });

  it('an empty cell means the standard where there is one', () => {
    expect(orElse(whole, 24).read('', id)).toEqual({ kind: 'certain', value: 24 });
  });
});
