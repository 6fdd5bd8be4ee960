const KEY = 'me';

/**
 * A mark by which this account knows itself again, drawn at random on the first call: two accounts that set up in one
 * moment must not share it. Its address would tell, too, but takes one more permission.
 */
export function ownMark(): string {
  const properties = PropertiesService.getUserProperties();
  const known = properties.getProperty(KEY);
  if (known !== null) return known;
  const fresh = Utilities.getUuid();
  properties.setProperty(KEY, fresh);
  return fresh;
}
