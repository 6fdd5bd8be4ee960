import { plainText } from '../reading';
import { MONEY } from '../words/money';
import { PIECES } from '../words/units';

/** A bullet or a list's number at the beginning of a line. */
const BULLET = /^\s*(?:[-–—•*·▪✅➡]+|\d{1,2}[.)])\s+/;
/** Commas that part nothing: `85,000` and `1,5 jt`. */
const WITHIN_NUMBER = /(?<!\d|\d[.,])\d{1,3}(?:,\d{3})+(?!\d)|\d,\d{1,2}(?= ?(?:rb|ribu|k|jt|juta)\b)/gi;
/** Stands for such a comma while a line is taken apart. */
const KEPT = '\u0001';
/** What stands between name, price and quota, and adds nothing. An "@" belongs to the price. */
const AROUND_NAME = /^[\s,/×@–—-]+|[\s,/:=@–—-]+$/g;
const BEFORE_PRICE = /^[\s:=@]+/;
const AROUND_QUOTA = /^[\s,/×:=–—-]+|[\s,/–—-]+$/g;
/** "@5000", "5000/pcs", "5000 per buah": what one of them costs. */
const AT = /@\s*$/;
const EACH = new RegExp(`^\\s*(?:/|per\\b)\\s*(?:${PIECES.join('|')})\\b`, 'i');

/** What stands in a line, as typed; '' = nothing. */
export interface LineParts {
  readonly name: string;
  readonly price: string;
  readonly quota: string;
  /** The price says itself that it is that of one. */
  readonly isEach: boolean;
}

function parted(name: string, price: string, quota: string): LineParts {
  return {
    name: name.replace(AROUND_NAME, ''),
    price: price.replace(BEFORE_PRICE, ''),
    quota: quota.replace(EACH, '').replace(AROUND_QUOTA, ''),
    isEach: AT.test(name) || price.startsWith('@') || EACH.test(quota),
  };
}

/** Fields that tabs, bars, semicolons or commas part; without these dashes, colons and equals signs. */
function fieldsOf(line: string): string[] {
  const kept = line.replace(WITHIN_NUMBER, (number) => number.replace(/,/g, KEPT));
  const marks = /[\t|;]/.test(kept) ? /[\t|;]/ : /,(?!-)/.test(kept) ? /,(?!-)/ : /\s[-–—]+\s|\s?[:=]\s/;
  const fields = kept.split(marks).map((field) => plainText(field.split(KEPT).join(',')));
  while (fields.length > 1 && fields[fields.length - 1] === '') fields.pop();
  return fields;
}

/** `Nastar 85rb 20`: the one thing in it that shows itself as money parts it. `null` = there is none. */
function inOne(text: string): LineParts | 'several' | null {
  const [money, another] = [...text.matchAll(MONEY)];
  if (money === undefined) return null;
  if (another !== undefined) return 'several';
  const [price = ''] = money;
  return parted(text.slice(0, money.index), price, text.slice((money.index ?? 0) + price.length));
}

/** "Nastar, 5.000/pcs, 20": what the price says of itself stands in its field. */
function inFields(name: string, price: string, quota: string): LineParts {
  const own = inOne(price);
  const isAlone = own !== null && own !== 'several' && own.name === '' && own.quota === '';
  const { isEach, price: plain } = isAlone ? own : parted('', price, '');
  return { ...parted(name, plain, quota), isEach };
}

/** The parts of a line; `several` = it holds more than name, price and quota. */
export function partsOfLine(line: string): LineParts | 'several' {
  const [first = '', second = '', third = '', ...more] = fieldsOf(line.replace(BULLET, ''));
  if (more.length > 0) return 'several';
  if (third !== '') return inFields(first, second, third);
  const whole = inOne(first);
  if (second === '') return whole ?? parted(first, '', '');
  if (whole === 'several') return whole;
  if (whole !== null && whole.name !== '')
    return whole.quota === '' ? { ...whole, quota: second } : 'several';
  const rest = inOne(second);
  if (rest === null || rest === 'several') return rest ?? parted(first, second, '');
  // Words before the price belong to nothing that is asked for.
  return rest.name === '' ? { ...rest, name: first } : parted(first, second, '');
}
