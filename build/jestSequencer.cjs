const { relative } = require('node:path');
const Sequencer = require('@jest/test-sequencer').default;

/**
 * The files that take longest, longest first, as measured on two cores. One of them begun last would leave the other
 * worker idle. A machine that has run the tests before knows their times by itself; a fresh one does not.
 */
const LONGEST = [
  'bars/rushOfTwo',
  'bars/rushOfMoney',
  'bars/faultsOfMoney',
  'bars/rush',
  'local/play/seasons',
  'bars/race',
  'entry/hands/hands',
  'bars/minimumKills',
  'bars/faultsOfSeller',
  'bars/rushOfRefreshes',
  'bars/cellsAlone',
  'site/alone',
  'site/grid',
  'bars/typedWhileSorting',
  'bars/mutants',
  'domain/season/mutants',
  'bars/faultsOfBuyers',
  'bars/faultsOfClosing',
  'bars/faultsOfEnds',
  'bars/faultMutants',
  'bars/cost',
  'bars/killBatchLife',
  'bars/costOfPublishing',
  'bars/moneyMutants',
  'entry/hands/check',
  'bars/formKills',
  'bars/killAndThrow',
  'bars/publish',
  'bars/lockTrouble',
  'golden/golden',
  'entry/hands/halfWritten',
  'entry/hands/copies',
  'domain/season/seasons',
  'bars/typedWhileMoving',
  'bars/typedRace',
  'bars/typedTakenIn',
  'bars/burst',
  'site/access',
  'site/payment',
  'site/desk',
  'site/restart',
  'site/seller',
  'site/buyer',
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
