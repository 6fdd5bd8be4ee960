import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ArmedFaults } from './execution/fault';
import type { Start } from './execution/start';
import type { FiredEvent } from './google/firedEvent';
import { clockEvent } from './google/script/clockEvent';
import { dueTriggers, nextDue, spendTrigger } from './google/script/dueTriggers';
import type { Session } from './google/session';
import { EnumValue } from './google/standIn';
import type { State, TriggerState } from './google/state';

/** [D] Simple triggers: reserved names that run without authorization for whoever acts. */
const SIMPLE: Partial<Record<FiredEvent['event'], string>> = { ON_OPEN: 'onOpen', ON_EDIT: 'onEdit' };

const KIND: Record<string, string> = {
  ON_OPEN: 'open',
  ON_EDIT: 'edit',
  ON_CHANGE: 'change',
  ON_FORM_SUBMIT: 'formSubmit',
};

/** From events and the clock to runs: which trigger answers, and what befalls the event on its way. */
export class Triggers {
  private readonly delayed: { due: number; start: Start }[] = [];

  constructor(
    private readonly state: State,
    private readonly bundle: string,
    private readonly faults: ArmedFaults,
    private readonly begin: (start: Start) => void,
  ) {}

  /** Starts one run for each trigger that listens, simple ones first. */
  fire(event: FiredEvent): void {
    const simple = SIMPLE[event.event];
    if (simple && this.bundleHas(simple))
      this.begin(this.start(event, simple, event.user, 'limited', undefined));
    this.fireInstalled(event, this.begin);
  }

  /** Installed triggers only; `begin` starts those that run now. */
  fireInstalled(event: FiredEvent, begin: (start: Start) => void): void {
    for (const trigger of this.state.triggers.filter((each) => listens(each, event)))
      this.deliver(event, trigger, begin);
  }

  /** Runs whatever falls due up to and with `to`, each at its own moment. */
  advance(to: number, settle: () => void): void {
    for (;;) {
      const moment = this.nextMoment();
      if (moment === undefined || moment > to) return;
      this.state.clock = Math.max(this.state.clock, moment);
      this.runDue(this.state.clock);
      settle();
    }
  }

  private deliver(event: FiredEvent, trigger: TriggerState, begin: (start: Start) => void): void {
    const fault = this.faults.takeEventFault(trigger.handler);
    if (fault && 'drop' in fault) return;
    const start = this.start(
      event,
      trigger.handler,
      trigger.user,
      'full',
      trigger,
      fault && 'blank' in fault,
    );
    if (fault && 'delay' in fault) {
      this.delayed.push({ due: this.state.clock + fault.delay * 1000, start });
      return;
    }
    begin(start);
    if (fault && 'double' in fault) begin(this.start(event, trigger.handler, trigger.user, 'full', trigger));
  }

  private start(
    event: FiredEvent,
    entry: string,
    user: string,
    authority: 'full' | 'limited',
    trigger: TriggerState | undefined,
    blank = false,
  ): Start {
    const common = { authMode: new EnumValue('Script.AuthMode', authority === 'full' ? 'FULL' : 'LIMITED') };
    const base = trigger ? { ...common, triggerUid: trigger.id } : common;
    const args = (session: Session) => [blank ? base : { ...base, ...event.payload(session) }];
    const fault = this.faults.takeCallFault(entry);
    return {
      entry,
      trigger: KIND[event.event] ?? 'event',
      user,
      authority,
      // Whoever opens the file sits before it.
      hasUi: event.event === 'ON_OPEN',
      at: this.state.clock,
      args,
      fault,
    };
  }

  private nextMoment(): number | undefined {
    const moments = [nextDue(this.state), ...this.delayed.map((each) => each.due)].filter(
      (each) => each !== undefined,
    );
    return moments.length > 0 ? Math.min(...moments) : undefined;
  }

  private runDue(moment: number): void {
    for (const { start } of this.delayed.filter((each) => each.due <= moment))
      this.begin({ ...start, at: moment });
    this.delayed.splice(0, this.delayed.length, ...this.delayed.filter((each) => each.due > moment));
    for (const trigger of dueTriggers(this.state, moment)) this.tick(trigger, moment);
  }

  private tick(trigger: TriggerState, moment: number): void {
    spendTrigger(trigger, moment);
    const fault = this.faults.takeEventFault(trigger.handler);
    if (fault && 'drop' in fault) return;
    const about = { triggerUid: trigger.id };
    const event = fault && 'blank' in fault ? about : { ...clockEvent(moment), ...about };
    const start: Start = {
      entry: trigger.handler,
      trigger: 'clock',
      user: trigger.user,
      authority: 'full',
      hasUi: false,
      at: moment,
      args: () => [event],
      fault: this.faults.takeCallFault(trigger.handler),
    };
    if (fault && 'delay' in fault) this.delayed.push({ due: moment + fault.delay * 1000, start });
    else this.begin(start);
    if (fault && 'double' in fault) this.begin(start);
  }

  private bundleHas(name: string): boolean {
    return readFileSync(join(this.bundle, 'main.js'), 'utf8').includes(`function ${name}(`);
  }
}

function listens(trigger: TriggerState, event: FiredEvent): boolean {
  return trigger.event === event.event && trigger.sourceId === event.sourceId;
}
