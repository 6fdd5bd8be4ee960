const KEY = 'me';

/**
 * A mark by which this account knows itself again; `fresh` becomes it on the first call. Its address would
 * tell, too, but takes one more permission.
 */
export function ownMark(fresh: string): string {
  const properties = PropertiesService.getUserProperties();
  const known = properties.getProperty(KEY);
  if (known !== null) return known;
  properties.setProperty(KEY, fresh);
  return fresh;
}

/** The mark of this account, or null while it has none. */
export function knownMark(): string | null {
  return PropertiesService.getUserProperties().getProperty(KEY);
}
