import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { project } from './bundle/project';
import { seededTests } from './check/seededTests';

/** What `npm run test:long` plays in full: with everything that the continuous integration runs, it has 45 minutes. */
const IN_FULL = ['race', 'publish', 'lockTrouble', 'killAndThrow', 'cost', 'costOfShapes', 'costOfPublishing']
  .map((bar) => `tests/bars/${bar}.`)
  .concat('tests/domain/season/seasons.', 'tests/domain/payment/');

/** By this a bar that meets calls is known (tests/support/thinned.ts). */
const THINS = 'function thinned(';

/** By this a bar of simultaneous runs is known; its seeds are begun as long as these minutes of the 45 last: `npm ci` and `npm test` have had theirs. */
const RUSHES = 'function describeRush(';
const MINUTES = 32;

/**
 * `npm run test:long`: some bars in full, all that meet a run at its calls more densely than `npm test`, then the seeds of
 * simultaneous runs, in full where the machine is quick enough (each bar says how many it played).
 * `npm run test:all`: every test of which `npm test` plays a part only, in full.
 */
function long([what, ...options]: readonly string[]): boolean {
  const files = filesOfTests();
  const seeded = seededTests(files);
  if (what === '--all') return play('full', [...seeded, ...options]);
  const isInFull = (path: string): boolean => IN_FULL.some((begin) => path.startsWith(begin));
  const thinned = seededTests(files, THINS).filter((path) => !isInFull(path));
  const until = performance.timeOrigin + MINUTES * 60_000;
  return (
    play('full', seeded.filter(isInFull)) &&
    play('some', thinned) &&
    play('full', seededTests(files, RUSHES), { UNTIL: String(until) })
  );
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
