import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { type MetadataJson, parsePhoneNumberFromString } from 'libphonenumber-js/core';
import whole from 'libphonenumber-js/metadata.max.json';
import { project } from '../../../build/bundle/project';
import { COUNTRIES, cutMetadata } from '../../../build/phones/cutMetadata';

const text = cutMetadata();
const cut = JSON.parse(text) as MetadataJson;

/** What a plan says of a number of one of our countries: +1 and +61 are others' codes, too. */
function judged(international: string, plans: MetadataJson): string {
  const phone = parsePhoneNumberFromString(`+${international}`, plans);
  const type = phone?.getType() ?? '';
  const ours = COUNTRIES.some((country) => country === phone?.country);
  const reachable = ['MOBILE', 'FIXED_LINE', 'FIXED_LINE_OR_MOBILE'].includes(type);
  return phone?.isValid() && ours && reachable ? `${phone.number} ${type}` : 'no number';
}

describe('the numbering plans that are pushed', () => {
  it('are those of the installed package: kept in the repository, written by the build', () => {
    expect(readFileSync(project.phoneMetadata, 'utf8')).toBe(text);
  });

  it('are of a dozen countries and a few, and small', () => {
    expect(Object.keys(cut.countries)).toEqual([...COUNTRIES]);
    expect(text.length).toBeLessThan(10_000);
  });

  const codes = Object.keys(cut.country_calling_codes);
  const national = fc.stringMatching(/^\d{6,12}$/);
  // Random digits are seldom valid; these begin like numbers that are.
  const likely = fc.constantFrom(
    '628',
    '601',
    '658',
    '659',
    '8525',
    '8869',
    '9665',
    '9715',
    '8210',
    '8190',
    '1415',
    '614',
  );
  const number = fc.oneof(fc.tuple(fc.constantFrom(...codes), national), fc.tuple(likely, national));

  it('law: judge mobiles and landlines of those countries as the whole plans do', () => {
    const valid = new Set<string>();
    fc.assert(
      fc.property(number, ([code, rest]) => {
        const verdict = judged(code + rest, cut);
        expect(verdict).toBe(judged(code + rest, whole as unknown as MetadataJson));
        if (verdict !== 'no number') valid.add(verdict);
      }),
      { numRuns: 3000 },
    );
    expect(valid.size).toBeGreaterThan(100);
  });
});
