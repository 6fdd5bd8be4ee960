/** Capitals, blanks and dashes make no difference to a person. */
function plain(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]/g, '');
}

/** An order number as people write it: with its prefix, or day, running number and check digit alone. */
function spellings(no: string): string[] {
  return [plain(no), plain(no.replace(/^.+-(\d{6}-\d+)$/, '$1'))];
}

/** The number that was written, where nothing but its form differs; `null` = none, or more than one. */
export function numberWritten(typed: string, numbers: readonly string[]): string | null {
  const [same, wanted] = [typed.trim().toLowerCase(), plain(typed)];
  const exact = numbers.find((no) => no.toLowerCase() === same);
  const alike = numbers.filter((no) => wanted !== '' && spellings(no).includes(wanted));
  return exact ?? (alike.length === 1 ? (alike[0] ?? null) : null);
}

/** Whether one sign is another, or two neighbours have changed places. */
function isSlip(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const at = [...a].findIndex((sign, place) => sign !== b[place]);
  const swapped = a.slice(0, at) + (a[at + 1] ?? '') + (a[at] ?? '') + a.slice(at + 2);
  return at < 0 || a.slice(at + 1) === b.slice(at + 1) || swapped === b;
}

/**
 * The numbers that may have been meant by one that nobody has: one sign wrong, or two neighbours swapped, the errors that
 * the check digit tells from a right number (src/domain/README.md, Intake 6). To be shown to a person, never gone by.
 */
export function numbersMeant(typed: string, numbers: readonly string[]): string[] {
  const wanted = plain(typed);
  return numbers.filter((no) => spellings(no).some((each) => isSlip(wanted, each)));
}
