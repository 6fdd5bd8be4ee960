/**
 * Test files that `npm run test:long` plays and `npm test`, which is to end within ten minutes, does not: pages in the browser
 * beyond what a buyer sees, a seller in her sheet, and whoever follows the guide to the first order; seasons in which each act is
 * done by cells or by a page, as a seed has it; and proofs that bars of money and seasons can fail.
 */
module.exports = [
  'tests/site/access',
  'tests/site/adopt',
  'tests/site/alone',
  'tests/site/chats',
  'tests/site/desk',
  'tests/site/everyPage',
  'tests/site/grid',
  'tests/site/guideDetours',
  'tests/site/panel',
  'tests/site/payment',
  'tests/site/print',
  'tests/site/progress',
  'tests/site/restart',
  'tests/site/trouble',
  'tests/bars/faultMutants',
  'tests/bars/moneyMutants',
  'tests/bars/twoWays',
  'tests/domain/payment/ledgerMutants',
  'tests/domain/season/mutants',
].map((name) => `${name}.test.ts`);
