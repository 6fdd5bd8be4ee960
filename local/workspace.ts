import type { Execution } from './execution/execution';
import { Executions } from './execution/executions';
import { ArmedFaults, type CallFault, type Fault } from './execution/fault';
import type { Ground } from './execution/ground';
import type { Said, Start } from './execution/start';
import { type Assumptions, defaultAssumptions } from './google/assumptions';
import type { FiredEvent } from './google/firedEvent';
import type { Answer, FormState } from './google/form/formState';
import { editResponse, type SubmitOptions, type SubmitResult, submitResponse } from './google/form/respond';
import { Hands } from './google/spreadsheet/hands';
import { openEvent, openPayload } from './google/spreadsheet/personalEvents';
import type { State } from './google/state';
import { menusOf, menusOnScreen, type ShownMenu } from './google/ui/menus';
import { Run } from './run';
import { Triggers } from './triggers';

export interface WorkspaceOptions extends Ground {
  state: State;
  assume?: Partial<Assumptions>;
}

/** ms by which one trigger on opening may come after the other; how many is not known. */
const OPEN_LATE = 1000;

/** A person's look at a menu item, sidebar call or page: who, and what befalls the run. */
export interface As {
  user?: string;
  fault?: CallFault;
}

/**
 * Google Workspace on this machine: one spreadsheet with its bound script, its forms and its people.
 * Whatever people do here sets off executions of the real bundle; every method returns when they have
 * ended or wait for a person. Only what `onEnded` itself does may have to wait until a run that stands still has gone on.
 */
export class Workspace {
  readonly state: State;
  readonly assume: Assumptions;
  /** Folder with what clasp pushes. */
  readonly bundle: string;
  /** Told of every run that has ended, whoever began it. */
  onEnded: (run: Run) => void = () => undefined;
  private readonly executions: Executions;
  private readonly faults = new ArmedFaults();
  private readonly triggers: Triggers;

  constructor(options: WorkspaceOptions) {
    this.state = options.state;
    this.assume = { ...defaultAssumptions(), ...options.assume };
    this.bundle = options.bundle;
    this.executions = new Executions(this.state, this.assume, options);
    this.executions.onEnded = (execution) => this.onEnded(this.runOf(execution));
    const begin = (start: Start) => void this.executions.begin(start);
    this.triggers = new Triggers(this.state, options.bundle, this.faults, begin);
  }

  /** Another chance: what happens from now on happens under this seed. False while a run waits for a person. */
  reseed(seed: number): boolean {
    return this.executions.reseed(seed);
  }

  arm(fault: Fault): void {
    this.faults.arm(fault);
  }

  /** Faults that have met no run and no event yet. */
  get faultsWaiting(): readonly Fault[] {
    return this.faults.waiting;
  }

  /** Moves the clock; clock triggers and delayed events that fall due on the way run at their moment. */
  advance(to: number): void {
    this.triggers.advance(to, () => this.executions.settle());
    this.state.clock = Math.max(this.state.clock, to);
  }

  /** Moves the clock while Google's triggers are late: what fell due on the way runs once, at the end of it. */
  passTo(to: number): void {
    this.state.clock = Math.max(this.state.clock, to);
    this.advance(to);
  }

  /** A buyer sends the form: answers by item id. Refused only where the page obeys the form's state. */
  submit(
    answers: Record<string, Answer>,
    options: Partial<SubmitOptions> & { formId?: string } = {},
  ): SubmitResult {
    const form = this.form(options.formId);
    const defaults = { at: this.state.clock, assume: this.assume };
    return this.fired(submitResponse(this.state, form, answers, { ...defaults, ...options }));
  }

  /** A buyer changes an answer by the edit link. */
  editResponse(
    responseId: string,
    answers: Record<string, Answer>,
    options: Partial<SubmitOptions> = {},
  ): SubmitResult {
    const has = (form: FormState) => form.responses.some(({ id }) => id === responseId);
    const form = this.state.forms.find(has);
    if (!form) throw new Error(`no form has the response ${responseId}`);
    const defaults = { at: this.state.clock, assume: this.assume };
    return this.fired(editResponse(this.state, form, responseId, answers, { ...defaults, ...options }));
  }

  /** A person's hands on the sheet: what they set off runs when the act is done. */
  person<T extends { events: FiredEvent[] }>(act: (hands: Hands) => T, user = this.state.owner): T {
    const result = act(new Hands(this.state, user));
    this.fire(result.events);
    return result;
  }

  /** Opens the file: the menus that then stand above it, label → function, and the run of onOpen. */
  open(user = this.state.owner): { menus: ShownMenu[]; run: Run } {
    const simple = this.byPerson('onOpen', 'open', [], [], { user });
    const late = this.assume.openTriggers === 'installedFirst' ? OPEN_LATE : 0;
    const run = this.executions.runApart({
      ...simple,
      at: simple.at + late,
      args: (session) => [openPayload(session)],
    });
    const runs = [run];
    const begin = (start: Start) => void runs.push(this.executions.runApart(start));
    this.triggers.fireInstalled(openEvent(this.state, user), begin);
    return { menus: menusOnScreen(runs.flatMap(menusOf)), run: this.runOf(run) };
  }

  /** Clicks a menu item by its label; `answers` go to the dialogs in order. */
  menu(label: string, answers: Said[] = [], as: As = {}): Run {
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
    const event = { parameter, parameters, queryString, contextPath: '', contentLength: -1 };
    return this.run('doGet', 'web', [event]);
  }

  /** Everything begun inside runs at the same moment, interleaved under the seed. */
  together(begin: () => void): void {
    this.executions.together(begin);
  }

  /** Runs one function by a person's act. */
  run(entry: string, trigger: string, args: unknown[], answers: Said[] = [], as: As = {}): Run {
    const execution = this.executions.begin(this.byPerson(entry, trigger, args, answers, as));
    this.executions.settle();
    return this.runOf(execution);
  }

  private byPerson(entry: string, trigger: string, args: unknown[], answers: Said[], as: As): Start {
    return {
      entry,
      trigger,
      user: as.user ?? this.state.owner,
      authority: trigger === 'open' ? 'limited' : 'full',
      hasUi: trigger !== 'web' && trigger !== 'clock',
      at: this.state.clock,
      args: () => args,
      answers: [...answers],
      fault: as.fault ?? this.faults.takeCallFault(entry),
    };
  }

  private runOf(execution: Execution): Run {
    return new Run(execution, () => this.executions.settle());
  }

  private form(formId?: string): FormState {
    const form = formId ? this.state.forms.find((each) => each.id === formId) : this.state.forms.at(-1);
    if (!form) throw new Error('There is no form yet: run Siapkan first.');
    return form;
  }

  private fired(result: SubmitResult): SubmitResult {
    if ('events' in result) this.fire(result.events);
    return result;
  }

  private fire(events: FiredEvent[]): void {
    for (const event of events) this.triggers.fire(event);
    this.executions.settle();
  }
}
