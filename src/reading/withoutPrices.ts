import { type Field, fieldsOf } from './chat/chatFields';
import { meaningOf } from './chat/chatLabels';
import { saysMoney } from './chat/saysMoney';

/** What can be nothing but money, "Rp60.000" or "60rb", with "@", "x" or "=" before it; a bare number may be a house's, or a phone's. */
const AMOUNT =
  /(?<![\w.,])(?:rp\.? ?\d[\d.,]*(?: ?(?:rb|ribu|k|jt|juta)\b)?|\d[\d.,]* ?(?:rb|ribu|k|jt|juta)\b)(?:,-|\.-|-)?(?!\w)/
    .source;
const PRICE = new RegExp(`(?:\\s[x×*]|\\s*[@=])?\\s*(?:\\(\\s*@? ?${AMOUNT}\\s*\\)|${AMOUNT}),?`, 'gi');

/** "Total: Rp120.000", "Ongkir 15rb": nothing but a sum and what it is of. */
function isSum({ label, meaning, text }: Field): boolean {
  if (label !== null) return meaning === 'sum' && saysMoney(text);
  const [first = ''] = text.split(/\s/, 1);
  return meaningOf(first) === 'sum' && saysMoney(text.slice(first.length));
}

/** A line that tells of no money stands as it was typed. */
function lineWithout(line: string): string {
  const fields = fieldsOf(line);
  const kept = fields.filter((field) => !isSum(field));
  const left = kept.length === fields.length ? line : kept.map(({ whole }) => whole).join(', ');
  return left.replace(PRICE, '');
}

/** What a buyer has written, without what anything costs: for whoever opens the parcel. */
export function withoutPrices(text: string): string {
  const lines = text.split('\n').map((line) => ({ line, left: lineWithout(line) }));
  return lines
    .filter(({ line, left }) => line === left || left.trim() !== '')
    .map(({ left }) => left)
    .join('\n');
}
