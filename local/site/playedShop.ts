import type { Assumptions } from '../google/assumptions';
import type { State } from '../google/state';
import { playScenario } from '../play/playScenario';
import { scenarioFile } from '../play/scenarioFile';

/** The seed that `npm run play` takes when none is named. */
const SEED = 1;

/** The shop at the end of a season. */
export interface PlayedShop {
  readonly state: State;
  readonly assume: Partial<Assumptions>;
  /** How the season went. */
  readonly notice: string;
}

/**
 * Plays a scenario file to its end, from where its clock runs on, however far from `now` (epoch ms) that is.
 * @throws Error whose message names every wrong key, as `npm run play` does
 */
export function playedShop(
  file: string,
  { now, bundle }: { readonly now: number; readonly bundle: string },
): PlayedShop {
  const read = scenarioFile(file, bundle);
  if ('wrong' in read) throw new Error(read.wrong.join('\n'));
  const { state, failures } = playScenario(read.scenario, SEED, { bundle });
  state.lag = now - state.clock;
  const assume = (read.scenario.assume ?? {}) as Partial<Assumptions>;
  return { state, assume, notice: notice(read.scenario.name ?? file, failures) };
}

function notice(name: string, failures: readonly string[]): string {
  if (failures.length === 0) return `Akhir musim "${name}".`;
  return [`Akhir musim "${name}", tidak seperti yang diharapkan:`, ...failures].join('\n');
}
