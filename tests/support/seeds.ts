/**
 * Seeds of a bar: `SEEDS=full` (build/long.ts) plays all that the bar asks for, `npm test` a tenth.
 */
export function seeds(full: number): number[] {
  const count = process.env.SEEDS === 'full' ? full : Math.ceil(full / 10);
  return Array.from({ length: count }, (_, index) => index + 1);
}

/** Of these, all that are begun before `UNTIL` (ms since 1970, set by build/long.ts; without it, all): a tenth at least. */
export function* whileTimeLasts(all: readonly number[]): Generator<number> {
  const { UNTIL: until = 'Infinity' } = process.env;
  const least = Math.ceil(all.length / 10);
  for (const [index, seed] of all.entries()) {
    if (index >= least && Date.now() >= Number(until)) return;
    yield seed;
  }
}
