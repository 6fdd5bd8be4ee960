const { relative } = require('node:path');
const Sequencer = require('@jest/test-sequencer').default;

/**
 * The files that take longest, longest first, as measured on two cores. One of them begun last would leave the other
 * worker idle. A machine that has run the tests before knows their times by itself; a fresh one does not.
 */
const LONGEST = [
  'local/play/seasons',
  'bars/rushOfTwo',
  'site/alone',
  'site/grid',
  'bars/race',
  'bars/rush',
  'bars/mutants',
  'bars/faultsOfMoney',
  'bars/faultsOfSeller',
  'entry/hands/hands',
  'domain/season/mutants',
  'site/access',
  'site/payment',
  'bars/rushOfMoney',
  'bars/minimumKills',
  'bars/formKills',
  'domain/payment/ledgerMutants',
  'entry/ledger',
  'bars/faultsOfBuyers',
  'bars/faultMutants',
  'bars/moneyMutants',
  'bars/killAndThrow',
  'bars/burst',
  'bars/killBatchLife',
  'domain/season/transitions',
  'entry/register',
  'entry/hands/copies',
  'entry/hands/halfWritten',
  'entry/stock',
  'bars/cost',
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
