import { fingerprint, fingerprintOf } from '../../src/domain/fingerprint';

describe('a fingerprint', () => {
  // FNV-1a's published values of '' and 'foobar' are 811c9dc5 and bf9cf968.
  it.each([
    ['', 0x811c9dc5],
    ['foobar', 0xbf9cf968],
  ])('of "%s" is the one that stands on record: FNV-1a, then the length', (text, hash) => {
    expect(fingerprint(text)).toBe(`${hash.toString(36)}.${text.length}`);
  });

  it('of a value is that of its JSON', () => {
    expect(fingerprintOf(['a', 1])).toBe(fingerprint('["a",1]'));
    expect(fingerprintOf('a')).not.toBe(fingerprint('a'));
  });
});
