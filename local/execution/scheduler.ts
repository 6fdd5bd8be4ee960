import { GoogleError } from '../google/errors';
import { Pause } from '../google/standIn';
import { dialogOf } from '../google/ui/dialogs';
import { Cast } from './cast';
import { dispatch } from './dispatch';
import type { Execution } from './execution';
import { SERVICE_FAILURE } from './fault';
import type { Ground } from './ground';
import { runLimit } from './limits';
import { seededRandom } from './random';
import type { FromThread, Job } from './wire';

type Call = Extract<FromThread, { kind: 'call' }>;

/**
 * Lets simultaneous executions interleave at every service call, in an order that the seed decides: it
 * answers only when every live execution waits, and then one of them. So a stale read is stale, a lock
 * blocks, and a failure comes back under its seed.
 */
export class Scheduler {
  private readonly live: Execution[] = [];
  private readonly cast: Cast;
  private readonly choose: (below: number) => number;

  constructor(
    private readonly ground: Ground,
    seed: number,
    private readonly ended: (execution: Execution) => void,
  ) {
    this.choose = seededRandom(seed);
    this.cast = new Cast(ground);
  }

  get running(): number {
    return this.live.length;
  }

  runningOf(user: string): number {
    return this.live.filter((execution) => execution.user === user).length;
  }

  add(execution: Execution, job: Job): void {
    this.live.push(execution);
    this.cast.add(execution, job);
  }

  /**
   * Runs until every execution has ended or waits for a person; or, begun by the end of a run while a lone one stands
   * still, until that one can go on.
   */
  settle(): void {
    this.cast.playAlone(
      () => this.turn(),
      (execution) => {
        if (!execution.ended) this.kill(execution);
      },
    );
    while (this.cast.mayGoOn && this.turn());
  }

  /** One step of one execution; false when nobody can move. */
  private turn(): boolean {
    this.cast.seatTheRest();
    this.hearEverybody();
    const ready = this.live.filter((execution) => !execution.pause || execution.pause.ready());
    const next = ready[this.choose(ready.length)];
    if (!next) return this.giveUpOne();
    this.step(next);
    return true;
  }

  private hearEverybody(): void {
    while (!this.live.every((execution) => execution.listen())) this.ground.pool.listen();
  }

  /** Nobody can move: a wait that has an end of its own (a lock's time-out) takes it. */
  private giveUpOne(): boolean {
    const waiting = this.live.find((execution) => execution.pause?.giveUp);
    const giveUp = waiting?.pause?.giveUp;
    if (!waiting || !giveUp) return false;
    waiting.pause = new Pause(() => true, giveUp);
    return true;
  }

  private step(execution: Execution): void {
    const { pause, question } = execution;
    if (pause) this.resume(execution, pause);
    else if (question?.kind === 'call') this.takeCall(execution, question);
    // Its last call went past the limit: on Google it had not come back.
    else if (timeIsUp(execution)) this.outOfTime(execution);
    else this.takeEnd(execution, question);
  }

  private takeCall(execution: Execution, call: Call): void {
    execution.callsMade += 1;
    const fault = execution.faultNow();
    if (fault === 'kill') this.kill(execution);
    else if (timeIsUp(execution)) this.outOfTime(execution);
    else this.attempt(execution, () => this.carryOut(execution, call, fault === 'throw'));
  }

  private carryOut(execution: Execution, call: Call, failing: boolean): unknown {
    if (failing && execution.assume.failedCall === 'notDone') throw new GoogleError(SERVICE_FAILURE);
    const value = dispatch(execution, this.ground.signatures, call);
    if (failing) throw new GoogleError(SERVICE_FAILURE);
    return value;
  }

  private takeEnd(execution: Execution, end: FromThread | undefined): void {
    if (end?.kind === 'end') execution.result = execution.handles.decode(end.result);
    if (end?.kind === 'failed') execution.record.error = end.error;
    this.finish(execution);
  }

  private resume(execution: Execution, pause: Pause): void {
    execution.pause = undefined;
    this.attempt(execution, pause.finish);
  }

  private attempt(execution: Execution, work: () => unknown): void {
    try {
      const value = work();
      if (value instanceof Pause) this.wait(execution, value);
      else this.answer(execution, value);
    } catch (error) {
      // A gap or bug of the Workspace itself must show even where the script swallows it.
      if (!(error instanceof GoogleError)) execution.log(`! ${(error as Error).stack}`);
      this.fail(execution, (error as Error).message);
    }
  }

  /** A dialog whose answer is known already is answered at once; one that it does not fit stays open. */
  private wait(execution: Execution, pause: Pause): void {
    execution.pause = pause;
    const dialog = dialogOf(execution);
    const [answer] = execution.start.answers ?? [];
    if (!dialog || answer === undefined) return;
    execution.start.answers?.shift();
    try {
      dialog.answer(typeof answer === 'string' ? answer : answer(dialog));
    } catch (error) {
      execution.log(`! ${(error as Error).message}`);
    }
  }

  private answer(execution: Execution, value: unknown): void {
    execution.tell({ kind: 'answer', value: execution.handles.encode(value), now: execution.now() });
  }

  private fail(execution: Execution, message: string): void {
    execution.tell({ kind: 'throw', message, now: execution.now() });
  }

  private outOfTime(execution: Execution): void {
    execution.record.error = { message: 'Exceeded maximum execution time' };
    this.kill(execution);
  }

  private kill(execution: Execution): void {
    this.remove(execution);
    execution.performer?.kill();
    execution.kill();
    this.ended(execution);
  }

  private finish(execution: Execution): void {
    this.remove(execution);
    execution.performer?.dismiss();
    execution.finish();
    this.ended(execution);
  }

  private remove(execution: Execution): void {
    this.live.splice(this.live.indexOf(execution), 1);
  }
}

function timeIsUp({ record, start }: Execution): boolean {
  return record.modelled.mid >= runLimit(start);
}
