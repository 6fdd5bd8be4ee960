const { relative } = require('node:path');
const Sequencer = require('@jest/test-sequencer').default;

/**
 * The files that take longest, longest first, as measured on two cores. One of them begun last would leave the other
 * workers idle. A machine that has run the tests before knows their times by itself; a fresh one does not.
 */
const LONGEST = [
  'bars/race',
  'bars/rush',
  'bars/rushOfTwo',
  'bars/rushOfMoney',
  'local/play/seasons',
  'bars/rushOfRefreshes',
  'bars/rushOfAll',
  'bars/cellsAlone',
  'entry/hands/hands',
  'domain/season/mutants',
  'domain/season/seasons',
  'bars/publish',
  'bars/faultsOfSetUp',
  'golden/golden',
  'bars/typedRace',
  'bars/cost',
  'entry/hands/halfWritten',
  'domain/payment/ledgerMutants',
  'bars/burst',
  'entry/adoptForm',
  'bars/lockTrouble',
  'bars/insertedWhileTaking',
  'bars/faultsOfAdoption',
  'bars/mutants',
  'entry/hands/check',
  'bars/costOfPublishing',
  'bars/typedWhileSorting',
  'bars/faultsOfMoney',
  'bars/faultMutants',
  'domain/season/transitions',
  'bars/moneyMutants',
  'bars/faultsOfClosing',
  'entry/chatsPage',
  'bars/formKills',
  'bars/minimumKills',
  'entry/hiddenRows',
  'domain/quota/unread',
  'bars/costOfShapes',
  'bars/faultsOfBuyers',
  'bars/faultsOfSeller',
  'entry/hands/copies',
  'recaps/manyOrders',
  'entry/newColumns',
  'entry/mergedCells',
];

/** Those that wait for a browser or another process more than they compute: one by one beside the others, they cost little. */
const WAITING = [
  'site/trouble',
  'site/guide',
  'site/access',
  'site/panel',
  'site/grid',
  'site/alone',
  'site/chats',
  'local/commands',
  'site/payment',
  'site/restart',
  'site/seller',
  'site/desk',
  'site/adopt',
  'local/site/form/formInBrowser',
  'site/buyer',
];

const FIRST = LONGEST.flatMap((file, at) => [file, ...WAITING.slice(at, at + 1)]).map(
  (name) => `tests/${name}.test.ts`,
);

/** These first, and then as Jest would have it. */
module.exports = class extends Sequencer {
  sort(tests) {
    const ranked = [...super.sort(tests)].map((test) => ({ test, rank: rankOf(test) }));
    // Stable: what is not listed keeps its order.
    return ranked.sort((one, other) => one.rank - other.rank).map(({ test }) => test);
  }
};

function rankOf({ path, context }) {
  const rank = FIRST.indexOf(relative(context.config.rootDir, path).replaceAll('\\', '/'));
  return rank < 0 ? FIRST.length : rank;
}

module.exports.FIRST = FIRST;
