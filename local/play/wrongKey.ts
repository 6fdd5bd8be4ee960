/** One thing wrong with a scenario file: where, as a path a person can follow, and what. */
export interface WrongKey {
  readonly path: string;
  readonly message: string;
}

/** `['steps', 3, 'set', 'Nama toko']` → `steps[3].set["Nama toko"]`; the file itself is `(file)`. */
export function pathText(keys: readonly PropertyKey[]): string {
  const text = keys.map(keyText).join('').replace(/^\./, '');
  return text === '' ? '(file)' : text;
}

function keyText(key: PropertyKey): string {
  if (typeof key === 'number') return `[${key}]`;
  const name = String(key);
  return /^[A-Za-z_]\w*$/.test(name) ? `.${name}` : `[${JSON.stringify(name)}]`;
}
