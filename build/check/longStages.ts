import { seededTests } from './seededTests';

/** What `npm run test:long` plays in full: with everything that the continuous integration runs, it has 45 minutes. */
const IN_FULL = ['publish', 'lockTrouble', 'killAndThrow', 'cost', 'costOfShapes', 'costOfPublishing']
  .map((bar) => `tests/bars/${bar}.`)
  .concat('tests/domain/season/seasons.', 'tests/domain/season/moneySeasons.', 'tests/domain/payment/');

/** By these a bar that meets calls is known (tests/support/thinned.ts), and one of simultaneous runs. */
const THINS = 'function thinned(';
const RUSHES = 'function describeRush(';
/** Simultaneous runs of one kind, which needs no description: the first to be played. */
const RACE = 'tests/bars/race.test.ts';

/**
 * Test files of which `npm test` plays a part, by how `npm run test:long` plays them, in this order, as long as there is time. What `npm test`
 * leaves out it plays before them.
 */
export interface LongStages {
  readonly inFull: readonly string[];
  /** All that meet a run at its calls: more densely than `npm test` does; those of the bars come last. */
  readonly thinned: readonly string[];
  /** In full. */
  readonly rushes: readonly string[];
}

/**
 * @param files all TypeScript under tests/: path from the root → text
 * @param longOnly the files that `npm test` leaves out
 */
export function longStages(files: ReadonlyMap<string, string>, longOnly: readonly string[]): LongStages {
  const partly = (asks?: string): string[] =>
    seededTests(files, asks).filter((path) => !longOnly.includes(path));
  const inFull = partly().filter((path) => IN_FULL.some((begin) => path.startsWith(begin)));
  const thinned = partly(THINS).filter((path) => !inFull.includes(path));
  const isBar = (path: string): boolean => path.startsWith('tests/bars/');
  return {
    inFull,
    thinned: [...thinned.filter((path) => !isBar(path)), ...thinned.filter(isBar)],
    rushes: [RACE, ...seededTests(files, RUSHES)],
  };
}
