import { accepts } from './accepts';
import { argumentNames, googleName } from './googleName';
import type { Parameter, Signatures } from './signatures';

/**
 * Checks a call against every overload that Google has of `method`, own or inherited.
 * @param type class of the object, e.g. `Spreadsheet.Range`
 * @param args decoded: stand-ins, EnumValues, dates, lists, plain objects, primitives
 * @returns true, or the message of the error that the script sees, in Google's words
 */
export function matches(
  signatures: Signatures,
  type: string,
  method: string,
  args: readonly unknown[],
): true | string {
  const known = knownOverloads(signatures, type, method);
  if (known.some((parameters) => fits(signatures, parameters, args))) return true;
  const where = `${googleName(signatures, type)}.${method}`;
  if (known.length === 0) return `${where} is not a function`;
  return `The parameters ${argumentNames(signatures, args)} don't match the method signature for ${where}.`;
}

const KNOWN = new WeakMap<Signatures, Map<string, Parameter[][]>>();

/** Every call asks: found once. */
function knownOverloads(signatures: Signatures, type: string, method: string): Parameter[][] {
  const all = KNOWN.get(signatures) ?? new Map<string, Parameter[][]>();
  KNOWN.set(signatures, all);
  const key = `${type}.${method}`;
  const known = all.get(key) ?? overloads(signatures, type, method);
  all.set(key, known);
  return known;
}

/** All overloads of a method, the class's own first; empty when Google has no such method. */
export function overloads(signatures: Signatures, type: string, method: string): Parameter[][] {
  const definition = signatures.classes[type];
  if (!definition) return [];
  const own = Object.hasOwn(definition.methods, method) ? (definition.methods[method] ?? []) : [];
  return [...own, ...(definition.extends ?? []).flatMap((parent) => overloads(signatures, parent, method))];
}

function fits(signatures: Signatures, parameters: readonly Parameter[], args: readonly unknown[]): boolean {
  const rest = parameters.at(-1)?.rest === true;
  if (args.length > parameters.length && !rest) return false;
  const given = parameters.filter((each) => !each.rest);
  const fixed = given.every((each, place) => fitsOne(signatures, each, args, place));
  return fixed && (!rest || accepts(signatures, parameters.at(-1)?.type ?? '', args.slice(given.length)));
}

function fitsOne(
  signatures: Signatures,
  parameter: Parameter,
  args: readonly unknown[],
  place: number,
): boolean {
  if (place >= args.length) return parameter.optional;
  if (parameter.optional && args[place] === undefined) return true;
  return accepts(signatures, parameter.type, args[place]);
}
