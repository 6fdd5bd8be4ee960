/**
 * A short mark of some data, to see whether it has changed since it was published. FNV-1a in 32 bits with the
 * length: enough to notice a change, and no service call.
 */
export function fingerprint(data: unknown): string {
  const text = JSON.stringify(data);
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return `${(hash >>> 0).toString(36)}.${text.length}`;
}
