import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { makeFolder } from './makeFolder';

/** Another site works in this folder; its message says which and what to do. */
export class FolderInUse extends Error {}

/** Nothing can be kept in this folder; its message says why and what to do. */
export class UnusableFolder extends Error {}

const FILE = 'in-use-by';

/**
 * Claims the state folder for this process: two sites on one folder would overwrite each other's orders. A claim
 * of a process that is gone (killed, machine restarted) is void. Returns what gives the folder back.
 * @throws FolderInUse, UnusableFolder
 */
export function claimFolder(folder: string, pid: number = process.pid): () => void {
  make(folder);
  const file = join(folder, FILE);
  for (;;) {
    if (write(file, pid)) return () => rmSync(file, { force: true });
    const holder = readHolder(file);
    // A number of our own was another's before: the machine, or the container, has begun anew.
    if (holder !== undefined && holder !== pid && isAlive(holder))
      throw new FolderInUse(sentence(folder, file, holder));
    rmSync(file, { force: true });
  }
}

function make(folder: string): void {
  try {
    makeFolder(folder);
  } catch (error) {
    throw unusable(folder, error);
  }
}

function unusable(folder: string, error: unknown): UnusableFolder {
  const reason = (error as Error).message;
  return new UnusableFolder(
    `The shop can't be kept in ${folder}: ${reason}.\nGive it a folder that can be written to: STATE_DIR=… npm start`,
  );
}

/** Only one of two that ask at once makes the file. */
function write(file: string, pid: number): boolean {
  try {
    writeFileSync(file, `${pid}\n`, { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw unusable(dirname(file), error);
  }
}

function readHolder(file: string): number | undefined {
  try {
    const pid = Number(readFileSync(file, 'utf8'));
    return Number.isInteger(pid) && pid > 0 ? pid : undefined;
  } catch {
    return undefined;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // It lives, but belongs to somebody else.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function sentence(folder: string, file: string, pid: number): string {
  return [
    `The shop in ${folder} is already open in another window (process ${pid}).`,
    'Use that one, or stop it first; for a second shop give it a folder of its own:',
    'STATE_DIR=.buka-po/second PORT=8081 npm start',
    `If process ${pid} is something else, delete ${file} and start again.`,
  ].join('\n');
}
