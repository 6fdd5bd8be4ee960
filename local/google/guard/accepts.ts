import { EnumValue, StandIn } from '../standIn';
import type { Signatures } from './signatures';
import { indexOutside, splitAt } from './splitAt';

type Test = (signatures: Signatures, value: unknown) => boolean;

// A type is the same text at every call: it is read once.
const tests = new Map<string, Test>();

/** Does a decoded argument satisfy a type of the signatures? Nothing is coerced. */
export function accepts(signatures: Signatures, type: string, value: unknown): boolean {
  return testOf(type)(signatures, value);
}

function testOf(type: string): Test {
  const test = tests.get(type) ?? makeTest(type);
  tests.set(type, test);
  return test;
}

function makeTest(type: string): Test {
  const choices = splitAt(type, '|');
  if (choices.length > 1) return oneOf(choices.map(testOf));
  if (type.endsWith('[]')) return listOf(testOf(type.slice(0, -2)));
  if (type.startsWith('(')) return testOf(type.slice(1, -1));
  if (type.startsWith('"')) return same(JSON.parse(type));
  if (type.startsWith('{')) return objectOf(propertiesOf(type));
  return PLAIN[type] ?? ((signatures, value) => acceptsNamed(signatures, type, value));
}

const PLAIN: Record<string, Test> = {
  any: () => true,
  object: (_signatures, value) => isPlainObject(value),
  Object: (_signatures, value) => isPlainObject(value),
  string: (_signatures, value) => typeof value === 'string',
  number: (_signatures, value) => typeof value === 'number',
  boolean: (_signatures, value) => typeof value === 'boolean',
  null: (_signatures, value) => value === null,
  undefined: (_signatures, value) => value === undefined,
  Date: (_signatures, value) => isDate(value),
  'Base.Date': (_signatures, value) => isDate(value),
};

/**
 * Where Google's reference says "implementing classes" and the type definitions do not: any item may be
 * moved or deleted as an Item, any file of ours handed over as a BlobSource.
 */
const IMPLEMENTED_BY: Record<string, RegExp> = {
  'Forms.Item': /^Forms\.\w+Item$/,
  'Base.BlobSource': /^(Base\.Blob|HTML\.HtmlOutput|Spreadsheet\.Spreadsheet|Spreadsheet\.EmbeddedChart)$/,
};

function oneOf(choices: readonly Test[]): Test {
  return (signatures, value) => choices.some((choice) => choice(signatures, value));
}

function listOf(item: Test): Test {
  return (signatures, value) => Array.isArray(value) && value.every((each) => item(signatures, each));
}

function same(literal: unknown): Test {
  return (_signatures, value) => value === literal;
}

function objectOf(fields: Record<string, string>): Test {
  return (signatures, value) => acceptsObject(signatures, fields, value);
}

function acceptsNamed(signatures: Signatures, type: string, value: unknown): boolean {
  if (value instanceof EnumValue) return value.type === type;
  if (value instanceof StandIn) return isKindOf(signatures, value.type, type);
  const fields = optionBag(signatures, type);
  return fields !== undefined && acceptsObject(signatures, fields, value);
}

function isKindOf(signatures: Signatures, type: string, wanted: string): boolean {
  if (type === wanted || IMPLEMENTED_BY[wanted]?.test(type)) return true;
  return (signatures.classes[type]?.extends ?? []).some((parent) => isKindOf(signatures, parent, wanted));
}

/** An interface without methods (MailAdvancedParameters) is written by scripts as a plain object. */
function optionBag(signatures: Signatures, type: string): Record<string, string> | undefined {
  const definition = signatures.classes[type];
  return definition && Object.keys(definition.methods).length === 0 ? definition.properties : undefined;
}

/** Fields that must be there are, and those that are there are known and fit. */
function acceptsObject(signatures: Signatures, fields: Record<string, string>, value: unknown): boolean {
  if (!isPlainObject(value)) return false;
  const entries = value as Record<string, unknown>;
  const every = fields[ANY_KEY];
  if (every !== undefined) return Object.values(entries).every((each) => accepts(signatures, every, each));
  const known = Object.keys(entries).every((name) => Object.hasOwn(fields, name));
  return known && Object.entries(fields).every(([name, type]) => accepts(signatures, type, entries[name]));
}

// Field name of an index signature: `{ [key: string]: any }`.
const ANY_KEY = '[]';

/** `{ a: string; b?: number | undefined }` → `{ a: 'string', b: 'number | undefined' }`. */
function propertiesOf(type: string): Record<string, string> {
  const fields = splitAt(type.slice(1, -1), ';').map((field): [string, string] => {
    const colon = indexOutside(field, ':');
    const name = field.slice(0, colon).replace('?', '').trim();
    return [name.startsWith('[') ? ANY_KEY : name, field.slice(colon + 1).trim()];
  });
  return Object.fromEntries(fields);
}

function isPlainObject(value: unknown): boolean {
  const special = value instanceof StandIn || value instanceof EnumValue;
  return !special && Object.prototype.toString.call(value) === '[object Object]';
}

// Dates may come from another context, where instanceof is false.
function isDate(value: unknown): boolean {
  return Object.prototype.toString.call(value) === '[object Date]';
}
