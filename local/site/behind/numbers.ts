/** How numbers are written on these pages: comma before the decimals, dots between thousands. */
export function grouped(value: number): string {
  return String(Math.round(value)).replace(/\B(?=(\d{3})+$)/g, '.');
}

/** ms → `1,4` seconds. */
export function seconds(ms: number): string {
  return (ms / 1000).toFixed(1).replace('.', ',');
}

export function sumOf(counts: Readonly<Record<string, number>>): number {
  return Object.values(counts).reduce((all, one) => all + one, 0);
}
