import { EnumValue, StandIn } from '../standIn';
import type { Signatures } from './signatures';

/** Google's own way to write a class in an error: `SpreadsheetApp.Range`, `MailApp`, `Ui`. */
export function googleName(signatures: Signatures, type: string): string {
  const [namespace = '', simple = type] = type.split('.');
  // Base holds what several services share; Google names it bare.
  if (namespace === 'Base') return simple;
  const service = serviceOf(signatures, namespace);
  return service === undefined || service === simple ? simple : `${service}.${simple}`;
}

/** How Google writes the arguments of a call that it refuses: `(String,number)`. */
export function argumentNames(signatures: Signatures, args: readonly unknown[]): string {
  return `(${args.map((each) => valueName(signatures, each)).join(',')})`;
}

function serviceOf(signatures: Signatures, namespace: string): string | undefined {
  const found = Object.entries(signatures.services).find(
    ([service, type]) => type === `${namespace}.${service}` && !Object.hasOwn(signatures.enums, type),
  );
  return found?.[0];
}

function valueName(signatures: Signatures, value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'number') return 'number';
  if (Array.isArray(value)) return `${value.length > 0 ? valueName(signatures, value[0]) : 'Object'}[]`;
  if (value instanceof StandIn || value instanceof EnumValue) return googleName(signatures, value.type);
  if (typeof value === 'object') return Object.prototype.toString.call(value).slice('[object '.length, -1);
  return typeof value === 'string' ? 'String' : typeof value === 'boolean' ? 'Boolean' : 'Function';
}
