import { BUNDLE } from '../openWorkspace';
import { makeOutputFolders, writeOutputs } from './outputs/writeOutputs';
import { PLAY_USAGE, type PlayOptions, playOptions } from './playOptions';
import { type Played, playScenario } from './playScenario';
import { scenarioFile } from './scenarioFile';

/** 0: all went as expected. 1: an expectation failed, or an execution threw under --strict. 2: nothing was played. */
type ExitCode = 0 | 1 | 2;

/** Where the lines of a command go. */
export interface Console {
  readonly log: (line: string) => void;
  readonly error: (line: string) => void;
}

/** `npm run play`: reads a scenario file, plays it, writes its outputs, says what failed. */
export async function playCommand(
  args: readonly string[],
  console: Console,
  bundle = BUNDLE,
): Promise<ExitCode> {
  const options = playOptions(args);
  if ('wrong' in options) return complain(console, [options.wrong, `usage: ${PLAY_USAGE}`]);
  const read = scenarioFile(options.file, bundle);
  if ('wrong' in read) return complain(console, read.wrong);
  const unwritable = failureToMake(options.out);
  if (unwritable !== undefined) return complain(console, [unwritable, `usage: ${PLAY_USAGE}`]);
  const played = playScenario(read.scenario, options.seed, { bundle });
  await writeOutputs(options.out, played.state, played.pages);
  return report(played, read.scenario.name ?? options.file, options, console);
}

/** Asked before the season is played: it may take a while. Returns what to say when it can't be done. */
function failureToMake(folder: string): string | undefined {
  try {
    makeOutputFolders(folder);
    return undefined;
  } catch (error) {
    return `${folder} can't be written to (${(error as Error).message}): name another folder after --out`;
  }
}

function report(played: Played, name: string, options: PlayOptions, console: Console): ExitCode {
  const thrown = thrownRuns(played);
  for (const remark of played.remarks) console.log(`note: ${remark}`);
  for (const line of thrown) console.log(`note: ${line}`);
  for (const failure of played.failures) console.log(`FAILED ${failure}`);
  const bad = played.failures.length > 0 || (options.strict && thrown.length > 0);
  console.log(`${name}, seed ${options.seed}: ${bad ? 'failed' : 'passed'}; see ${options.out}`);
  return bad ? 1 : 0;
}

/** Runs that ended in an error of their own; a kill by a fault is no throw. */
function thrownRuns({ state }: Played): string[] {
  return state.executions
    .filter((record) => record.error && !record.killed)
    .map((record) => `execution ${record.id} (${record.entry}) threw: ${record.error?.message}`);
}

function complain(console: Console, lines: readonly string[]): ExitCode {
  for (const line of lines) console.error(line);
  return 2;
}
