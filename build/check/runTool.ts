import { type ChildProcess, spawn } from 'node:child_process';
import { setPriority } from 'node:os';
import { project } from '../bundle/project';

/** One npm script of the check, and how it went. */
export interface Result {
  script: string;
  passed: boolean;
  seconds: number;
  /** All that the tool printed, in its order. */
  output: string;
}

/** Runs an npm script to its end and keeps what it prints. `after` = how far it stands behind the others for the processor, 0 … 19. */
export function runTool(script: string, after = 0): Promise<Result> {
  const start = Date.now();
  // npm is a batch file on Windows, and needs a shell there.
  const child = spawn('npm', ['run', '--silent', script], {
    cwd: project.root,
    shell: process.platform === 'win32',
  });
  standBack(child, after);
  let output = '';
  child.stdout.on('data', (part) => {
    output += part;
  });
  child.stderr.on('data', (part) => {
    output += part;
  });
  return new Promise((done) => {
    const end = (passed: boolean) => done({ script, passed, seconds: (Date.now() - start) / 1000, output });
    child.on('error', (error) => {
      output += error.message;
      end(false);
    });
    child.on('close', (code) => end(code === 0));
  });
}

/** What it starts stands back with it. A system that denies it has all of them side by side. */
function standBack({ pid }: ChildProcess, after: number): void {
  try {
    if (pid !== undefined && after > 0) setPriority(pid, after);
  } catch {
    // It is slower then, and as right.
  }
}
