import { formatDateTime } from '../../src/domain/calendar';
import { readAddress } from '../../src/reading/readAddress';
import { readDateTime } from '../../src/reading/readDateTime';
import type { Reading } from '../../src/reading/reading';
import { readName } from '../../src/reading/readName';
import { readOrderItems } from '../../src/reading/readOrderItems';
import { readPhone } from '../../src/reading/readPhone';
import { readRupiah } from '../../src/reading/readRupiah';
import { readUnits } from '../../src/reading/readUnits';
import { aProduct } from '../domain/book';
import { addresses } from './messy/addresses';
import { amounts } from './messy/amounts';
import { dates } from './messy/dates';
import type { Messy } from './messy/messy';
import { names } from './messy/names';
import { clear, contested, sold } from './messy/orderTexts';
import { phones } from './messy/phones';
import { byProduct, jarsOfNastar } from './messy/quantities';

/** Of a hundred answers that are clear to anybody, so many are read without a flag. */
const LEAST_READ = 90;
const LEAST_ANSWERS = 300;

/** What became of a clear answer. */
interface Tried {
  readonly typed: string;
  readonly read: boolean;
}

/** The answers of one kind, tried: those that were clear, and all that were read wrongly in silence. */
interface Trial {
  readonly kind: string;
  readonly answers: number;
  readonly clear: readonly Tried[];
  readonly silent: readonly string[];
}

function shown(reading: Reading<unknown>): string {
  return reading.kind === 'certain' ? JSON.stringify(reading.value) : reading.kind;
}

function tryKind<T>(
  kind: string,
  { clear, contested, empty }: Messy<T>,
  read: (typed: string) => Reading<unknown>,
): Trial {
  const expected = clear.map(([typed, value]) => ({
    typed,
    want: JSON.stringify(value),
    got: shown(read(typed)),
  }));
  const wrong = expected.filter(({ want, got }) => got !== want && got !== 'unreadable');
  const guessed = contested.filter((typed) => read(typed).kind !== 'unreadable');
  const filled = empty.filter((typed) => read(typed).kind === 'certain');
  return {
    kind,
    answers: clear.length + contested.length + empty.length,
    clear: expected.map(({ typed, want, got }) => ({ typed, read: got === want })),
    silent: [...wrong.map(({ typed }) => typed), ...guessed, ...filled],
  };
}

/** An order's text is read as Kode and units; a flag on any piece flags the text. */
function tryOrders(): Trial {
  const read = (typed: string): [units: string, flagged: boolean] => {
    const { items, flagged } = readOrderItems(typed, sold);
    return [JSON.stringify(items.map(({ code, units }) => [code, units])), flagged.length > 0];
  };
  const wanted = (units: Readonly<Record<string, number>>) => JSON.stringify(Object.entries(units));
  const wrong = (typed: string, units: Readonly<Record<string, number>>, contested: boolean): boolean => {
    const [got, flagged] = read(typed);
    return contested ? !flagged || got !== wanted(units) : !flagged && got !== wanted(units);
  };
  return {
    kind: 'order texts',
    answers: clear.length + contested.length,
    clear: clear.map(([typed, units]) => ({
      typed,
      read: read(typed)[0] === wanted(units) && !read(typed)[1],
    })),
    silent: [
      ...clear.filter(([typed, units]) => wrong(typed, units, false)),
      ...contested.filter(([typed, units]) => wrong(typed, units, true)),
    ].map(([typed]) => typed),
  };
}

function onTheClock(typed: string): Reading<string> {
  const read = readDateTime(typed, 'WIB', NOW);
  if (read.kind !== 'certain') return read;
  const [, day, month, year, time] =
    /^(\d+)\/(\d+)\/(\d+) (.*)$/.exec(formatDateTime(read.value, 'WIB')) ?? [];
  return { kind: 'certain', value: `${year}-${month}-${day} ${time?.replace('.', ':')}` };
}

/** When these were typed. */
const NOW = Date.UTC(2026, 2, 10);
const nastar = aProduct('NAS', { name: 'Nastar', variant: '500 g' });
const others = Object.entries(byProduct).map(([name, messy]) =>
  tryKind(`units of ${name}`, messy, (typed) => readUnits(typed, aProduct('KODE', { name }))),
);

const trials: readonly Trial[] = [
  tryKind('units of Nastar', jarsOfNastar, (typed) => readUnits(typed, nastar)),
  ...others,
  tryKind('phones', phones, readPhone),
  tryKind('amounts', amounts, readRupiah),
  tryKind('dates', dates, onTheClock),
  tryKind('names', names, readName),
  tryKind('addresses', addresses, readAddress),
  tryOrders(),
];

function share(tried: readonly Tried[]): number {
  return Math.floor((100 * tried.filter(({ read }) => read).length) / tried.length);
}

function title({ kind, answers, clear }: Trial): string {
  return `${kind}: ${answers} answers; of ${clear.length} clear ones ${share(clear)} % are read`;
}

describe('messy answers', () => {
  it.each(trials.map((trial): [string, Trial] => [title(trial), trial]))('%s', (_, { clear, silent }) => {
    expect(silent).toEqual([]);
    const missed = clear.filter(({ read }) => !read).map(({ typed }) => typed);
    expect(share(clear) >= LEAST_READ ? [] : missed).toEqual([]);
  });

  const all = trials.flatMap(({ clear }) => clear);
  const answers = trials.reduce((sum, trial) => sum + trial.answers, 0);
  it(`in all: ${answers} answers; of ${all.length} clear ones ${share(all)} % are read`, () => {
    expect(answers).toBeGreaterThanOrEqual(LEAST_ANSWERS);
    expect(share(all)).toBeGreaterThanOrEqual(LEAST_READ);
  });

  it('are each written once', () => {
    const kinds = [jarsOfNastar, phones, amounts, dates, names, addresses];
    const typed = kinds.map(({ clear, contested, empty }) => [
      ...clear.map(([text]) => text),
      ...contested,
      ...empty,
    ]);
    for (const each of typed) expect(each.filter((text, place) => each.indexOf(text) !== place)).toEqual([]);
  });

  it('law: a wrong reading, a guess and a filled blank are seen, and a flag is not', () => {
    const kinds = {
      clear: [
        ['a', 1],
        ['b', 2],
        ['c', 3],
      ],
      contested: ['d', 'e'],
      empty: ['f', 'g'],
    } as const;
    const read = (typed: string): Reading<number> => {
      if (typed === 'c' || typed === 'e') return { kind: 'unreadable', raw: typed, why: 'ambiguous' };
      return typed === 'g' ? { kind: 'empty' } : { kind: 'certain', value: 1 };
    };
    expect(tryKind('test', kinds, read).silent).toEqual(['b', 'd', 'f']);
  });
});
