import { createRequire } from 'node:module';

/**
 * Whose phone numbers are read: home, where Indonesians work and study abroad, and the two that a calling code
 * can't be had without: +1 is the United States and Canada.
 */
export const COUNTRIES = [
  'ID',
  'MY',
  'SG',
  'BN',
  'HK',
  'TW',
  'KR',
  'JP',
  'SA',
  'AE',
  'QA',
  'AU',
  'NL',
  'US',
  'CA',
] as const;

/** Places in a country's record, version 4. */
const VERSION = 4;
const PREFIX = 5;
const PREFIX_PATTERN = 7;
const TYPES = 11;

type Country = readonly unknown[];

interface Metadata {
  readonly version: number;
  readonly country_calling_codes: Readonly<Record<string, readonly string[]>>;
  readonly countries: Readonly<Record<string, Country>>;
}

/**
 * The numbering plans of `COUNTRIES` out of libphonenumber-js, as JSON, a country code a line: what follows the code of
 * a mobile, and of a landline; the national number is the group of the pattern, what is dialled at home before it is not.
 * Where mobiles can't be told from landlines (+1), all are mobiles. No buyer is reached on any other kind of number.
 * `others` = a pattern of the codes of all other countries.
 * @throws Error when the package has changed its shape
 */
export function cutPlans(): string {
  const whole = createRequire(import.meta.url)('libphonenumber-js/metadata.max.json') as Metadata;
  if (whole.version !== VERSION) throw new Error(`libphonenumber-js: metadata version ${whole.version}`);
  const plans = Object.entries(whole.country_calling_codes).flatMap(([code, countries]) => {
    const ours = countries.filter((country) => (COUNTRIES as readonly string[]).includes(country));
    return ours.length > 0 ? [`  "${code}": ${JSON.stringify(planOf(whole, ours))}`] : [];
  });
  const others = Object.entries(whole.country_calling_codes)
    .filter(
      ([, countries]) => !countries.some((country) => (COUNTRIES as readonly string[]).includes(country)),
    )
    .map(([code]) => code);
  return `{\n"plans": {\n${plans.join(',\n')}\n},\n"others": "${oneOf(others)}"\n}\n`;
}

/** A pattern of these digits; what begins alike stands together. */
function oneOf(all: readonly string[]): string {
  const firsts = [...new Set(all.map((digits) => digits.slice(0, 1)))];
  const restsOf = (first: string): string[] =>
    all.filter((digits) => digits.startsWith(first)).map((digits) => digits.slice(1));
  const single = firsts.filter((first) => restsOf(first).includes('')).join('');
  const longer = firsts.filter((first) => !single.includes(first));
  const parts = longer.map((first) => first + oneOf(restsOf(first)));
  const ending = single === '' ? [] : [`[${single}]`];
  return parts.length === 0 ? ending.join('') : `(?:${[...ending, ...parts].join('|')})`;
}

/** Of the countries that share a code. */
function planOf({ countries }: Metadata, ours: readonly string[]): { mobile: string; landline: string } {
  const plans = ours.map((country) => kindsOf(countries[country] ?? []));
  const prefix = prefixOf(countries[ours[0] ?? ''] ?? []);
  const pattern = (kind: 'mobile' | 'landline'): string => {
    const patterns = plans.map((plan) => plan[kind]).filter((text) => text !== '');
    return patterns.length > 0 ? `${prefix}(${patterns.join('|')})` : '';
  };
  return { mobile: pattern('mobile'), landline: pattern('landline') };
}

/** The package leaves out a mobile pattern that is the landlines'. */
function kindsOf(country: Country): { mobile: string; landline: string } {
  const [[landline = ''] = [], [mobile = ''] = []] = (country[TYPES] ?? []) as string[][];
  if (landline === '') throw new Error(`libphonenumber-js has no landlines of +${country[0]}.`);
  return mobile === '' ? { mobile: landline, landline: '' } : { mobile, landline };
}

function prefixOf(country: Country): string {
  const pattern = String(country[PREFIX_PATTERN] || country[PREFIX] || '');
  // Its groups would be counted.
  return pattern === '' ? '' : `(?:${pattern.replace(/\((?!\?)/g, '(?:')})?`;
}
