import { EnumValue, StandIn } from '../standIn';

/** [F] What a page is told when a run ends without a word of its own. */
const SERVER_ERROR = "We're sorry, a server error occurred. Please wait a bit and try again.";

/** What comes back to a page from a call of `google.script.run`. */
export type CallAnswer = { ok: true; value: unknown } | { error: string };

/**
 * A function's result as its page gets it. [D] legal are primitives, and objects and lists of them; an undefined in
 * a list becomes null. [F] One Date, function or Google object anywhere makes the whole result null, without an
 * error. [U] A function that returns nothing gives null.
 */
export function resultOnPage(value: unknown): unknown {
  return value === undefined || holdsIllegal(value) ? null : JSON.parse(JSON.stringify(value));
}

function holdsIllegal(value: unknown): boolean {
  if (typeof value === 'function') return true;
  if (value === null || typeof value !== 'object') return false;
  if (value instanceof StandIn || value instanceof EnumValue) return true;
  if (Object.prototype.toString.call(value) === '[object Date]') return true;
  return Object.values(value).some(holdsIllegal);
}

/** [F] A failure reaches the handler as an error whose message begins with the thrown one's name. */
export function callAnswer(run: { error: string | undefined; killed: boolean; result: unknown }): CallAnswer {
  if (run.error !== undefined) return { error: run.error };
  return run.killed ? { error: SERVER_ERROR } : { ok: true, value: resultOnPage(run.result) };
}
