/**
 * Seeds of a bar: `SEEDS=full` (build/long.ts) plays all that the bar asks for, `npm test` a tenth.
 */
export function seeds(full: number): number[] {
  const count = process.env.SEEDS === 'full' ? full : Math.ceil(full / 10);
  return Array.from({ length: count }, (_, index) => index + 1);
}
