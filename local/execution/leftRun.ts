import type { Performer } from './performer';
import type { Thread, ThreadPool } from './threadPool';
import type { FromThread, Job, ToThread } from './wire';

/**
 * A run that stands still, with a question that only a person can answer. Nothing of it is played meanwhile: most dialogs
 * are never answered, and a thread for each would cost more than the run itself. The answer takes one, in which the run is
 * played up to that question again.
 */
export class LeftRun implements Performer {
  private thread: Thread | undefined;

  /** `job` tells all that the run has been told. */
  constructor(
    private readonly pool: ThreadPool,
    private readonly job: Job,
    private readonly question: FromThread,
  ) {}

  tell(message: ToThread): void {
    this.thread ??= this.resumed();
    this.thread.tell(message);
  }

  heard(): FromThread | undefined {
    return this.thread?.heard();
  }

  dismiss(): void {
    this.thread?.dismiss();
  }

  kill(): void {
    this.thread?.kill();
  }

  private resumed(): Thread {
    const thread = this.pool.take();
    thread.tell(this.job);
    const again = this.pool.wait(thread);
    if (isSame(again, this.question)) return thread;
    thread.kill();
    throw new Error(
      `A run that was played again said ${JSON.stringify(again)}, at first ${JSON.stringify(this.question)}.`,
    );
  }
}

/** Runs of one seed are one: whatever differs is a bug of the Workspace. */
function isSame(one: FromThread, other: FromThread): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
