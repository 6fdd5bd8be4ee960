import type { Rupiah } from '../domain/money';
import type { Why } from '../domain/why';
import { type LineParts, partsOfLine } from './products/lineParts';
import { certain, empty, plainText, plainWord, type Reading, type Typed, unreadable } from './reading';
import { readName } from './readName';
import { readQuantity } from './readQuantity';
import { readPrice } from './readRupiah';
import { unitWords } from './words/units';

/** A product as a line tells of it. */
export interface TypedProduct {
  readonly name: string;
  /** What stands in brackets behind the name; '' = none. */
  readonly variant: string;
  readonly price: Rupiah;
  /** Units a batch; `null` = none given: as many as are ordered. */
  readonly quota: number | null;
}

/** What of a line must be mended; `line` = where its parts begin and end, `twice` = another line of the same product. */
export type LinePart = 'name' | 'price' | 'quota' | 'line' | 'twice';

/** One line that holds anything: 1-based place, and what became of it. */
export interface ProductLine {
  readonly line: number;
  /** With its tabs, by which it is read again as it was. */
  readonly typed: string;
  readonly raw: string;
  readonly read: Reading<TypedProduct>;
  /** Of a flagged one. */
  readonly part: LinePart | null;
}

type Line = Pick<ProductLine, 'read' | 'part'>;
type Flaw = readonly [part: LinePart, why: Why];

/** No list of a home kitchen is longer. */
const MOST_READ = 20_000;
const TITLES = /^(?:nama|produk|nama produk|menu|name|product)[\s,;|\t:-]+(?:harga|price)\b/i;
const WITH_VARIANT = /^(.*\S) ?\(([^()]+)\)$/;
const NO_LIMIT = ['', '-', '–', '—', 'bebas', 'tanpa batas', 'tak terbatas', 'no limit', 'unlimited'];
const QUOTA_LABEL = /^(?:kuota|kuotanya|quota|stok|stock|maks?|max|jumlah|slot) ?:? ?/;
/** "Nastar 500 85rb": a size, or the quota before the price? */
const ENDS_IN_NUMBER = /(?:^|\s)\d+$/;
/** "Nastar x 5000": times five thousand? */
const ENDS_IN_TIMES = /\s[x*]$/i;
/** "(10)", "(10 pcs)": how many there are, or how many are in it? */
const BRACKETED = /\(\s*\d+(?: ?(?:[a-z]+))?\s*\)$/i;
const IN_BRACKETS = /^\(([^()]+)\)$/;
/** "Donat isi 6 @5000": of one, or of six? */
const HOLDS_SEVERAL = /\bisi ?\d|\d ?(?:pcs|pc|buah|bh|biji|bj|butir|potong|ptg|lembar|tusuk)\b|\blusin\b/i;

function readQuota(typed: string): Reading<number> {
  const bare = plainWord(typed);
  const [, inside = ''] = IN_BRACKETS.exec(bare) ?? [];
  const text = (QUOTA_LABEL.test(inside) ? inside : bare).replace(QUOTA_LABEL, '');
  return NO_LIMIT.includes(text) ? empty : readQuantity(text, false, [...unitWords]);
}

function flawOf({ name, price, quota, isEach }: LineParts): Flaw | null {
  if (readName(name).kind !== 'certain') return ['name', 'notAName'];
  if (price === '') return ['price', /\d/.test(name) ? 'ambiguous' : 'noPrice'];
  if (ENDS_IN_TIMES.test(name) || (isEach && HOLDS_SEVERAL.test(name))) return ['price', 'ambiguous'];
  if (quota !== '') return BRACKETED.test(quota) ? ['quota', 'bracketed'] : null;
  if (ENDS_IN_NUMBER.test(name)) return ['line', 'ambiguous'];
  return /\(\s*\d+\s*\)$/.test(name) ? ['quota', 'bracketed'] : null;
}

function readParts(parts: LineParts): TypedProduct | Flaw {
  const flaw = flawOf(parts);
  if (flaw !== null) return flaw;
  const [price, quota] = [readPrice(parts.price), readQuota(parts.quota)];
  if (price.kind !== 'certain') return ['price', price.kind === 'empty' ? 'noPrice' : price.why];
  if (price.value === 0) return ['price', 'outOfRange'];
  if (quota.kind === 'unreadable') return ['quota', quota.why];
  const [, name = parts.name, variant = ''] = WITH_VARIANT.exec(parts.name) ?? [];
  return { name, variant, price: price.value, quota: quota.kind === 'empty' ? null : quota.value };
}

function flagged(raw: string, [part, why]: Flaw): Line {
  return { read: unreadable(raw, why), part };
}

function readLine(line: string): Line {
  const raw = plainText(line);
  if (raw === '' || TITLES.test(raw)) return { read: empty, part: null };
  if (raw.length > 200) return flagged(raw, ['line', 'tooLong']);
  const parts = partsOfLine(line);
  const read = parts === 'several' ? (['line', 'severalNumbers'] as const) : readParts(parts);
  return 'name' in read ? { read: certain(read), part: null } : flagged(raw, read);
}

function labelOf({ read }: ProductLine): string {
  return read.kind === 'certain' ? plainWord(`${read.value.name} (${read.value.variant})`) : '';
}

/**
 * A list of products as a seller pastes it, a line each: `nama, harga, kuota` (src/domain/README.md, Set-up 2). Tabs, bars, dashes
 * and mere blanks part as commas do: `Nastar 85rb 20`, `Bolu pisang – Rp65.000 – kuota 12`, `Donat @5000`, `Risol = 3.500/pcs`. A quota that is left out is no limit.
 * What is not certain is flagged, as is the second line of one product; blank lines and a line of titles are left out.
 */
export function readProductLines(typed: Typed): ProductLine[] {
  const text = typeof typed === 'string' ? typed : plainText(typed);
  const whole = { line: 1, typed: text, raw: plainText(text) };
  if (text.length > MOST_READ) return [{ ...whole, ...flagged('', ['line', 'tooLong']) }];
  const lines = text.split(/\r\n?|\n|\u2028|\u2029/).map((line, place) => ({
    ...{ line: place + 1, typed: line, raw: plainText(line) },
    ...readLine(line),
  }));
  const filled = lines.filter(({ read }) => read.kind !== 'empty');
  const labels = filled.map(labelOf);
  return filled.map((each, place) => {
    const isSecond = labels[place] !== '' && labels.indexOf(labels[place] ?? '') < place;
    return isSecond ? { ...each, ...flagged(each.raw, ['twice', 'namedTwice']) } : each;
  });
}
