/**
 * Of a bar that meets a run at each of its calls (or plays many seasons), one in so many: `SEEDS=full` (npm run test:all) meets every one,
 * `SEEDS=some` (npm run test:long) one in `step`, and `npm test`, which must be quick, one in three times as many.
 */
export function thinned(step: number): number {
  if (process.env.SEEDS === 'full') return 1;
  return process.env.SEEDS === 'some' ? step : 3 * step;
}
