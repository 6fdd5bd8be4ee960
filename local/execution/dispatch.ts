import { GoogleError, NotInLocalWorkspace } from '../google/errors';
import { matches } from '../google/guard/matches';
import type { Signatures } from '../google/guard/signatures';
import type { StandIn } from '../google/standIn';
import type { Execution } from './execution';
import type { FromThread } from './wire';

type Call = Extract<FromThread, { kind: 'call' }>;
type Method = (...args: unknown[]) => unknown;

/**
 * Carries out one service call: the guard first (Google's names, arguments and words), then the stand-in's
 * method of the same name. Throws GoogleError for the script to see; anything else is a bug of ours or a
 * gap, and says so.
 */
export function dispatch(execution: Execution, signatures: Signatures, call: Call): unknown {
  const target = execution.handles.get(call.target);
  const args = call.args.map((arg) => execution.handles.decode(arg));
  const verdict = matches(signatures, target.type, call.method, args);
  if (verdict !== true) throw new GoogleError(verdict);
  return carryOut(execution, target, call.method, args);
}

function carryOut(execution: Execution, target: StandIn, name: string, args: unknown[]): unknown {
  const method = (target as unknown as Record<string, Method | undefined>)[name];
  const label = `${target.type.split('.').pop()}.${name}`;
  if (typeof method !== 'function') throw new NotInLocalWorkspace(label);
  execution.meter.beginCall(target.type.split('.')[0] ?? target.type);
  const value = method.apply(target, args);
  execution.meter.endCall(label);
  return value;
}
