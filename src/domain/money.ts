/** Whole rupiah; never a fraction. */
export type Rupiah = number;

export function isRupiah(amount: number): amount is Rupiah {
  return Number.isSafeInteger(amount);
}

export function sumOf(amounts: readonly number[]): number {
  return amounts.reduce((sum, amount) => sum + amount, 0);
}

/** The next multiple of `step` that is not below `amount`; a step of 0 or 1 leaves it alone. */
export function roundUp(amount: Rupiah, step: Rupiah): Rupiah {
  return step > 1 ? Math.ceil(amount / step) * step : amount;
}

/** A whole percentage as whole **hundredths** of a rupiah, so that many shares can be added before one rounding. */
export function percentOf(amount: Rupiah, percent: number): number {
  return amount * percent;
}

/** What `part` of a `whole` has of an amount, rounded down; all of it where the part is the whole. */
export function shareOf(amount: Rupiah, part: number, whole: number): Rupiah {
  return whole === 0 ? 0 : Number((BigInt(amount) * BigInt(part)) / BigInt(whole));
}

/** Hundredths of a rupiah as whole rupiah, up to the next `step`: the only place where a fraction is lost. */
export function roundUpHundredths(hundredths: number, step: Rupiah): Rupiah {
  return roundUp(Math.ceil(hundredths / 100), step);
}

/** `Rp1.250.000`, `-Rp500` */
export function formatRupiah(amount: Rupiah): string {
  const digits = String(Math.abs(amount)).replace(/\B(?=(\d{3})+$)/g, '.');
  return `${amount < 0 ? '-' : ''}Rp${digits}`;
}
