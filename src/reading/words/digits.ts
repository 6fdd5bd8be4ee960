/** Full-width and Arabic digits: each block begins with its zero. */
const ZEROS = [0xff10, 0x0660, 0x06f0];

function plainDigit(digit: string): string {
  const code = digit.charCodeAt(0);
  const zero = ZEROS.find((first) => code >= first && code < first + 10) ?? code;
  return String(code - zero);
}

/**
 * Digits of other keyboards as 0–9, and those in a keycap (2️⃣) without it. Raised, circled and other digits stay:
 * 5² is not 52.
 */
export function plainDigits(text: string): string {
  return text
    .replace(/[\uFF10-\uFF19\u0660-\u0669\u06F0-\u06F9]/g, plainDigit)
    .replace(/(\d)\uFE0F?\u20E3/g, '$1')
    .replace(/\uFF0B/g, '+');
}
