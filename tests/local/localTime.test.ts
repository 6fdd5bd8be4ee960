import { isoIn } from '../../local/localTime';

describe('a moment as text', () => {
  it.each([
    ['Asia/Jakarta', Date.UTC(2026, 7, 1, 2), '2026-08-01T09:00:00+07:00'],
    ['Asia/Jayapura', Date.UTC(2026, 7, 1, 15, 0, 5, 250), '2026-08-02T00:00:05.250+09:00'],
    ['America/St_Johns', Date.UTC(2026, 0, 1, 0), '2025-12-31T20:30:00-03:30'],
    ['Etc/GMT', 0, '1970-01-01T00:00:00+00:00'],
  ])('in %s', (zone, instant, text) => {
    expect(isoIn(zone, instant)).toBe(text);
    expect(Date.parse(text)).toBe(instant);
  });
});
