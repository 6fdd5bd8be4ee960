import { legalArguments } from './legalArguments';

export type Answer = { ok: true; value: unknown } | { error: string };

interface Handlers {
  readonly success?: (value: unknown, user?: unknown) => void;
  readonly failure?: (error: Error, user?: unknown) => void;
  readonly user?: unknown;
}

export interface Caller {
  /** Sends one call; `answered` is told once. */
  send(name: string, args: unknown[], answered: (answer: Answer) => void): void;
  readForm(value: unknown): unknown;
  /** Where a failure goes that nobody handles. */
  complain(error: Error): void;
}

type Runner = Record<string, (...args: never[]) => unknown>;

/**
 * `google.script.run`: a function for each name, and handlers that make a new runner each.
 * [D] developers.google.com/apps-script/guides/html/reference/run
 */
export function scriptRun(names: readonly string[], caller: Caller, handlers: Handlers = {}): Runner {
  const more = (change: Handlers) => scriptRun(names, caller, { ...handlers, ...change });
  const call = (name: string, args: unknown[]) => {
    const legal = legalArguments(args, caller.readForm);
    caller.send(name, legal, (answer) => hand(answer, handlers, caller));
  };
  const functions = names.map((name) => [name, (...args: unknown[]) => call(name, args)] as const);
  return {
    ...Object.fromEntries(functions),
    withSuccessHandler: (success: NonNullable<Handlers['success']>) => more({ success }),
    withFailureHandler: (failure: NonNullable<Handlers['failure']>) => more({ failure }),
    withUserObject: (user: unknown) => more({ user }),
  };
}

function hand(answer: Answer, { success, failure, user }: Handlers, caller: Caller): void {
  if ('ok' in answer) success?.(answer.value, user);
  else if (failure) failure(scriptError(answer.error), user);
  else caller.complain(scriptError(answer.error));
}

function scriptError(message: string): Error {
  return Object.assign(new Error(message), { name: 'ScriptError' });
}
