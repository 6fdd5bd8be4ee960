import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { project } from './bundle/project';
import { longStages } from './check/longStages';
import { seededTests } from './check/seededTests';

const LONG_ONLY = createRequire(import.meta.url)('./jestLongOnly.cjs') as readonly string[];

/**
 * Of the 45 minutes, which for the continuous integration began with `npm ci` (BEGUN, seconds since 1970): until when bars are begun, and seeds
 * of simultaneous runs. A machine may be half as quick as another.
 */
const MINUTES = { bars: 31, rushes: 36 };
/** So many test files are begun together. */
const AT_ONCE = 8;

/**
 * `npm run test:long`: what `npm test` leaves out; then, as long as there is time, some bars in full, all that meet a run at its calls more
 * densely than `npm test`, and the seeds of simultaneous runs (what there was no time for is said).
 * `npm run test:all`: every test of which `npm test` plays a part only, in full.
 */
function long([what, ...options]: readonly string[]): boolean {
  const files = filesOfTests();
  if (what === '--all') return play('full', [...seededTests(files), ...options]);
  const { inFull, thinned, rushes } = longStages(files, LONG_ONLY);
  return (
    play('some', LONG_ONLY) &&
    fewAtOnce(inFull).every((few) => playBefore(minute(MINUTES.bars), 'full', few)) &&
    fewAtOnce(thinned).every((few) => playBefore(minute(MINUTES.bars), 'some', few)) &&
    playBefore(minute(MINUTES.rushes), 'full', rushes)
  );
}

/** Milliseconds since 1970. */
function minute(count: number): number {
  const { BEGUN: begun } = process.env;
  return (begun === undefined ? performance.timeOrigin : Number(begun) * 1000) + count * 60_000;
}

function fewAtOnce(tests: readonly string[]): string[][] {
  const starts = [...tests.keys()].filter((index) => index % AT_ONCE === 0);
  return starts.map((start) => tests.slice(start, start + AT_ONCE));
}

/** Green, too, where it is too late to begin them. */
function playBefore(end: number, amount: 'some' | 'full', tests: readonly string[]): boolean {
  if (Date.now() < end) return play(amount, tests, { UNTIL: String(end) });
  console.log(`No time for these, of which npm test has played a part:\n${tests.join('\n')}`);
  return true;
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
