/** A script's bytes are signed (Java): −128 … 127. */
export function signedBytes(buffer: Buffer): number[] {
  return [...new Int8Array(buffer)];
}

/** Text as UTF-8, or signed bytes, as a buffer. */
export function bufferOf(data: string | number[]): Buffer {
  return typeof data === 'string' ? Buffer.from(data, 'utf8') : Buffer.from(Int8Array.from(data).buffer);
}
