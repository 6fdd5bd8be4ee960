import type { FromThread, ToThread } from './wire';

/** Whoever plays the script of a run, as the server sees it. */
export interface Performer {
  tell(message: ToThread): void;
  /** What it has said since, if anything. */
  heard(): FromThread | undefined;
  /** The run has ended, and the server needs it no more. */
  dismiss(): void;
  /** Ends the run that waits in it: the server hears nothing more of that, no call, no line of its log. */
  kill(): void;
}
