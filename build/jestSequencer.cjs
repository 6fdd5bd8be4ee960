const { relative } = require('node:path');
const Sequencer = require('@jest/test-sequencer').default;

/**
 * The files that take longest, longest first, as measured on two cores. One of them begun last would leave the other
 * worker idle. A machine that has run the tests before knows their times by itself; a fresh one does not.
 */
const LONGEST = [
  'bars/race',
  'bars/faultMutants',
  'bars/rushOfTwo',
  'bars/formKills',
  'site/alone',
  'site/grid',
  'site/access',
  'bars/killAndThrow',
  'bars/rush',
  'bars/faultsOfBuyers',
  'domain/season/seasons',
  'bars/lockTrouble',
  'bars/mutants',
  'bars/publish',
  'bars/killBatchLife',
  'bars/faultsOfSeller',
  'local/play/seasons',
  'site/desk',
  'site/seller',
  'entry/hands/hands',
  'bars/cost',
  'site/buyer',
  'entry/stock',
  'local/commands',
].map((name) => `tests/${name}.test.ts`);

/** Longest first: these, and then as Jest would have it. */
module.exports = class extends Sequencer {
  sort(tests) {
    const ranked = [...super.sort(tests)].map((test) => ({ test, rank: rankOf(test) }));
    // Stable: what is not listed keeps its order.
    return ranked.sort((one, other) => one.rank - other.rank).map(({ test }) => test);
  }
};

function rankOf({ path, context }) {
  const rank = LONGEST.indexOf(relative(context.config.rootDir, path).replaceAll('\\', '/'));
  return rank < 0 ? LONGEST.length : rank;
}

module.exports.LONGEST = LONGEST;
