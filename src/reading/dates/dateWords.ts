/** Each month as people write it, Indonesian and English, January first. */
const MONTHS: readonly string[] = [
  'jan januari january',
  'feb februari pebruari february peb',
  'mar maret march mrt',
  'apr april',
  'mei may',
  'jun juni june',
  'jul juli july',
  'agu ags agt agust agustus aug august',
  'sep sept september',
  'okt oktober oct october',
  'nov nop november nopember',
  'des desember dec december',
];

/** Monday first. */
const WEEKDAYS: readonly string[] = [
  'senin monday',
  'selasa tuesday',
  'rabu wednesday',
  'kamis thursday',
  "jumat jum'at jum’at friday",
  'sabtu saturday',
  'minggu ahad sunday',
];

function placeOf(word: string, lists: readonly string[]): number {
  return lists.findIndex((list) => list.split(' ').includes(word)) + 1;
}

/** 1–12; 0 = no month. */
export function monthOf(word: string): number {
  return placeOf(word, MONTHS);
}

/** 1 on Monday; 0 = no weekday. */
export function weekdayOf(word: string): number {
  return placeOf(word, WEEKDAYS);
}

/** Which hours one calls so; those from 1 to 11 are told on a clock of twelve. */
const DAY_PARTS: Readonly<Record<string, readonly [from: number, to: number]>> = {
  pagi: [1, 11],
  siang: [10, 15],
  sore: [15, 18],
  malam: [18, 23],
};

/**
 * "8 malam" → 20, "20 malam" → 20, "3 sore" → 15. `null` where nobody can be sure: 12 or 1 at night may belong to
 * either day.
 */
export function hourOf(hour: number, part: string): number | null {
  const [from, to] = DAY_PARTS[part] ?? [0, -1];
  const fits = [hour, hour + 12].filter((each) => each >= from && each <= to);
  return fits[0] ?? null;
}
