import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { project } from './bundle/project';
import { seededTests } from './check/seededTests';

/** `npm run test:all`: every test of which `npm test` plays a part only, in full. What follows goes to Jest. */
function long(): void {
  const paths = readdirSync(join(project.root, 'tests'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => `tests/${path.replaceAll('\\', '/')}`);
  const tests = seededTests(
    new Map(paths.map((path) => [path, readFileSync(join(project.root, path), 'utf8')])),
  );
  const jest = ['run', '--silent', 'jest', '--', '--runTestsByPath', ...tests, ...process.argv.slice(2)];
  const { status } = spawnSync('npm', jest, {
    cwd: project.root,
    env: { ...process.env, SEEDS: 'full' },
    stdio: 'inherit',
    // npm is a batch file on Windows, and needs a shell there.
    shell: process.platform === 'win32',
  });
  process.exitCode = status ?? 1;
}

long();
