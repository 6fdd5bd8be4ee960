import type { Signatures } from '../google/guard/signatures';
import type { JobPlayer } from './jobPlayer';
import type { ThreadPool } from './threadPool';
import type { WorldKind } from './wire';

/** What executions run on. */
export interface Ground {
  /** Folder with what clasp pushes. */
  bundle: string;
  pool: ThreadPool;
  player: JobPlayer;
  signatures: Signatures;
  /** Default fresh. */
  world?: WorldKind;
  /** A script that computes longer than this without a service call is endless; real ms, default 6 minutes. */
  endlessAfter?: number;
}
