import type { ExecutionRecord, MailState, State, TriggerState } from '../../google/state';
import { isoIn } from '../../localTime';
import { messageLinks } from './messageLinks';

/** All runs in the order of their start; stacks stay out, since they name places on this machine. */
export function executionsOutput(state: State): unknown[] {
  return state.executions.map((record) => executionOutput(record, state.spreadsheet.zone));
}

function executionOutput({ error, start, log, ...record }: ExecutionRecord, zone: string): unknown {
  return { ...record, start: isoIn(zone, start), log: log.map(withoutStack), error: error?.message ?? null };
}

/** A script may log an error with its stack. */
function withoutStack(line: string): string {
  return line.replace(/\n\s+at [^\n]*/g, '');
}

export function triggersOutput(state: State): unknown[] {
  return state.triggers.map((trigger) => triggerOutput(trigger, state));
}

function triggerOutput({ next, ...trigger }: TriggerState, state: State): unknown {
  return next === undefined ? trigger : { ...trigger, next: isoIn(state.spreadsheet.zone, next) };
}

/** Mail that has gone out, and the wa.me links that stand in the sheet for a tap. */
export function outboxOutput(state: State): unknown {
  return {
    mail: state.outbox.map((mail) => mailOutput(mail, state.spreadsheet.zone)),
    messages: messageLinks(state),
  };
}

function mailOutput({ at, ...mail }: MailState, zone: string): unknown {
  return { at: isoIn(zone, at), ...mail };
}
