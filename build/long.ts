import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { project } from './bundle/project';
import { longStages } from './check/longStages';
import { seededTests } from './check/seededTests';

const LONG_ONLY = createRequire(import.meta.url)('./jestLongOnly.cjs') as readonly string[];

/** Seeds of simultaneous runs are begun in these of the 45 minutes, which for the continuous integration began with `npm ci` (BEGUN, seconds since 1970). */
const MINUTES = 36;

/**
 * `npm run test:long`: some bars in full; what `npm test` leaves out, and all that meet a run at its calls, more densely than `npm test`;
 * then the seeds of simultaneous runs, in full where the machine is quick enough (each bar says how many it played).
 * `npm run test:all`: every test of which `npm test` plays a part only, in full.
 */
function long([what, ...options]: readonly string[]): boolean {
  const files = filesOfTests();
  if (what === '--all') return play('full', [...seededTests(files), ...options]);
  const { inFull, some, rushes } = longStages(files, LONG_ONLY);
  const { BEGUN: begun } = process.env;
  const until = (begun === undefined ? performance.timeOrigin : Number(begun) * 1000) + MINUTES * 60_000;
  return play('full', inFull) && play('some', some) && play('full', rushes, { UNTIL: String(until) });
}

function filesOfTests(): Map<string, string> {
  const paths = readdirSync(join(project.root, 'tests'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => `tests/${path.replaceAll('\\', '/')}`);
  return new Map(paths.map((path) => [path, readFileSync(join(project.root, path), 'utf8')]));
}

function play(amount: 'some' | 'full', tests: readonly string[], more: NodeJS.ProcessEnv = {}): boolean {
  const { status } = spawnSync('npm', ['run', '--silent', 'jest', '--', '--runTestsByPath', ...tests], {
    cwd: project.root,
    env: { ...process.env, ...more, SEEDS: amount },
    stdio: 'inherit',
    // npm is a batch file on Windows, and needs a shell there.
    shell: process.platform === 'win32',
  });
  return status === 0;
}

process.exitCode = long(process.argv.slice(2)) ? 0 : 1;
