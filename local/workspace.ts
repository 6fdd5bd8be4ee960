import { Execution, type Start } from './execution/execution';
import { ArmedFaults, type CallFault, type Fault } from './execution/fault';
import { refusal, useTriggerTime } from './execution/limits';
import { Scheduler } from './execution/scheduler';
import type { ThreadPool } from './execution/threadPool';
import { type Assumptions, defaultAssumptions } from './google/assumptions';
import type { FiredEvent } from './google/firedEvent';
import { editResponse, type SubmitOptions, type SubmitResult, submitResponse } from './google/form/respond';
import type { Signatures } from './google/guard/signatures';
import { Hands } from './google/spreadsheet/hands';
import type { Answer, State } from './google/state';
import { menusOf } from './google/ui/menus';
import { Run } from './run';
import { Triggers } from './triggers';

export interface WorkspaceOptions {
  state: State;
  /** Folder with what clasp pushes. */
  bundle: string;
  pool: ThreadPool;
  signatures: Signatures;
  assume?: Partial<Assumptions>;
  /** A script that computes longer than this without a service call is endless; real ms. */
  endlessAfter?: number;
}

/** A person's look at a menu item, sidebar call or page: who, and what befalls the run. */
export interface As {
  user?: string;
  fault?: CallFault;
}

/**
 * Google Workspace on this machine: one spreadsheet with its bound script, its forms and its people.
 * Whatever people do here sets off executions of the real bundle; every method returns when they have
 * ended or wait for a person.
 */
export class Workspace {
  readonly state: State;
  readonly assume: Assumptions;
  private readonly scheduler: Scheduler;
  private readonly faults = new ArmedFaults();
  private readonly triggers: Triggers;
  private held = 0;

  constructor(private readonly options: WorkspaceOptions) {
    this.state = options.state;
    this.assume = { ...defaultAssumptions(), ...options.assume };
    this.scheduler = new Scheduler(options.pool, options.signatures, this.state.seed, (execution) =>
      useTriggerTime(this.state, execution.start, execution.record.modelled.mid),
    );
    this.triggers = new Triggers(
      this.state,
      this.assume,
      options.bundle,
      this.faults,
      (start) => void this.begin(start),
    );
  }

  arm(fault: Fault): void {
    this.faults.arm(fault);
  }

  /** Moves the clock; clock triggers and delayed events that fall due on the way run at their moment. */
  advance(to: number): void {
    this.triggers.advance(to, () => this.settle());
    this.state.clock = Math.max(this.state.clock, to);
  }

  /** A buyer sends the form: answers by item id. Refused only where the page obeys the form's state. */
  submit(
    answers: Record<string, Answer>,
    options: Partial<SubmitOptions> & { formId?: string } = {},
  ): SubmitResult {
    const form = this.form(options.formId);
    const result = submitResponse(this.state, form, answers, {
      at: this.state.clock,
      assume: this.assume,
      ...options,
    });
    if ('events' in result) this.fire(result.events);
    return result;
  }

  /** A buyer changes an answer by the edit link. */
  editResponse(responseId: string, answers: Record<string, Answer>): SubmitResult {
    const form = this.state.forms.find((each) =>
      each.responses.some((response) => response.id === responseId),
    );
    if (!form) throw new Error(`no form has the response ${responseId}`);
    const result = editResponse(this.state, form, responseId, answers, {
      at: this.state.clock,
      assume: this.assume,
    });
    if ('events' in result) this.fire(result.events);
    return result;
  }

  /** A person's hands on the sheet: what they set off runs when the act is done. */
  person<T extends { events: FiredEvent[] }>(act: (hands: Hands) => T, user = this.state.owner): T {
    const result = act(new Hands(this.state, user, this.assume));
    this.fire(result.events);
    return result;
  }

  /** Opens the file: the menus that onOpen builds, label → function. */
  open(user = this.state.owner): { menus: ReturnType<typeof menusOf>; run: Run } {
    const execution = this.begin(this.byPerson('onOpen', 'open', [], { user }));
    this.settle();
    return { menus: menusOf(execution), run: new Run(execution, () => this.settle()) };
  }

  /** Clicks a menu item by its label; `answers` go to the dialogs in order. */
  menu(label: string, answers: string[] = [], as: As = {}): Run {
    const item = this.open(as.user)
      .menus.flatMap((menu) => menu.items)
      .find((each) => each.label === label);
    if (!item) throw new Error(`The menu has no item "${label}".`);
    return this.run(item.functionName, 'menu', [], answers, as);
  }

  /** google.script.run, as the sidebar does it. */
  call(functionName: string, args: unknown[] = [], as: As = {}): Run {
    return this.run(functionName, 'call', args, [], as);
  }

  /** A visit to the web app. */
  get(parameter: Record<string, string>): Run {
    const parameters = Object.fromEntries(Object.entries(parameter).map(([key, value]) => [key, [value]]));
    const queryString = new URLSearchParams(parameter).toString();
    return this.run(
      'doGet',
      'web',
      [{ parameter, parameters, queryString, contextPath: '', contentLength: -1 }],
      [],
    );
  }

  /** Everything begun inside runs at the same moment, interleaved under the seed. */
  together(begin: () => void): void {
    this.held += 1;
    try {
      begin();
    } finally {
      this.held -= 1;
    }
    this.settle();
  }

  /** Runs one function by a person's act. */
  run(entry: string, trigger: string, args: unknown[], answers: string[] = [], as: As = {}): Run {
    const execution = this.begin(this.byPerson(entry, trigger, args, as));
    const run = new Run(execution, () => this.settle());
    this.settle();
    if (this.held === 0) for (const answer of answers) if (run.dialog) run.answer(answer);
    return run;
  }

  private byPerson(entry: string, trigger: string, args: unknown[], as: As): Start {
    const user = as.user ?? this.state.owner;
    const fault = as.fault ?? this.faults.takeCallFault(entry);
    const authority = trigger === 'open' ? 'limited' : 'full';
    return {
      entry,
      trigger,
      user,
      authority,
      hasUi: trigger !== 'web',
      at: this.state.clock,
      args: () => args,
      fault,
    };
  }

  private form(formId?: string) {
    const form = formId ? this.state.forms.find((each) => each.id === formId) : this.state.forms.at(-1);
    if (!form) throw new Error('There is no form yet: run Siapkan first.');
    return form;
  }

  private fire(events: FiredEvent[]): void {
    for (const event of events) this.triggers.fire(event);
    this.settle();
  }

  private begin(start: Start): Execution {
    const refused = refusal(this.state, start, this.scheduler.running);
    const id = this.state.executions.length + 1;
    const execution = new Execution(id, this.state, this.assume, start, this.options.pool.take());
    this.state.executions.push(execution.record);
    if (refused) this.refuse(execution, refused);
    else
      this.scheduler.add(
        execution,
        this.options.bundle,
        this.state.seed + id,
        this.options.endlessAfter ?? 360_000,
      );
    return execution;
  }

  /** Google starts nothing: the event is gone, only the Executions page remembers. */
  private refuse(execution: Execution, message: string): void {
    execution.record.error = { message };
    execution.ended = true;
    this.options.pool.giveBack(execution.thread);
  }

  private settle(): void {
    if (this.held === 0) this.scheduler.settle();
  }
}
