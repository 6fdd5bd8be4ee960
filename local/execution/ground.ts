import type { Signatures } from '../google/guard/signatures';
import type { JobPlayer } from './jobPlayer';
import type { ThreadPool } from './threadPool';

/** What executions run on. */
export interface Ground {
  /** Folder with what clasp pushes. */
  bundle: string;
  pool: ThreadPool;
  player: JobPlayer;
  signatures: Signatures;
  /** Whether each run gets a fresh global object, as on Google, or one that is kept (worlds.ts); default fresh. */
  world?: 'fresh' | 'kept';
  /** A script that computes longer than this without a service call is endless; real ms, default 6 minutes. */
  endlessAfter?: number;
}
