import { plainText } from '../reading';

/** A bullet or a list's number at the beginning of a line. */
const BULLET = /^\s*(?:[-–—•*·▪✅➡]+|\d{1,2}[.)])\s+/;
/** Commas that part nothing: `85,000` and `1,5 jt`. */
const WITHIN_NUMBER = /(?<!\d|\d[.,])\d{1,3}(?:,\d{3})+(?!\d)|\d,\d{1,2}(?= ?(?:rb|ribu|k|jt|juta)\b)/gi;
/** Stands for such a comma while a line is taken apart. */
const KEPT = '\u0001';
/** What shows itself as money: not `85`, which may be a number of anything. */
const MONEY =
  /(?<![\w.,])(?:rp\.? ?\d[\d.,]*(?: ?(?:rb|ribu|k|jt|juta)\b)?|\d[\d.,]* ?(?:rb|ribu|k|jt|juta)\b|\d{1,3}(?:[.,]\d{3})+|\d{4,12})(?:,-|\.-|,00)?(?!\w)/gi;
/** What stands between a price and its quota, and adds nothing. */
const JOINT = /^[\s,/×@–—-]+|[\s,/–—-]+$/g;

/** What stands in a line, as typed; '' = nothing. */
export interface LineParts {
  readonly name: string;
  readonly price: string;
  readonly quota: string;
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
  const around = [text.slice(0, money.index), text.slice((money.index ?? 0) + price.length)];
  const [name = '', quota = ''] = around.map((part) => part.replace(JOINT, ''));
  return { name, price, quota };
}

/** The parts of a line; `several` = it holds more than name, price and quota. */
export function partsOfLine(line: string): LineParts | 'several' {
  const [first = '', second = '', third = '', ...more] = fieldsOf(line.replace(BULLET, ''));
  if (more.length > 0) return 'several';
  if (third !== '') return { name: first, price: second, quota: third };
  const whole = inOne(first);
  if (second === '') return whole ?? { name: first, price: '', quota: '' };
  if (whole === 'several') return whole;
  if (whole !== null && whole.name !== '')
    return whole.quota === '' ? { ...whole, quota: second } : 'several';
  const rest = inOne(second);
  if (rest === null || rest === 'several') return rest ?? { name: first, price: second, quota: '' };
  // Words before the price belong to nothing that is asked for.
  return rest.name === '' ? { ...rest, name: first } : { name: first, price: second, quota: '' };
}
