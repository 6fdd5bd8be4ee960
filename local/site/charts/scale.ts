/** A value axis: its ends and the values that get a line. */
export interface Scale {
  readonly min: number;
  readonly max: number;
  readonly ticks: readonly number[];
}

/** Fewest lines that an axis is divided into. */
const FEWEST = 4;

/** An axis with round steps (1, 2 or 5 times a power of ten) that holds 0 and all values; ends may be given. */
export function scaleFor(values: readonly number[], ends: { min?: number; max?: number } = {}): Scale {
  const low = ends.min ?? Math.min(0, ...values);
  const high = ends.max ?? Math.max(0, ...values);
  const step = roundStep((high - low || 1) / FEWEST);
  const min = ends.min ?? Math.floor(low / step) * step;
  const max = ends.max ?? Math.max(min + step, Math.ceil(high / step) * step);
  const first = Math.ceil(min / step);
  const count = Math.floor(max / step) - first + 1;
  // Multiplied, not added up: 0.1 + 0.2 would show as 0.30000000000000004.
  const ticks = Array.from({ length: count }, (_one, i) => Number(((first + i) * step).toPrecision(12)));
  return { min, max, ticks };
}

/** Where a value lies between the ends, 0 to 1; what is beyond an end lies on it. */
export function share({ min, max }: Scale, value: number): number {
  const inside = Math.min(Math.max(value, min), max);
  return max === min ? 0 : (inside - min) / (max - min);
}

function roundStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  const factor = [1, 2, 5].find((each) => each * power >= least * 0.999999) ?? 10;
  return factor * power;
}
