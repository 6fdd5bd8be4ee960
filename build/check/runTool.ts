import { spawn } from 'node:child_process';
import { project } from '../bundle/project';

/** One npm script of the check, and how it went. */
export interface Result {
  script: string;
  passed: boolean;
  seconds: number;
  /** All that the tool printed, in its order. */
  output: string;
}

/** Runs an npm script to its end and keeps what it prints. */
export function runTool(script: string): Promise<Result> {
  const start = Date.now();
  // npm is a batch file on Windows, and needs a shell there.
  const child = spawn('npm', ['run', '--silent', script], {
    cwd: project.root,
    shell: process.platform === 'win32',
  });
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
