import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ASSUMPTIONS } from '../../../local/google/assumptions';
import { closeThreads } from '../../../local/openWorkspace';
import { type Played, playScenario } from '../../../local/play/playScenario';
import { readScenario } from '../../../local/play/readScenario';

afterAll(closeThreads);

const FOLDER = join(__dirname, '../../scenarios');
const SEEDS = [1, 2, 4711];
/** Of every switch the reading that is not the default. */
const OTHER_READINGS = Object.fromEntries(
  Object.entries(ASSUMPTIONS).map(([name, [, other]]) => [name, other]),
);

const seasons = readdirSync(FOLDER).filter((name) => name.endsWith('.json'));

function expectWell({ failures, state }: Played): void {
  expect(failures).toEqual([]);
  const thrown = state.executions.filter((run) => run.error && !run.killed);
  expect(thrown.map((run) => `${run.entry}: ${run.error?.message}`)).toEqual([]);
}

describe.each(seasons)('the season %s', (name) => {
  const read = readScenario(readFileSync(join(FOLDER, name), 'utf8'));
  if ('wrong' in read) throw new Error(`${name}: ${JSON.stringify(read.wrong)}`);
  const { scenario } = read;

  it.each(SEEDS)('ends as it says under seed %i', (seed) => {
    expectWell(playScenario(scenario, seed));
  });

  it('ends as it says under the other reading of every switch', () => {
    expectWell(playScenario({ ...scenario, assume: OTHER_READINGS }, 1));
  });
});
