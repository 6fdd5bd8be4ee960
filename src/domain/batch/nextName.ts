/** A running number at the end: `Agustus 1`, `Batch #09`. Four digits are a year, and no running number. */
const NUMBERED = /^(.*[\s#])(\d{1,3})$/;
const BRACKETED = /^(.*) \((\d{1,3})\)$/;

function counted(name: string, steps: number): string {
  const [, before = '', number = ''] = NUMBERED.exec(name) ?? [];
  if (number !== '') return before + String(Number(number) + steps).padStart(number.length, '0');
  const [, base = name, copy = '1'] = BRACKETED.exec(name) ?? [];
  return `${base} (${Number(copy) + steps})`;
}

/** The first name after this one that no batch bears: Agustus 1 → Agustus 2, Lebaran → Lebaran (2). */
export function nextName(name: string, taken: readonly string[]): string {
  const known = new Set(taken.map((each) => each.toLowerCase()));
  for (let steps = 1; ; steps += 1) {
    const next = counted(name, steps);
    if (!known.has(next.toLowerCase())) return next;
  }
}
