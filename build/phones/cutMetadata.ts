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
const FORMATS = 4;
const TYPES = 11;
/** Of the kinds of numbers landlines and mobiles come first; no buyer is reached on any other. */
const KINDS = 2;

interface Metadata {
  readonly version: number;
  readonly country_calling_codes: Readonly<Record<string, readonly string[]>>;
  readonly countries: Readonly<Record<string, readonly unknown[]>>;
}

/**
 * The numbering plans of `COUNTRIES` out of libphonenumber-js, as JSON, a country a line: patterns that tell
 * mobiles from landlines, and nothing that only serves to print a number.
 * @throws Error when the package has changed its shape
 */
export function cutMetadata(): string {
  const whole = createRequire(import.meta.url)('libphonenumber-js/metadata.max.json') as Metadata;
  if (whole.version !== VERSION) throw new Error(`libphonenumber-js: metadata version ${whole.version}`);
  const codes = Object.entries(whole.country_calling_codes).flatMap(ours);
  const plans = COUNTRIES.map((country) => `    "${country}": ${JSON.stringify(planOf(whole, country))}`);
  return [
    '{',
    `  "version": ${VERSION},`,
    `  "country_calling_codes": ${JSON.stringify(Object.fromEntries(codes))},`,
    '  "countries": {',
    plans.join(',\n'),
    '  }',
    '}\n',
  ].join('\n');
}

function ours([code, countries]: [string, readonly string[]]): [string, readonly string[]][] {
  const kept = countries.filter((country) => (COUNTRIES as readonly string[]).includes(country));
  return kept.length > 0 ? [[code, kept]] : [];
}

function planOf({ countries }: Metadata, country: string): readonly unknown[] {
  const plan = countries[country];
  if (plan === undefined) throw new Error(`libphonenumber-js knows no ${country}.`);
  return plan.map((part, place) => {
    if (place === FORMATS) return [];
    return place === TYPES ? (part as unknown[]).slice(0, KINDS) : part;
  });
}
