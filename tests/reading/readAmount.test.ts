import { amountIn, formatAmount, type MaterialUnit } from '../../src/domain/material/amount';
import type { Why } from '../../src/domain/why';
import { readAmount } from '../../src/reading/readAmount';
import { readPercent } from '../../src/reading/readPercent';

/** In thousandths of the material's g, ml or pcs; a `Why` = flagged as it stands; null = can't be counted in that unit. */
function counted(typed: unknown, unit: MaterialUnit): number | Why | 'empty' | null {
  const reading = readAmount(typed);
  if (reading.kind === 'empty') return 'empty';
  return reading.kind === 'unreadable' ? reading.why : amountIn(reading.value, unit);
}

describe('amounts of material', () => {
  it.each<[unknown, MaterialUnit, ReturnType<typeof counted>]>([
    // With a unit, whatever the material is kept in.
    ['250 g', 'g', 250_000],
    ['250g', 'kg', 250_000],
    ['250 gr', 'g', 250_000],
    ['250 Gram', 'g', 250_000],
    ['0,25 kg', 'g', 250_000],
    ['0.25 kg', 'g', 250_000],
    ['1 KG', 'g', 1_000_000],
    ['1,5 kilo', 'kg', 1_500_000],
    ['2 ons', 'kg', 200_000],
    ['1 l', 'ml', 1_000_000],
    ['1 Liter', 'l', 1_000_000],
    ['0,5 ltr', 'ml', 500_000],
    ['200 cc', 'l', 200_000],
    ['15ml', 'ml', 15_000],
    ['2 butir', 'pcs', 2000],
    ['0,5 butir', 'pcs', 500],
    ['12 pcs', 'pcs', 12_000],
    ['10 lembar.', 'pcs', 10_000],
    ['1.500 g', 'kg', 1_500_000],
    ['1.250.000 g', 'kg', 1_250_000_000],
    ['0,5 g', 'kg', 500],
    ['0,000001 kg', 'g', 1],
    [' 250  g ', 'g', 250_000],
    ['２５０ g', 'g', 250_000],
    // Bare numbers are in the material's own unit.
    ['250', 'g', 250_000],
    [250, 'g', 250_000],
    ['0,25', 'kg', 250_000],
    [0.25, 'kg', 250_000],
    ['2', 'kg', 2_000_000],
    [0, 'g', 0],
    ['1.500', 'g', 1_500_000],
    [1.125, 'kg', 1_125_000],
    ['3', 'pcs', 3000],
    ['1,5', 'l', 1_500_000],
    // Of another kind.
    ['250 g', 'ml', null],
    ['1 l', 'kg', null],
    ['2 butir', 'g', null],
    ['250 ml', 'pcs', null],
    // Two readings.
    ['1.500', 'kg', null],
    ['1.500 kg', 'kg', 'ambiguous'],
    ['1,500 g', 'g', 'ambiguous'],
    ['2.250 ltr', 'l', 'ambiguous'],
    // Nobody knows how much that is.
    ['2 sdm', 'g', 'unknownUnit'],
    ['1 sdt', 'g', 'unknownUnit'],
    ['1 cup', 'ml', 'unknownUnit'],
    ['2 gelas', 'ml', 'unknownUnit'],
    ['1 bungkus', 'g', 'unknownUnit'],
    ['3 oz', 'g', 'unknownUnit'],
    // No single number.
    ['200-250 g', 'g', 'notANumber'],
    ['2 x 250 g', 'g', 'notANumber'],
    ['1/3 kg', 'kg', 'notANumber'],
    ['1 kg 250 g', 'kg', 'notANumber'],
    ['-2 kg', 'kg', 'notANumber'],
    ['± 250 g', 'g', 'notANumber'],
    ['1,500.5 g', 'g', 'notANumber'],
    ['12.34.5 g', 'g', 'notANumber'],
    ['secukupnya', 'g', 'noNumber'],
    ['kg', 'kg', 'noNumber'],
    // Finer than a thousandth, or more than ten tons.
    ['0,0005 g', 'g', 'outOfRange'],
    ['0,0005', 'g', null],
    ['20.000.000 g', 'g', 'outOfRange'],
    [0.1 + 0.2, 'g', 'outOfRange'],
    [1e21, 'g', 'notANumber'],
    ['9'.repeat(300), 'g', 'tooLong'],
    ['', 'g', 'empty'],
    [null, 'g', 'empty'],
  ])('%p in %s', (typed, unit, expected) => {
    expect(counted(typed, unit)).toBe(expected);
  });

  it.each<[number, MaterialUnit, string]>([
    [250_000, 'g', '250 g'],
    [1_250_500, 'g', '1.250,5 g'],
    [1_250_000, 'kg', '1,25 kg'],
    [1_234_567_000, 'kg', '1.234,567 kg'],
    [1000, 'kg', '0,001 kg'],
    // Finer than three decimals of its unit: shown in the smaller one, and not rounded.
    [1_250_500, 'kg', '1.250,5 g'],
    [500, 'l', '0,5 ml'],
    [0, 'kg', '0 kg'],
    [2500, 'pcs', '2,5 pcs'],
    [1, 'g', '0,001 g'],
  ])('%i thousandths of %s are written %s', (amount, unit, expected) => {
    expect(formatAmount(amount, unit)).toBe(expected);
  });
});

describe('shares', () => {
  it.each<[unknown, number | Why | undefined]>([
    ['5%', 500],
    ['2,5 %', 250],
    ['2.5', 250],
    ['5', 500],
    ['12 persen', 1200],
    ['0', 0],
    ['100%', 10_000],
    [0.05, 500],
    [0.29, 2900],
    [0.125, 1250],
    [7, 700],
    [7.5, 750],
    [0, 0],
    [1, 'ambiguous'],
    [0.12345, 'notANumber'],
    ['1/2', 'notANumber'],
    ['sedikit', 'notANumber'],
    ['-5%', 'notANumber'],
    ['101%', 'outOfRange'],
  ])('%p', (typed, expected) => {
    const reading = readPercent(typed);
    const read = reading.kind === 'certain' ? reading.value : reading.kind === 'unreadable' && reading.why;
    expect(read).toBe(expected);
  });
});
