import type { Result } from './runTool';

/** What a run of the check needs from outside; tests hand in their own. */
export interface Bench {
  run(script: string): Promise<Result>;
  print(line: string): void;
}

/**
 * Runs the stages in turn, the scripts of one stage side by side, a line each. After a stage in which
 * something failed it prints the output of what failed and stops.
 * @returns whether all passed
 */
export async function runStages(stages: readonly (readonly string[])[], bench: Bench): Promise<boolean> {
  for (const stage of stages) {
    const results = await Promise.all(stage.map((script) => runOne(script, bench)));
    const failed = results.filter((result) => !result.passed);
    for (const result of failed) bench.print(complaint(result));
    if (failed.length > 0) return false;
  }
  return true;
}

async function runOne(script: string, bench: Bench): Promise<Result> {
  const result = await bench.run(script);
  bench.print(summary(result));
  return result;
}

function summary({ script, passed, seconds, output }: Result): string {
  const line = `${passed ? 'ok    ' : 'FAILED'} ${script.padEnd(14)} ${seconds.toFixed(1).padStart(6)} s`;
  return passed ? [line, note(output)].filter(Boolean).join('   ') : line;
}

// What a passing tool has to say that is worth a glance: how many tests, how big a bundle.
function note(output: string): string | undefined {
  return /^(?:Tests:\s+(.*)|(build\/gas\/.*))$/m.exec(output)?.slice(1).find(Boolean);
}

function complaint({ script, output }: Result): string {
  return `\n${output.trim()}\n\nnpm run ${script} failed; it can be run alone.`;
}
