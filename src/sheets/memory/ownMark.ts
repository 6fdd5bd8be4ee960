const KEY = 'me';

/**
 * A mark by which this account knows itself again; `fresh` makes it on the first call, at random, for two accounts that
 * set up in one moment must not share it. Its address would tell, too, but takes one more permission.
 */
export function ownMark(fresh: () => string): string {
  const properties = PropertiesService.getUserProperties();
  const known = properties.getProperty(KEY);
  if (known !== null) return known;
  const mark = fresh();
  properties.setProperty(KEY, mark);
  return mark;
}

/** The mark of this account, or null while it has none. */
export function knownMark(): string | null {
  return PropertiesService.getUserProperties().getProperty(KEY);
}
