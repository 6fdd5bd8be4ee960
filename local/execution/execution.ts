import type { Assumptions } from '../google/assumptions';
import { lockTableOf } from '../google/lock/lockTable';
import type { Authority, Session } from '../google/session';
import type { Pause, StandIn } from '../google/standIn';
import type { ExecutionRecord, State } from '../google/state';
import { callOf } from './fault';
import { Handles } from './handles';
import type { Performer } from './performer';
import { emptyRecord } from './record';
import { RunMeter } from './runMeter';
import { services } from './services';
import type { Start } from './start';
import type { FromThread, Job, ToThread } from './wire';

/**
 * One run of one entry point, as the server sees it: a script that waits with a question, or a Pause that
 * is not ready yet. It is the Session of all its stand-ins.
 */
export class Execution implements Session {
  readonly handles = new Handles(() => this.roots);
  readonly record: ExecutionRecord;
  readonly meter: RunMeter;
  readonly roots: Record<string, StandIn>;
  /** Who plays its script; undefined until it goes on for the first time. */
  performer: Performer | undefined;
  /** The call that the script waits for; undefined while it computes. */
  question: FromThread | undefined;
  pause: Pause | undefined;
  ended = false;
  result: unknown;
  callsMade = 0;
  private readonly memory = new Map<symbol, unknown>();
  private readonly atEnd: (() => void)[] = [];
  private readonly atKill: (() => void)[] = [];

  constructor(
    readonly id: number,
    readonly state: State,
    readonly assume: Assumptions,
    readonly start: Start,
  ) {
    this.record = emptyRecord(id, start);
    this.meter = new RunMeter(this.record);
    this.roots = services(this);
  }

  get user(): string {
    return this.start.user;
  }

  get authority(): Authority {
    return this.start.authority;
  }

  get hasUi(): boolean {
    return this.start.hasUi;
  }

  now(): number {
    return this.start.at + Math.floor(this.record.modelled.mid);
  }

  spend(ms: number): void {
    this.meter.spend(ms);
  }

  waitUntil(moment: number): void {
    if (moment > this.now()) this.spend(moment - this.now());
  }

  log(line: string): void {
    this.record.log.push(line);
  }

  onEnd(work: () => void): void {
    this.atEnd.push(work);
  }

  onKill(work: () => void): void {
    this.atKill.push(work);
  }

  newId(kind: string): string {
    this.state.nextId += 1;
    return `${kind}-${this.state.nextId}`;
  }

  memo<T>(key: symbol, make: () => T): T {
    if (!this.memory.has(key)) this.memory.set(key, make());
    return this.memory.get(key) as T;
  }

  /** What it is to run, within `endlessAfter` real ms; events carry stand-ins. */
  job(ground: Pick<Job, 'bundle' | 'world' | 'endlessAfter'>, seed: number): Job {
    const args = this.start.args(this).map((arg) => this.handles.encode(arg));
    const { entry } = this.start;
    return { kind: 'run', entry, args, now: this.now(), seed, ...ground };
  }

  tell(message: ToThread): void {
    this.question = undefined;
    this.performer?.tell(message);
  }

  /** Takes what the script has said; true once it has said something. */
  listen(): boolean {
    if (this.question) return true;
    this.question = this.performer?.heard();
    if (this.question) this.record.log.push(...this.question.log);
    return this.question !== undefined;
  }

  /** What the armed fault does to the call just made. */
  faultNow(): 'kill' | 'throw' | undefined {
    const { fault } = this.start;
    if (!fault || callOf(fault) !== this.callsMade) return undefined;
    return 'kill' in fault ? 'kill' : 'throw';
  }

  private close(work: readonly (() => void)[]): void {
    this.ended = true;
    const { fault } = this.start;
    if (fault && callOf(fault) > this.callsMade) this.record.unmet = { ...fault, made: this.callsMade };
    for (const each of work) this.attempt(each);
    this.record.underLock = lockTableOf(this.state).underLock(this.id);
  }

  /** Google applies buffered writes at the end of a run and reports their failure as the run's. */
  private attempt(work: () => void): void {
    try {
      work();
    } catch (error) {
      this.record.error ??= { message: (error as Error).message };
    }
  }

  /** The run ended of itself, well or by an error of its own. */
  finish(): void {
    this.close(this.atEnd);
  }

  /** The run is gone between two instructions: nothing of its own runs any more. */
  kill(): void {
    this.record.killed = true;
    this.close(this.atKill);
  }
}
