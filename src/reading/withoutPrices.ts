import { type Field, fieldsOf } from './chat/chatFields';
import { meaningOf } from './chat/chatLabels';
import { saysMoney } from './chat/saysMoney';
import { unitWords } from './words/units';

// No tagged templates: code that has some is compiled anew by every run that reads the rooms.
const NUMBER = `\\d[\\d.,]*`;
const RUPIAH = `(?:rp|idr)\\.? ?${NUMBER}(?: ?(?:rb|ribu|k|jt|juta)\\b)?(?: rupiah\\b)?|${NUMBER}(?: ?(?:rb|ribu|k|jt|juta))? rupiah\\b`;
const THOUSANDS = `${NUMBER} ?(?:rb|ribu)\\b`;
/** "60.000" behind "x" is no number of a house; "2 x 1.000 ml" is no price. */
const GROUPED = `[1-9]\\d{0,2}(?:[.,]\\d{3})+(?:,00)?(?! ?(?:${[...unitWords].join('|')})\\b)`;
/** By themselves "12 K no 3", "100K subscriber" and "1 juta cinta" are no prices. */
const SHORT = `${NUMBER} ?(?:rb|ribu|k|jt|juta)\\b`;

const either = (...amounts: readonly string[]): string =>
  `(?<![\\w.,])(?:${amounts.join('|')})(?:,-|\\.-|-)?(?!\\w)`;

/** What can be nothing but money: behind "@", "x" or "=", in brackets, or as it stands; a bare "60.000" may be a house's number, or a phone's. */
function pricesOf(alone: string): RegExp {
  const bound = either(RUPIAH, SHORT, GROUPED);
  const ways = [`(?:\\s[x×*]|\\s*[@=])\\s*${bound}`, `\\s*\\(\\s*@? ?${bound}\\s*\\)`, `\\s*${alone}`];
  return new RegExp(`(?:${ways.join('|')}),?`, 'gi');
}

/** A wish may be words for a cake, "100rb subscriber". */
const ALONE = { note: [RUPIAH, THOUSANDS], wish: [RUPIAH] };

/** Words that go on a cake or a card, whatever they say. */
const FOR_A_CARD = /^[^:=\n\d]*\b(?:tulisan|ucapan|kartu)\b[^:=\n]*[:=]/i;

/** "Total: Rp120.000", "Ongkir 15rb": nothing but a sum and what it is of. */
function isSum({ label, meaning, text }: Field): boolean {
  if (label !== null) return meaning === 'sum' && saysMoney(text);
  const [first = ''] = text.split(/\s/, 1);
  return meaningOf(first) === 'sum' && saysMoney(text.slice(first.length));
}

/** A line that tells of no money stands as it was typed. */
function lineWithout(line: string, prices: RegExp): string {
  const fields = fieldsOf(line);
  const kept = fields.filter((field) => !isSum(field));
  const left = kept.length === fields.length ? line : kept.map(({ whole }) => whole).join(', ');
  return FOR_A_CARD.test(line) ? left : left.replace(prices, '');
}

/** What a buyer has written, without what anything costs: for whoever opens the parcel. */
export function withoutPrices(text: string, kind: keyof typeof ALONE = 'note'): string {
  const prices = pricesOf(either(...ALONE[kind]));
  const lines = text.split('\n').map((line) => ({ line, left: lineWithout(line, prices) }));
  return lines
    .filter(({ line, left }) => line === left || left.trim() !== '')
    .map(({ left }) => left)
    .join('\n');
}
