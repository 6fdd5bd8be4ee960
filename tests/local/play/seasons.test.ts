import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { closeThreads } from '../../../local/openWorkspace';
import { playScenario } from '../../../local/play/playScenario';
import { readScenario } from '../../../local/play/readScenario';

afterAll(closeThreads);

const FOLDER = join(__dirname, '../../scenarios');
const SEEDS = [1, 2, 4711];

const seasons = readdirSync(FOLDER).filter((name) => name.endsWith('.json'));

describe.each(seasons)('the season %s', (name) => {
  const read = readScenario(readFileSync(join(FOLDER, name), 'utf8'));
  if ('wrong' in read) throw new Error(`${name}: ${JSON.stringify(read.wrong)}`);

  it.each(SEEDS)('ends as it says under seed %i', (seed) => {
    const { failures, state } = playScenario(read.scenario, seed);
    expect(failures).toEqual([]);
    const thrown = state.executions.filter((run) => run.error && !run.killed);
    expect(thrown.map((run) => `${run.entry}: ${run.error?.message}`)).toEqual([]);
  });
});
