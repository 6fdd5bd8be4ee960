import type { Session } from './session';

/**
 * A stand-in for one class of Apps Script, living on the server side and bound to the execution that
 * looks at it. Its methods carry Google's names; the guard has checked name and arguments before they
 * run. A method may return a value, another stand-in, an EnumValue, a Date, nested arrays or plain
 * objects of these, or a Pause.
 */
export abstract class StandIn {
  /** Google's class, e.g. `Spreadsheet.Range`: the guard's and the cost table's key. */
  abstract readonly type: string;

  constructor(protected readonly session: Session) {}
}

/** A member of one of Google's enums, e.g. `ScriptApp.EventType` / `ON_EDIT`; its text is its name. */
export class EnumValue {
  constructor(
    readonly type: string,
    readonly name: string,
  ) {}
  toString(): string {
    return this.name;
  }
}

/**
 * A call that cannot be answered yet (a held lock, an open dialog). The scheduler asks `ready` between
 * other executions' calls and then takes `finish`; `giveUp` answers when nobody else can move.
 */
export class Pause {
  constructor(
    readonly ready: () => boolean,
    readonly finish: () => unknown,
    readonly giveUp?: () => unknown,
  ) {}
}
