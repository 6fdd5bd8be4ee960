import * as fc from 'fast-check';
import { readPhone, writePhone } from '../../src/reading/readPhone';

describe('phone', () => {
  it.each([
    ['0812-3456-7890', '6281234567890'],
    ['+62 857 1122 3344', '6285711223344'],
    ['87899001122', '6287899001122'],
    [87899001122, '6287899001122'],
    ['6281355667788', '6281355667788'],
    ['0062 813 5566 7788', '6281355667788'],
    ['+62 (0) 813.5566.7788', '6281355667788'],
    ['\u202a+62 812‑1111‑2222\u202c', '6281211112222'],
    ['0811 222 333', '62811222333'],
    ['+65 9123 4567', '6591234567'],
    ['+1 (415) 555-0123', '14155550123'],
  ])('%p is %s', (typed, value) => {
    expect(readPhone(typed)).toEqual({ kind: 'certain', value });
  });

  it.each([
    '0812345',
    '08123456789012345',
    '0812-3456-7890 / 0857-1122-3344',
    '081234567890 085711223344',
    '+6281234567890, +6285711223344',
    '0274 512345',
    '6591234567',
    'WA saja',
    '0812 tiga',
    '+62 21 500 600',
    true,
  ])('%p is flagged', (typed) => {
    expect(readPhone(typed)).toMatchObject({ kind: 'unreadable' });
  });

  it.each([
    ['0274 512345', 'landline'],
    ['6591234567', 'noPlus'],
    ['85291234567', 'ambiguous'],
    ['+81234567890', 'ambiguous'],
    ['+49 151 23456789', 'unknownCountry'],
    ['+65 912', 'notAPhone'],
    ['+857 1122 3344', 'notAPhone'],
    ['0800 123 4567', 'notAPhone'],
    ['0812345', 'notAPhone'],
  ])('%p is flagged as %s', (typed, why) => {
    expect(readPhone(typed)).toMatchObject({ kind: 'unreadable', why });
  });

  it('is written so that it reads the same: from abroad with its plus', () => {
    expect(['6281234567890', '6591234567', ''].map(writePhone)).toEqual(['6281234567890', '+6591234567', '']);
  });

  it('keeps the text of two numbers', () => {
    const raw = '0812-3456-7890 / 0857-1122-3344';
    expect(readPhone(raw)).toEqual({ kind: 'unreadable', raw, why: 'severalNumbers' });
  });

  it('law: every way of writing one number reads the same, and reading again changes nothing', () => {
    const national = fc.stringMatching(/^8[1-35-9]\d{7,10}$/);
    const start = fc.constantFrom('0', '62', '+62', '+62 ', '0062', '+62 0');
    const gap = fc.constantFrom('', ' ', '-', '.');
    fc.assert(
      fc.property(national, start, gap, (digits, before, between) => {
        const typed = `${before}${digits.slice(0, 3)}${between}${digits.slice(3, 7)}${between}${digits.slice(7)}`;
        const wanted = { kind: 'certain', value: `62${digits}` };
        expect(readPhone(typed)).toEqual(wanted);
        expect(readPhone(`62${digits}`)).toEqual(wanted);
      }),
    );
  });

  it('law: without its 0 it reads the same, or might be a mobile of another country and is flagged', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^8[1-35-9]\d{7,10}$/), (digits) => {
        const read = readPhone(digits);
        const abroad = readPhone(`+${digits}`).kind === 'certain';
        if (read.kind === 'certain') expect(read.value).toBe(`62${digits}`);
        expect(read.kind).toBe(abroad ? 'unreadable' : 'certain');
      }),
    );
  });
});
