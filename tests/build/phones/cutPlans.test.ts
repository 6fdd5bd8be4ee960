import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { type MetadataJson, parsePhoneNumberFromString } from 'libphonenumber-js/core';
import whole from 'libphonenumber-js/metadata.max.json';
import { project } from '../../../build/bundle/project';
import { COUNTRIES, cutPlans } from '../../../build/phones/cutPlans';
import { lookUp } from '../../../src/reading/phones/numberingPlan';

const text = cutPlans();
const { plans, others } = JSON.parse(text) as {
  plans: Record<string, Record<'mobile' | 'landline', string>>;
  others: string;
};

/** What the library says of a number of one of our countries, with the whole plans: +1 and +61 are others' codes, too. */
function judged(international: string): string {
  const phone = parsePhoneNumberFromString(`+${international}`, whole as unknown as MetadataJson);
  const ours = COUNTRIES.some((country) => country === phone?.country);
  const type = phone?.isValid() && ours ? phone.getType() : undefined;
  if (type === 'FIXED_LINE') return `landline ${phone?.number}`;
  return type === 'MOBILE' || type === 'FIXED_LINE_OR_MOBILE' ? `mobile ${phone?.number}` : 'no number';
}

function found(international: string): string {
  const listed = lookUp(international);
  return 'digits' in listed ? `${listed.kind} +${listed.digits}` : 'no number';
}

describe('the numbering plans that are pushed', () => {
  it('are those of the installed package: kept in the repository, written by the build', () => {
    expect(readFileSync(project.phonePlans, 'utf8')).toBe(text);
  });

  it('are of the codes of a dozen countries, and small', () => {
    const codes = COUNTRIES.map((country) => whole.countries[country]?.[0]);
    expect(Object.keys(plans)).toEqual([...new Set(codes)].sort((a, b) => Number(a) - Number(b)));
    expect(text.length).toBeLessThan(7000);
  });

  it('tell the codes of all other countries from those of none', () => {
    const every = Object.keys(whole.country_calling_codes);
    const isOther = new RegExp(`^${others}$`);
    for (let code = 1; code < 1000; code++) {
      const wanted = every.includes(`${code}`) && !(`${code}` in plans);
      expect([code, isOther.test(`${code}`)]).toEqual([code, wanted]);
    }
  });

  const codes = Object.keys(plans);
  // Random digits are seldom valid; what the plans themselves make is, with what is dialled at home and without.
  const made = codes.flatMap((code) =>
    Object.values(plans[code] ?? {}).flatMap((pattern) =>
      pattern === '' ? [] : [fc.stringMatching(new RegExp(`^${pattern}$`)).map((rest) => code + rest)],
    ),
  );
  const random = fc.tuple(fc.constantFrom(...codes), fc.stringMatching(/^[01]?\d{5,14}$/));
  const whatever = fc.oneof(
    ...made,
    random.map(([code, rest]) => code + rest),
  );
  // A digit too many, too few, or another one, at any place.
  const spoilt = fc
    .tuple(whatever, fc.nat(14), fc.nat(1), fc.stringMatching(/^\d?$/))
    .map(([digits, at, gone, more]) => digits.slice(0, at) + more + digits.slice(at + gone));

  it('law: tell mobiles and landlines of those countries as the library does', () => {
    const seen = new Map<string, number>();
    fc.assert(
      fc.property(fc.oneof(whatever, spoilt), (digits) => {
        const verdict = judged(digits);
        expect(`${digits}: ${found(digits)}`).toBe(`${digits}: ${verdict}`);
        const [kind = ''] = verdict.split(' ');
        seen.set(kind, (seen.get(kind) ?? 0) + 1);
      }),
      { numRuns: 10_000 },
    );
    for (const kind of ['mobile', 'landline', 'no']) expect(seen.get(kind)).toBeGreaterThan(1000);
  });
});
