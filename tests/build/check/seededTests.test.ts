import { seededTests } from '../../../build/check/seededTests';
import { codeOf } from '../house/projectFiles';

/** Written so that this file is not taken for one that asks. */
const ASKS = ['process', 'env', 'SEEDS'].join('.');

const PRETENDED = new Map([
  ['tests/support/seeds.ts', `export const full = ${ASKS} === 'full';`],
  ['tests/bars/support/rush.ts', "import { full } from '../../support/seeds';"],
  ['tests/bars/asks.test.ts', `const all = ${ASKS};`],
  ['tests/bars/far.test.ts', "import { rush } from './support/rush';\nimport { z } from '../support/none';"],
  ['tests/bars/free.test.ts', "import { rush } from 'rush';\nimport { none } from '../support/none';"],
  ['tests/support/none.ts', ''],
]);

it('finds the tests that ask for SEEDS, or import what asks', () => {
  expect(seededTests(PRETENDED)).toEqual(['tests/bars/asks.test.ts', 'tests/bars/far.test.ts']);
});

it('finds those that ask for something else, too', () => {
  expect(seededTests(PRETENDED, "from 'rush'")).toEqual(['tests/bars/free.test.ts']);
});

it('has the bars that meet a run at its calls, which the long run meets more densely', () => {
  const found = seededTests(
    new Map(codeOf('tests').map(({ path, text }) => [path, text])),
    'function thinned(',
  );
  expect(found).toEqual(
    expect.arrayContaining(['tests/bars/faultsOfMoney.test.ts', 'tests/entry/setUp.test.ts']),
  );
  expect(found).not.toContain('tests/bars/race.test.ts');
});

/** In two pieces, so that this file is not taken for one of them. */
const RUSHES = ['function', 'describeRush('].join(' ');

it('has the bars of simultaneous runs, which the long run plays as long as there is time', () => {
  const found = seededTests(new Map(codeOf('tests').map(({ path, text }) => [path, text])), RUSHES);
  expect(found).toEqual(
    expect.arrayContaining(
      ['rush', 'rushOfAll', 'rushOfConfirmations', 'rushOfMoney', 'rushOfRefreshes', 'rushOfTwo'].map(
        (bar) => `tests/bars/${bar}.test.ts`,
      ),
    ),
  );
  expect(found).not.toContain('tests/bars/race.test.ts');
});

it('has the bars of this house, and none in which SEEDS changes nothing', () => {
  const found = seededTests(new Map(codeOf('tests').map(({ path, text }) => [path, text])));
  expect(found).toEqual(
    expect.arrayContaining([
      'tests/bars/race.test.ts',
      'tests/bars/rushOfMoney.test.ts',
      'tests/bars/faultsOfMoney.test.ts',
      'tests/bars/formKills.test.ts',
      'tests/domain/season/seasons.test.ts',
      'tests/domain/payment/ledgerLaws.test.ts',
      'tests/local/play/seasons.test.ts',
    ]),
  );
  expect(found).not.toContain('tests/bars/killMutant.test.ts');
});
