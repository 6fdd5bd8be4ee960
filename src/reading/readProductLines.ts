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

/** One line that holds anything: 1-based place, and what became of it. */
export interface ProductLine {
  readonly line: number;
  readonly raw: string;
  readonly read: Reading<TypedProduct>;
}

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

function whyNoProduct({ name, price, quota, isEach }: LineParts): Why | null {
  if (readName(name).kind !== 'certain') return 'notAName';
  if (price === '') return /\d/.test(name) ? 'ambiguous' : 'noPrice';
  if (ENDS_IN_TIMES.test(name) || (isEach && HOLDS_SEVERAL.test(name))) return 'ambiguous';
  if (quota !== '') return BRACKETED.test(quota) ? 'bracketed' : null;
  if (ENDS_IN_NUMBER.test(name)) return 'ambiguous';
  return /\(\s*\d+\s*\)$/.test(name) ? 'bracketed' : null;
}

function readParts(parts: LineParts, raw: string): Reading<TypedProduct> {
  const why = whyNoProduct(parts);
  if (why !== null) return unreadable(raw, why);
  const [price, quota] = [readPrice(parts.price), readQuota(parts.quota)];
  if (price.kind !== 'certain') return unreadable(raw, price.kind === 'empty' ? 'noPrice' : price.why);
  if (price.value === 0) return unreadable(raw, 'outOfRange');
  if (quota.kind === 'unreadable') return unreadable(raw, quota.why);
  const [, name = parts.name, variant = ''] = WITH_VARIANT.exec(parts.name) ?? [];
  const units = quota.kind === 'empty' ? null : quota.value;
  return certain({ name, variant, price: price.value, quota: units });
}

function readLine(line: string): Reading<TypedProduct> {
  const raw = plainText(line);
  if (raw === '' || TITLES.test(raw)) return empty;
  if (raw.length > 200) return unreadable(raw, 'tooLong');
  const parts = partsOfLine(line);
  return parts === 'several' ? unreadable(raw, 'severalNumbers') : readParts(parts, raw);
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
  if (text.length > MOST_READ) return [{ line: 1, raw: plainText(text), read: unreadable('', 'tooLong') }];
  const lines = text.split(/\r\n?|\n|\u2028|\u2029/).map((line, place) => ({
    line: place + 1,
    raw: plainText(line),
    read: readLine(line),
  }));
  const filled = lines.filter(({ read }) => read.kind !== 'empty');
  const labels = filled.map(labelOf);
  return filled.map((each, place) => {
    const isSecond = labels[place] !== '' && labels.indexOf(labels[place] ?? '') < place;
    return isSecond ? { ...each, read: unreadable(each.raw, 'namedTwice') } : each;
  });
}
