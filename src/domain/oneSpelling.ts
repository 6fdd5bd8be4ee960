/** One name, however it is typed: "JNE", "jne ", "J N E". */
export function spellingKey(name: string): string {
  return name.replace(/\s+/g, '').toLowerCase();
}

/** The name under which each of these is shown: as the first of them spells it, without blanks around it. */
export function oneSpelling(names: readonly string[]): (name: string) => string {
  const shown = new Map<string, string>();
  for (const name of names) if (!shown.has(spellingKey(name))) shown.set(spellingKey(name), name.trim());
  return (name) => shown.get(spellingKey(name)) ?? '';
}
