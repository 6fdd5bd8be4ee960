const MOST = 8;

function lettersOf(word: string): string {
  return word.toUpperCase().replace(/[^A-Z]/g, '');
}

/**
 * A Kode for a product that has none yet: its first word, else more of its words, else with a letter behind it; never one that is
 * `taken`. Letters alone: in "BOLU2 3" nobody could tell code and number apart.
 */
export function productCode(label: string, taken: readonly string[]): string {
  const known = new Set(taken.map((code) => code.toUpperCase()));
  const words = label.split(/\s+/).map(lettersOf).filter(Boolean);
  const base = (words[0] ?? '').length > 1 ? (words[0] ?? '').slice(0, MOST) : 'PRODUK';
  const longer = words.map((_, place) => [base, ...words.slice(1, place + 1)].join('-').slice(0, 2 * MOST));
  const lettered = Array.from({ length: 26 }, (_, place) => `${base}-${String.fromCharCode(65 + place)}`);
  const free = [base, ...longer, ...lettered].find((code) => !known.has(code));
  return free ?? `${base}-${'A'.repeat(known.size)}`;
}
