/**
 * A regular expression for the whole numbers 0 … `most`, without sign, fraction or leading zero: Google's own rules
 * for numbers let -3 and 2,5 through. For 125: `[0-9]|[1-9][0-9]|1[0-1][0-9]|12[0-5]`.
 */
export function numberPattern(most: number): string {
  const digits = String(most);
  return [...shorter(digits.length), ...sameLength(digits)].join('|');
}

/** Numbers with fewer digits. */
function shorter(length: number): string[] {
  return Array.from({ length: length - 1 }, (_, more) =>
    more === 0 ? '[0-9]' : `[1-9]${'[0-9]'.repeat(more)}`,
  );
}

/** Numbers that agree with `digits` up to some place, are smaller there and may be anything behind it; and itself. */
function sameLength(digits: string): string[] {
  const smaller = [...digits].flatMap((digit, place) => {
    const lowest = place === 0 && digits.length > 1 ? 1 : 0;
    const highest = Number(digit) - 1;
    const behind = '[0-9]'.repeat(digits.length - place - 1);
    return highest < lowest ? [] : [`${digits.slice(0, place)}[${lowest}-${highest}]${behind}`];
  });
  return [...smaller, digits];
}
