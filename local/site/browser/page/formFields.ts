/** The fields of a form element by name, several of one name as a list; undefined for anything else. */
export function formFields(value: unknown): Record<string, string | string[]> | undefined {
  if (!(value instanceof HTMLFormElement)) return undefined;
  const data = new FormData(value);
  const names = [...new Set(data.keys())];
  return Object.fromEntries(names.map((name) => [name, oneOrAll(data.getAll(name).map(text))]));
}

function oneOrAll(values: string[]): string | string[] {
  return values.length === 1 ? (values[0] ?? '') : values;
}

/** A file would reach the script as a Blob, which the local Workspace does not carry. */
function text(value: FormDataEntryValue): string {
  if (typeof value === 'string') return value;
  throw new Error('not in the local Workspace: a file in a form');
}
