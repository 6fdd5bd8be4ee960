import { EnumValue } from '../../../../local/google/standIn';
import { formatDate } from '../../../../local/google/utilities/formatDate';
import { UtilitiesService } from '../../../../local/google/utilities/utilities';
import { newState } from '../../../../local/newState';
import { fakeSession, NOW } from '../fakeSession';

const utilities = () => new UtilitiesService(fakeSession());

describe('[D] Utilities.formatDate', () => {
  const instant = Date.UTC(2026, 2, 14, 13, 5, 9, 7);

  it.each([
    ['Asia/Jakarta', 'dd/MM/yyyy HH.mm', '14/03/2026 20.05'],
    ['Asia/Jayapura', 'yyMMdd', '260314'],
    ['Asia/Makassar', 'EEE, d MMM yyyy h:mm a', 'Sat, 14 Mar 2026 9:05 PM'],
    ['Asia/Jakarta', 'EEEE d MMMM', 'Saturday 14 March'],
    ['Asia/Jakarta', "yyyy-MM-dd'T'HH:mm:ss.SSSXXX", '2026-03-14T20:05:09.007+07:00'],
    ['Asia/Jakarta', "h 'o''clock' Z u", "8 o'clock +0700 6"],
    ['Etc/GMT', 'HH:mm X', '13:05 Z'],
    ['America/St_Johns', 'HH:mm Z', '10:35 -0230'],
    ['Nowhere/None', 'HH:mm', '13:05'],
  ])('%s %s', (zone, pattern, expected) => {
    expect(formatDate(instant, zone, pattern)).toBe(expected);
  });

  it('does not lean on the machine’s zone, even in the hour that zone skips', () => {
    // 8 March 2026, 02.30: summer time begins in St John's, where the tests run.
    expect(formatDate(Date.UTC(2026, 2, 7, 19, 30), 'Asia/Jakarta', 'dd HH.mm')).toBe('08 02.30');
  });

  it('midnight and noon by the twelve-hour clock', () => {
    const at = (hour: number) => formatDate(Date.UTC(2026, 0, 1, hour), 'Etc/GMT', 'h a');
    expect([at(0), at(12)]).toEqual(['12 AM', '12 PM']);
  });

  it('refuses a letter it does not know', () => {
    expect(() => formatDate(0, 'Etc/GMT', 'w')).toThrow(
      'not in the local Workspace: Utilities.formatDate with "w"',
    );
  });
});

describe('Utilities', () => {
  it('[D] sleep takes modelled time', () => {
    const session = fakeSession();
    new UtilitiesService(session).sleep(1500);
    expect(session.now()).toBe(NOW + 1500);
    expect(() => utilities().sleep(300_001)).toThrow('Invalid argument: milliseconds');
  });

  it('[D] digests are signed bytes', () => {
    const digest = utilities().computeDigest(new EnumValue('Utilities.DigestAlgorithm', 'MD5'), 'abc');
    // RFC 1321: MD5 ("abc") = 900150983cd24fb0d6963f7d28e17f72
    expect(digest).toEqual([-112, 1, 80, -104, 60, -46, 79, -80, -42, -106, 63, 125, 40, -31, 127, 114]);
  });

  it('[D] base64 there and back, plain and web-safe', () => {
    // RFC 4648: "foobar" = Zm9vYmFy
    expect(utilities().base64Encode('foobar')).toBe('Zm9vYmFy');
    expect(utilities().base64EncodeWebSafe([-5, -1])).toBe('-_8=');
    expect(utilities().base64Decode('+/8=')).toEqual([-5, -1]);
    expect(utilities().base64DecodeWebSafe('-_8=')).toEqual([-5, -1]);
  });

  it('[D] HMAC-SHA-256 as signed bytes', () => {
    const bytes = utilities().computeHmacSha256Signature('what do ya want for nothing?', 'Jefe');
    // RFC 4231, case 2: 5bdcc146bf60754e…
    expect(bytes.slice(0, 8)).toEqual([91, -36, -63, 70, -65, 96, 117, 78]);
  });

  it('ids differ within a world and repeat under its seed', () => {
    const two = (seed: number) => {
      const service = new UtilitiesService(
        fakeSession({ state: newState({ start: NOW, language: 'id', seed }) }),
      );
      return [service.getUuid(), service.getUuid()];
    };
    const [first, second] = two(7);
    expect(first).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(second).not.toBe(first);
    expect(two(7)).toEqual([first, second]);
    expect(two(8)).not.toContain(first);
  });
});
