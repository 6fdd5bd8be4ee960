const ISO_WITH_OFFSET = /^(\d{4})-(\d{2})-(\d{2})T\d{2}:\d{2}(:\d{2})?(Z|[+-]\d{2}:\d{2})$/;

/** A moment with its offset (`2026-08-01T09:00:00+07:00`): it means the same on every machine. */
export function isInstantText(text: string): boolean {
  const [, year, month, day] = ISO_WITH_OFFSET.exec(text) ?? [];
  if (year === undefined || Number.isNaN(Date.parse(text))) return false;
  // Date.parse turns 30 February into 2 March without a word.
  return new Date(Date.UTC(Number(year), Number(month) - 1, Number(day))).getUTCDate() === Number(day);
}

/** Epoch ms of a text that `isInstantText` accepts. */
export function readInstant(text: string): number {
  return Date.parse(text);
}
