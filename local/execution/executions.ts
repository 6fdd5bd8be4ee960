import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Assumptions } from '../google/assumptions';
import { lendHtmlFiles } from '../google/html/htmlService';
import type { State } from '../google/state';
import { Execution } from './execution';
import type { Ground } from './ground';
import { refusal, useTriggerTime } from './limits';
import { Scheduler } from './scheduler';
import type { Start } from './start';

/** Starts runs within Google's limits, one after another or all at once. */
export class Executions {
  onEnded: (execution: Execution) => void = () => undefined;
  private scheduler: Scheduler;
  private held = 0;

  constructor(
    private readonly state: State,
    private readonly assume: Assumptions,
    private readonly ground: Ground,
  ) {
    this.scheduler = this.newScheduler();
  }

  /** A new order of chance, unless runs are under way. */
  reseed(seed: number): boolean {
    if (this.scheduler.running > 0) return false;
    this.state.seed = seed;
    this.scheduler = this.newScheduler();
    return true;
  }

  /** Begins a run; it goes on when `settle` is called and nothing holds it. */
  begin(start: Start): Execution {
    return this.beginIn(this.scheduler, start);
  }

  /** A run by itself, to its end, whatever else is being held. */
  runApart(start: Start): Execution {
    const apart = this.newScheduler();
    const execution = this.beginIn(apart, start);
    apart.settle();
    return execution;
  }

  /** Runs until all have ended or wait for a person. */
  settle(): void {
    if (this.held === 0) this.scheduler.settle();
  }

  /** All that `begin` starts sets off in the same moment. */
  together(begin: () => void): void {
    this.held += 1;
    try {
      begin();
    } finally {
      this.held -= 1;
    }
    this.settle();
  }

  private newScheduler(): Scheduler {
    return new Scheduler(this.ground, this.state.seed, (execution) => {
      useTriggerTime(this.state, execution.start, execution.record.modelled.mid);
      this.onEnded(execution);
    });
  }

  private beginIn(scheduler: Scheduler, start: Start): Execution {
    const { bundle, world = 'fresh', endlessAfter = 360_000 } = this.ground;
    const refused = refusal(this.state, start, scheduler.runningOf(start.user));
    const id = this.state.executions.length + 1;
    const execution = new Execution(id, this.state, this.assume, start);
    this.state.executions.push(execution.record);
    lendHtmlFiles(execution, (name) => htmlFile(bundle, name));
    const seed = this.state.seed + id;
    if (refused === undefined) scheduler.add(execution, execution.job({ bundle, world, endlessAfter }, seed));
    else this.refuse(execution, refused);
    return execution;
  }

  /** Google starts nothing: the event is gone, only the Executions page remembers. */
  private refuse(execution: Execution, message: string): void {
    execution.record.error = { message };
    execution.finish();
  }
}

/** An HTML file of the bundle; `name` comes from the script and must stay in the folder. */
function htmlFile(bundle: string, name: string): string | undefined {
  const path = join(bundle, `${basename(name)}.html`);
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}
