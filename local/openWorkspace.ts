import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { JobPlayer } from './execution/jobPlayer';
import { ThreadPool } from './execution/threadPool';
import type { Signatures } from './google/guard/signatures';
import { Workspace, type WorkspaceOptions } from './workspace';

const PROJECT = fileURLToPath(new URL('..', import.meta.url));
const SIGNATURES = join(PROJECT, 'local/google/guard/signatures.json');
/** What clasp pushes. */
export const BUNDLE = join(PROJECT, 'build/gas');
const THREADS = join(PROJECT, 'build/local');

let signatures: Signatures | undefined;
let pool: ThreadPool | undefined;
let player: JobPlayer | undefined;

/**
 * A Workspace over the built bundle; all of a process share one pool of threads.
 * @throws Error that says what to build, when the bundle is not there.
 */
export function openWorkspace(
  options: Omit<WorkspaceOptions, 'bundle' | 'pool' | 'player' | 'signatures'> & { bundle?: string },
): Workspace {
  const bundle = options.bundle ?? BUNDLE;
  for (const file of [join(bundle, 'main.js'), join(THREADS, 'thread.cjs')]) {
    if (!existsSync(file)) throw new Error(`${file} is missing: run "npm run build" first.`);
  }
  signatures ??= JSON.parse(readFileSync(SIGNATURES, 'utf8')) as Signatures;
  pool ??= new ThreadPool(THREADS, SIGNATURES);
  player ??= new JobPlayer(signatures, join(THREADS, 'world.js'));
  return new Workspace({ ...options, bundle, pool, player, signatures });
}

/** Ends all threads; a process that has opened a Workspace calls it once before it goes. */
export async function closeThreads(): Promise<void> {
  await pool?.close();
  pool = undefined;
}
