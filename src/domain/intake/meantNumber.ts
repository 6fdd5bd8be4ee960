/** Capitals, blanks and dashes make no difference to a person. */
function plain(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]/g, '');
}

/** An order number as people write it: with its prefix, or day, running number and check digit alone. */
function spellings(no: string): string[] {
  return [no, no.replace(/^.+-(?=\d{6}-\d+$)/, '')].map(plain);
}

/** The number that was written, where nothing but its form differs; undefined = none, or more than one. */
export function numberWritten(typed: string, numbers: readonly string[]): string | undefined {
  const [same, wanted] = [typed.trim().toLowerCase(), plain(typed)];
  const alike = numbers.filter((no) => wanted !== '' && spellings(no).includes(wanted));
  return numbers.find((no) => no.toLowerCase() === same) ?? (alike.length === 1 ? alike[0] : undefined);
}

/** Whether one sign is another, or two neighbours have changed places. */
function isSlip(a: string, b: string): boolean {
  const wrong = [...a].flatMap((sign, at) => (sign === b[at] ? [] : [at]));
  const [first = 0, second = first] = wrong;
  const swapped = second === first + 1 && a[first] === b[second] && a[second] === b[first];
  return a.length === b.length && (wrong.length < 2 || (wrong.length === 2 && swapped));
}

/**
 * The numbers that may have been meant by one that nobody has: one sign wrong, or two neighbours swapped, the errors that
 * the check digit tells from a right number (src/domain/README.md, Intake 6). To be shown to a person, never gone by.
 */
export function numbersMeant(typed: string, numbers: readonly string[]): string[] {
  const wanted = plain(typed);
  return numbers.filter((no) => spellings(no).some((each) => isSlip(wanted, each)));
}
