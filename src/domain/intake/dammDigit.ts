/**
 * The quasigroup of H. Michael Damm's thesis (2004): row = what has come so far, column = the next digit.
 * Its zero diagonal makes a digit string with its check digit end in 0.
 */
const NEXT: readonly string[] = [
  '0317598642',
  '7092154863',
  '4206871359',
  '1750983426',
  '6123045978',
  '3674209581',
  '5869720134',
  '8945362017',
  '9438617205',
  '2581436790',
];

/** The digit to append to `digits`: it catches every single wrong digit and every swap of neighbours. */
export function dammDigit(digits: string): number {
  return [...digits].reduce((row, digit) => Number(NEXT[row]?.[Number(digit)]), 0);
}

/** Whether `digits`, check digit last, belong together. */
export function passesDamm(digits: string): boolean {
  return /^\d+$/.test(digits) && dammDigit(digits) === 0;
}
