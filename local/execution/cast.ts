import type { Execution } from './execution';
import type { Ground } from './ground';
import { LoneRun } from './loneRun';
import type { Job } from './wire';

/** Who plays the runs of one scheduler: those that run beside one another a thread each, a lone one the server itself. */
export class Cast {
  private readonly begun = new Map<Execution, Job>();
  private lone: LoneRun | undefined;

  constructor(private readonly ground: Ground) {}

  add(execution: Execution, job: Job): void {
    this.begun.set(execution, job);
  }

  /** False where a run that stands still under the server's own feet has been answered: it goes on when they have left. */
  get mayGoOn(): boolean {
    return !this.lone?.isAnswered || this.lone.isKilled;
  }

  /**
   * Plays the run that has begun, if it is the only one; `turn` is a step of anybody's, false when nobody can move. A bug
   * of ours on the way is thrown, after `drop` has ended the run.
   */
  playAlone(turn: () => boolean, drop: (execution: Execution) => void): void {
    const [only, another] = this.begun;
    if (!only || another || this.lone) return;
    this.begun.clear();
    const [execution, job] = only;
    const run = new LoneRun(job);
    this.lone = run;
    execution.performer = run;
    try {
      run.play(this.ground.player, () => {
        while (!run.isAnswered) if (!turn()) this.leave(execution, run);
      });
    } catch (bug) {
      drop(execution);
      throw bug;
    } finally {
      this.lone = undefined;
    }
  }

  /** Nobody can move any more: it waits for a person, and not on the server's own stack. */
  private leave(execution: Execution, run: LoneRun): void {
    if (execution.question) execution.performer = run.leave(this.ground.pool, execution.question);
  }

  /** Whoever has begun and is not alone plays in a thread. */
  seatTheRest(): void {
    for (const [execution, job] of this.begun) {
      execution.performer = this.ground.pool.take();
      execution.performer.tell(job);
    }
    this.begun.clear();
  }
}
