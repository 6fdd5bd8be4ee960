import { spawnSync } from 'node:child_process';
import { project } from './bundle/project';
import { scriptIdIn } from './connect/claspFile';
import { NOT_LOGGED_IN, wrongIdWords } from './connect/connectWords';
import { readScriptId } from './connect/readScriptId';

/** `npm run push`: check, build, and replace the script on Google. What would stop clasp is said first. */
function push(): void {
  const script = readScriptId(scriptIdIn());
  if ('wrong' in script) throw new Error(wrongIdWords(script.wrong));
  if (!loggedIn()) throw new Error(NOT_LOGGED_IN);
  for (const name of ['check', 'build']) run('npm', ['run', '--silent', name]);
  // Without -f a changed manifest is skipped in silence, and with it every new scope.
  run('npx', ['clasp', 'push', '-f']);
}

function loggedIn(): boolean {
  const { stdout, stderr } = spawnSync('npx', ['clasp', 'show-authorized-user'], {
    ...here,
    encoding: 'utf8',
  });
  return !/not logged in|no credentials/i.test(stdout + stderr);
}

function run(command: string, args: string[]): void {
  const { status } = spawnSync(command, args, { ...here, stdio: 'inherit' });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: gagal / failed`);
}

// npm and npx are batch files on Windows, and need a shell there.
const here = { cwd: project.root, shell: process.platform === 'win32' };

try {
  push();
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
