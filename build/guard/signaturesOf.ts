import type { Signatures } from '../../local/google/guard/signatures';
import { splitAt } from '../../local/google/guard/splitAt';
import { type Declaration, declarations, withoutComments } from './declarations';
import { members } from './members';
import { aliasesOf, qualified, type TypeNames } from './typeNames';

/** The signatures, how many were read, and the members that could not be. */
export interface Reading {
  signatures: Signatures;
  count: number;
  unread: string[];
}

const SERVICE = /declare var (\w+): GoogleAppsScript\.([\w.]+);/g;

/** Reads type definitions (file texts) into what the guard needs of the given namespaces. */
export function signaturesOf(texts: readonly string[], namespaces: ReadonlySet<string>): Reading {
  const bare = texts.map(withoutComments);
  const all = bare.flatMap((text) => declarations(text));
  const names: TypeNames = { declared: new Set(all.map((each) => each.name)), aliases: aliases(bare) };
  const wanted = all.filter((each) => namespaces.has(namespaceOf(each.name)));
  const reading: Reading = {
    signatures: { services: services(bare), enums: {}, classes: {} },
    count: 0,
    unread: [],
  };
  for (const declaration of wanted) addDeclaration(declaration, names, reading);
  return reading;
}

function addDeclaration(declaration: Declaration, names: TypeNames, reading: Reading): void {
  if (declaration.kind === 'enum') reading.signatures.enums[declaration.name] = enumMembers(declaration.body);
  else addClass(declaration, names, reading);
}

function addClass({ name, heritage, body }: Declaration, names: TypeNames, reading: Reading): void {
  const write = (type: string) => qualified(type, namespaceOf(name), names);
  const read = members(body);
  const known = reading.signatures.classes[name] ?? { properties: {}, methods: {} };
  const parents = /\bextends\s+(.+)$/.exec(heritage)?.[1];
  if (parents) known.extends = splitAt(parents, ',').map(write);
  for (const [property, type] of read.properties) known.properties[property] = propertyType(type, write);
  for (const [method, parameters] of read.methods) {
    const overload = parameters.map((each) => ({ ...each, type: write(each.type) }));
    // `toString` is a method of Google's too, and of every object's prototype.
    const earlier = Object.hasOwn(known.methods, method) ? known.methods[method] : undefined;
    known.methods[method] = [...(earlier ?? []), overload];
  }
  reading.signatures.classes[name] = known;
  reading.count += read.methods.length;
  reading.unread.push(...read.unread.map((member) => `${name}: ${member}`));
}

/** `typeof BandingTheme` is how the definitions hang an enum on a service. */
function propertyType(type: string, write: (type: string) => string): string {
  const held = /^typeof\s+([\w.]+)$/.exec(type)?.[1];
  return held ? `enum ${write(held)}` : write(type);
}

function enumMembers(body: string): string[] {
  return splitAt(body, ',').map((member) => member.replace(/\s*=.*$/, ''));
}

function aliases(texts: readonly string[]): Map<string, string> {
  const inNamespace = (text: string) => /\bnamespace\s+(?!GoogleAppsScript\b)(\w+)/.exec(text)?.[1] ?? '';
  return new Map(texts.flatMap((text) => aliasesOf(text, inNamespace(text))));
}

function services(texts: readonly string[]): Record<string, string> {
  const found = texts.flatMap((text) => [...text.matchAll(SERVICE)]);
  return Object.fromEntries(found.map(([, service = '', type = '']) => [service, type]));
}

function namespaceOf(name: string): string {
  return name.slice(0, Math.max(0, name.lastIndexOf('.')));
}
