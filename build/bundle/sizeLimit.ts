/** Bytes of main.js: every execution on Google loads it whole, onOpen included. */
export const SIZE_LIMIT = 250_000;

/** Says what to do when the script is too big; undefined when it fits. `bytes` in UTF-8. */
export function tooBig(bytes: number): string | undefined {
  if (bytes <= SIZE_LIMIT) return undefined;
  return `main.js has ${bytes} bytes, more than ${SIZE_LIMIT}: see what a new import costs, or leave it out.`;
}

/** `81234` → `81.2 kB`. */
export function readableSize(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
