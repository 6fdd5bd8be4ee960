/**
 * A call's arguments as they go to the server. [D] …/guides/html/communication: primitives, plain objects and lists
 * of them, or one form element and nothing else; a Date, a function or another element makes the request fail;
 * undefined in a list becomes null. [F] The words of the error.
 * @param readForm the fields of a form element, or undefined when it is none
 */
export function legalArguments(args: readonly unknown[], readForm: (value: unknown) => unknown): unknown[] {
  const form = args.length === 1 ? readForm(args[0]) : undefined;
  if (form !== undefined) return [form];
  args.forEach((arg, place) => {
    refuseIllegal(arg, String(place), []);
  });
  return JSON.parse(JSON.stringify(args)) as unknown[];
}

function refuseIllegal(value: unknown, name: string, above: readonly unknown[]): void {
  if (typeof value === 'function' || above.includes(value)) throw illegal(name);
  if (value === null || typeof value !== 'object') return;
  const kind = Object.prototype.toString.call(value);
  if (kind !== '[object Object]' && kind !== '[object Array]') throw illegal(name);
  for (const [key, each] of Object.entries(value)) refuseIllegal(each, key, [...above, value]);
}

function illegal(name: string): TypeError {
  return new TypeError(`Failed due to illegal value in property: ${name}`);
}
