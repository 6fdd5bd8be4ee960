/**
 * A short mark of a text, to see whether it has changed without keeping it twice. FNV-1a in 32 bits with the length:
 * enough to notice a change. Marks stand on record in files that are in use, so their form stays.
 */
export function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  const { imul } = Math;
  for (let index = 0; index < text.length; index += 1) {
    hash = imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return `${(hash >>> 0).toString(36)}.${text.length}`;
}

/** The mark of a value as JSON. */
export function fingerprintOf(data: unknown): string {
  return fingerprint(JSON.stringify(data));
}
