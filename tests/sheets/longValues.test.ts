import * as fc from 'fast-check';
import { type Kept, leftovers, wholeValues, writingOf } from '../../src/sheets/memory/longValues';

/** Google's bound: bytes of one property. */
const GOOGLE = 9 * 1024;

/** All that a write leaves behind when it ends after so many of its calls; of the first, `some` were done. */
function after(kept: Kept, json: string, calls: number, some: (part: string) => boolean): Kept {
  const { parts, head, strays } = writingOf('form', json, kept);
  const first = Object.entries(parts).filter(([part]) => calls > 0 || some(part));
  const all = { ...kept, ...Object.fromEntries(first), ...(calls > 1 ? { form: head } : {}) };
  const gone = strays.slice(0, Math.max(0, calls - 2));
  return Object.fromEntries(Object.entries(all).filter(([key]) => !gone.includes(key)));
}

const whole = (kept: Kept, json: string): Kept => after(kept, json, Number.POSITIVE_INFINITY, () => true);

/** What is remembered, as JSON; short, about as long as a property holds, and long. */
const value = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }).map((text) => JSON.stringify(text)),
  fc.tuple(fc.constantFrom('x', 'é', '🍰'), fc.integer({ min: 1300, max: 9300 })).map(([sign, length]) => {
    return JSON.stringify({ text: sign.repeat(length) });
  }),
  fc.integer({ min: 1, max: 40_000 }).map((length) => JSON.stringify({ text: 'x'.repeat(length) })),
);

const read = (kept: Kept): unknown => {
  const { form } = wholeValues(kept);
  return form === undefined ? undefined : JSON.parse(form);
};

describe('a remembered value of any length', () => {
  it('is read as it was written, from properties that Google takes', () => {
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 6 }), (values) => {
        let kept: Kept = { other: '1' };
        for (const json of values) {
          kept = whole(kept, json);
          expect(read(kept)).toEqual(JSON.parse(json));
        }
        expect(wholeValues(kept).other).toBe('1');
        expect(Object.keys(wholeValues(kept))).toHaveLength(2);
        for (const text of Object.values(kept)) expect(Buffer.byteLength(text)).toBeLessThan(GOOGLE);
      }),
      { numRuns: 60 },
    );
  });

  it('is the old one or the new one, wherever its writing ends, and however much of one call was done', () => {
    const some = fc.func(fc.boolean());
    fc.assert(
      fc.property(
        fc.array(value, { maxLength: 3 }),
        value,
        fc.nat(3),
        some,
        value,
        (before, json, calls, done, next) => {
          const old = before.reduce(whole, {} as Kept);
          const torn = after(old, json, calls, done);
          expect(read(torn)).toEqual(calls > 1 ? JSON.parse(json) : read(old));
          // And what is written next finds its way.
          expect(read(whole(torn, next))).toEqual(JSON.parse(next));
        },
      ),
      { numRuns: 100 },
    );
  });

  it('leaves no more behind than one older value of its own', () => {
    const long = (length: number): string => JSON.stringify('x'.repeat(length));
    const kept = [long(60_000), long(60_000), long(10_000), long(10_000)].reduce(whole, {} as Kept);
    expect(Object.keys(kept).sort()).toEqual(['form', 'form~a0', 'form~a1', 'form~b0', 'form~b1']);
    expect(Object.keys(whole(kept, '"short"'))).toEqual(['form']);
  });

  it('counts as none where parts are missing, changed or of another value; what belongs to nothing is found', () => {
    const long = (sign: string): string => JSON.stringify(sign.repeat(20_000));
    const kept = whole({}, long('x'));
    const { 'form~a1': _, ...torn } = kept;
    expect(read(torn)).toBeUndefined();
    expect(read({ ...kept, 'form~a1': whole({}, long('y'))['form~a1'] ?? '' })).toBeUndefined();
    const { form: __, ...parts } = kept;
    expect(leftovers({ ...parts, other: '1' })).toEqual(['form~a0', 'form~a1', 'form~a2']);
    expect(leftovers(kept)).toEqual([]);
    expect(leftovers(torn)).toEqual(['form~a0', 'form~a2', 'form']);
  });
});
