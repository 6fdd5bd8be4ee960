/** Of what a bar asks for (seeds, orders) all under `SEEDS=full` (build/long.ts); `npm test` takes a tenth. */
export function tenthOf(full: number): number {
  return process.env.SEEDS === 'full' ? full : Math.ceil(full / 10);
}

/** Seeds of a bar: 1, 2, … */
export function seeds(full: number): number[] {
  return Array.from({ length: tenthOf(full) }, (_, index) => index + 1);
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
