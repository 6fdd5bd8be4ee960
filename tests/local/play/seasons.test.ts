import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ASSUMPTIONS } from '../../../local/google/assumptions';
import { closeThreads } from '../../../local/openWorkspace';
import { type Played, playScenario, type Script } from '../../../local/play/playScenario';
import { readScenario } from '../../../local/play/readScenario';
import { seeds } from '../../support/seeds';
import { shown } from '../../support/shop';
import { thinned } from '../../support/thinned';

afterAll(closeThreads);

const FOLDER = join(__dirname, '../../scenarios');
const KEPT: Script = { world: 'kept' };
const [first = 1, ...others] = seeds(10);
/** Of every switch the reading that is not the default. */
const OTHER_READINGS = Object.entries(ASSUMPTIONS).map(([name, [, other]]) => ({ [name]: other }));

const seasons = readdirSync(FOLDER).filter((name) => name.endsWith('.json'));

function expectWell({ failures, state }: Played): void {
  expect(failures).toEqual([]);
  const thrown = state.executions.filter((run) => run.error && !run.killed);
  expect(thrown.map((run) => `${run.entry}: ${run.error?.message}`)).toEqual([]);
  const odd = [...shown(state, 'Perlu Tindakan'), ...shown(state, 'To do')].map(
    (row) => Object.values(row)[0],
  );
  expect(odd.filter((kind) => kind === 'Tidak cocok' || kind === 'Mismatch')).toEqual([]);
}

describe.each(seasons.map((name, at) => ({ name, at })))('the season $name', ({ name, at }) => {
  const read = readScenario(readFileSync(join(FOLDER, name), 'utf8'));
  if ('wrong' in read) throw new Error(`${name}: ${JSON.stringify(read.wrong)}`);
  const { scenario } = read;

  for (const seed of others)
    it(`ends as it says under seed ${seed}`, () => {
      expectWell(playScenario(scenario, seed, KEPT));
    });

  // Unless all is played, a few of them. The second time in fresh worlds, as on Google: the script must not feel it.
  const twice = at % thinned(3) === 0;
  it(`ends as it says under seed ${first}${twice ? ', and the second time is the same to the byte' : ''}`, () => {
    const once = playScenario(scenario, first, KEPT);
    expectWell(once);
    const again = twice ? playScenario(scenario, first) : once;
    expect(JSON.stringify(again.state)).toBe(JSON.stringify(once.state));
  });

  if (at % thinned(1) === 0)
    it('ends as it says under the other reading of every switch', () => {
      expectWell(playScenario({ ...scenario, assume: Object.assign({}, ...OTHER_READINGS) }, 1, KEPT));
    });

  // One reading might make up for another: each alone, too; unless all is played, one in some of the seasons, in turn.
  const meets = (reading: number): boolean => reading === at && at % thinned(2) === 1;
  const alone = OTHER_READINGS.filter((_, reading) => process.env.SEEDS === 'full' || meets(reading));
  for (const assume of alone)
    it(`ends as it says under ${JSON.stringify(assume)} alone`, () => {
      expectWell(playScenario({ ...scenario, assume }, 1, KEPT));
    });
});
