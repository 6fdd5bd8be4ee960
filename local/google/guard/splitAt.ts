const OPENING = '([{<';
const CLOSING = ')]}>';

/**
 * Splits a piece of type text at `separator` wherever it stands outside brackets and quotes, trims the
 * parts and drops empty ones: `splitAt('a: X[], b: {c, d}', ',')` → `['a: X[]', 'b: {c, d}']`.
 */
export function splitAt(text: string, separator: string): string[] {
  const parts: string[] = [];
  let start = 0;
  for (const place of openPlaces(text)) {
    if (text[place] !== separator) continue;
    parts.push(text.slice(start, place));
    start = place + 1;
  }
  return [...parts, text.slice(start)].map((part) => part.trim()).filter((part) => part !== '');
}

/** Index of the first `mark` outside brackets and quotes; -1 when there is none. */
export function indexOutside(text: string, mark: string): number {
  for (const place of openPlaces(text)) if (text[place] === mark) return place;
  return -1;
}

/** The indices that stand outside all brackets and quotes; the `>` of an arrow is no bracket. */
function* openPlaces(text: string): Generator<number> {
  let depth = 0;
  let quoted = false;
  for (let place = 0; place < text.length; place++) {
    const sign = text.charAt(place);
    if (sign === '"') quoted = !quoted;
    if (quoted) continue;
    if (depth === 0) yield place;
    if (OPENING.includes(sign)) depth++;
    if (CLOSING.includes(sign) && text[place - 1] !== '=') depth--;
  }
}
