import type { Parameter } from '../../local/google/guard/signatures';
import { indexOutside, splitAt } from '../../local/google/guard/splitAt';

/** What a class offers, its types still as written; `unread` lists what no rule here understands. */
export interface Members {
  properties: [name: string, type: string][];
  methods: [name: string, parameters: Parameter[]][];
  unread: string[];
}

const METHOD = /^(\w+)\s*\(([\s\S]*)\)\s*:\s*([\s\S]+)$/;
const PROPERTY = /^(?:readonly\s+)?(\w+)(\?)?\s*:\s*([\s\S]+)$/;
const PARAMETER = /^(\.\.\.)?(\w+)(\?)?\s*:\s*([\s\S]+)$/;

/** Reads the body of an interface, member by member. */
export function members(body: string): Members {
  const read: Members = { properties: [], methods: [], unread: [] };
  for (const member of splitAt(body, ';')) readMember(member, read);
  return read;
}

function readMember(member: string, into: Members): void {
  const method = methodOf(member);
  if (method) {
    into.methods.push(method);
    return;
  }
  const [, name, optional, type] = PROPERTY.exec(member) ?? [];
  if (!name || !type) into.unread.push(member.replace(/\s+/g, ' '));
  else into.properties.push([name, optional ? orUndefined(type) : type]);
}

function orUndefined(type: string): string {
  return type.endsWith('| undefined') ? type : `${type} | undefined`;
}

function methodOf(member: string): [string, Parameter[]] | undefined {
  const [, name, list = ''] = METHOD.exec(member) ?? [];
  if (!name || name === 'new') return undefined;
  const parameters = splitAt(list, ',').map(parameter);
  return parameters.every((each) => each !== undefined) ? [name, parameters] : undefined;
}

function parameter(text: string): Parameter | undefined {
  const [, rest, name, optional, type] = PARAMETER.exec(text) ?? [];
  if (!name || !type || indexOutside(type, ';') >= 0) return undefined;
  return { name, type, optional: optional !== undefined, rest: rest !== undefined };
}
