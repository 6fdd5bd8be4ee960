const { relative } = require('node:path');
const Sequencer = require('@jest/test-sequencer').default;

/**
 * The files that take longest, longest first, as measured on two cores. One of them begun last would leave the other
 * workers idle. A machine that has run the tests before knows their times by itself; a fresh one does not.
 */
const LONGEST = [
  'local/play/seasons',
  'bars/cellsAlone',
  'bars/twoWays',
  'entry/hands/hands',
  'domain/season/mutants',
  'domain/season/seasons',
  'bars/publish',
  'bars/faultsOfColumns',
  'bars/faultsOfSetUp',
  'golden/golden',
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
const WAITING = ['local/commands', 'local/site/form/formInBrowser'];

/**
 * Simultaneous runs: their threads hand each call over, which costs twice as much while the site's tests (build/check.ts) want the
 * processor, too. So they come when these are done, last.
 */
const SIMULTANEOUS = [
  'bars/race',
  'bars/rushOfTwo',
  'bars/rush',
  'bars/rushOfMoney',
  'bars/rushOfRefreshes',
  'bars/typedRace',
];

const paths = (names) => names.map((name) => `tests/${name}.test.ts`);
const FIRST = paths(LONGEST.flatMap((file, at) => [file, ...WAITING.slice(at, at + 1)]));
const LAST = paths(SIMULTANEOUS);

/** The longest first, and then as Jest would have it, but for the last. */
module.exports = class extends Sequencer {
  sort(tests) {
    const ranked = [...super.sort(tests)].map((test) => ({ test, rank: rankOf(test) }));
    // Stable: what is not listed keeps its order.
    return ranked.sort((one, other) => one.rank - other.rank).map(({ test }) => test);
  }
};

function rankOf({ path, context }) {
  const name = relative(context.config.rootDir, path).replaceAll('\\', '/');
  if (LAST.includes(name)) return FIRST.length + 1 + LAST.indexOf(name);
  return FIRST.includes(name) ? FIRST.indexOf(name) : FIRST.length;
}

module.exports.FIRST = FIRST;
module.exports.LAST = LAST;
