/** What is measured: g never turns into ml. */
export type Measure = 'mass' | 'volume' | 'pieces';

/** Satuan. */
export type MaterialUnit = 'g' | 'kg' | 'ml' | 'l' | 'pcs';

/** An amount as typed, before it is known which material it is of. */
export interface Amount {
  readonly typed: string;
  /** `null` = a bare number, in the material's own unit. */
  readonly measure: Measure | null;
  /** Thousandths of g, ml or pcs; of a bare number millionths of whatever unit it turns out to be. */
  readonly count: number;
  /** A bare `1.500`: 1500 g for certain, but of kg nobody can tell. */
  readonly grouped: boolean;
}

interface UnitSize {
  readonly measure: Measure;
  /** Thousandths of g, ml or pcs in one. */
  readonly size: number;
}

export const UNITS: Readonly<Record<MaterialUnit, UnitSize>> = {
  g: { measure: 'mass', size: 1000 },
  kg: { measure: 'mass', size: 1_000_000 },
  ml: { measure: 'volume', size: 1000 },
  l: { measure: 'volume', size: 1_000_000 },
  pcs: { measure: 'pieces', size: 1000 },
};

/** Ten tons: with less, no sum of a home kitchen leaves the whole numbers. */
export const MOST_AMOUNT = 10_000_000_000;

const MILLION = 1_000_000;

/**
 * An amount in thousandths of its material's g, ml or pcs (src/domain/README.md, Materials 1); `null` = of another kind,
 * finer than that, too much, or to be read in two ways.
 */
export function amountIn({ measure, count, grouped }: Amount, unit: MaterialUnit): number | null {
  const { measure: wanted, size } = UNITS[unit];
  if (measure !== null) return measure === wanted ? count : null;
  const finest = MILLION / size;
  if ((grouped && size === MILLION) || count % finest !== 0) return null;
  return count / finest <= MOST_AMOUNT ? count / finest : null;
}

/** Whole and thousandths as a person writes them: `1.250,5`. */
function decimal(thousandths: number): string {
  const digits = String(thousandths).padStart(4, '0');
  const whole = digits.slice(0, -3).replace(/\B(?=(\d{3})+$)/g, '.');
  const rest = digits.slice(-3).replace(/0+$/, '');
  return rest === '' ? whole : `${whole},${rest}`;
}

/**
 * An amount in its Satuan with three decimals at most, `1,25 kg`; what is finer than that stands in the smaller unit, so that
 * nothing is rounded away: `0,5 g`.
 */
export function formatAmount(amount: number, unit: MaterialUnit): string {
  if (UNITS[unit].size === MILLION) {
    if (amount % 1000 === 0) return `${decimal(amount / 1000)} ${unit}`;
    return `${decimal(amount)} ${unit === 'kg' ? 'g' : 'ml'}`;
  }
  return `${decimal(amount)} ${unit}`;
}
