import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { crc32 } from '../../../build/archive/crc32';
import { zip } from '../../../build/archive/zip';

describe('zip', () => {
  it('gives back every file, whatever its text', () => {
    const names = fc.constantFrom('main.gs', 'appsscript.json', 'PASANG.md', 'halaman é.html');
    fc.assert(
      fc.property(fc.dictionary(names, fc.string({ unit: 'grapheme' })), (files) => {
        expect(unzipped(zip(files))).toEqual({ ...files });
      }),
    );
  });

  it('gives the same bytes for the same files', () => {
    const files = { 'a.txt': 'satu', 'b.txt': 'dua' };
    expect(zip(files).equals(zip(files))).toBe(true);
  });
});

describe('crc32', () => {
  it('has the check value of the standard', () => {
    expect(crc32(Buffer.from('123456789'))).toBe(0xcbf43926);
  });

  it('agrees with zlib, which ends a gzip with it', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect(crc32(bytes)).toBe(gzipSync(bytes).readUInt32LE(gzipSync(bytes).length - 8));
      }),
    );
  });
});

/** Reads an archive as an unpacker does: from its end, through the directory, checking each sum. */
function unzipped(archive: Buffer): Record<string, string> {
  const end = archive.length - 22;
  expect(archive.readUInt32LE(end)).toBe(0x06054b50);
  const files: Record<string, string> = {};
  let at = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left--) {
    expect(archive.readUInt32LE(at)).toBe(0x02014b50);
    const nameLength = archive.readUInt16LE(at + 28);
    const name = archive.toString('utf8', at + 46, at + 46 + nameLength);
    files[name] = stored(archive, archive.readUInt32LE(at + 42), name, archive.readUInt32LE(at + 16));
    at += 46 + nameLength;
  }
  expect(at).toBe(end);
  return files;
}

function stored(archive: Buffer, at: number, name: string, sum: number): string {
  expect(archive.readUInt32LE(at)).toBe(0x04034b50);
  const start = at + 30 + archive.readUInt16LE(at + 26);
  expect(archive.toString('utf8', at + 30, start)).toBe(name);
  const data = archive.subarray(start, start + archive.readUInt32LE(at + 18));
  expect(gzipSync(data).readUInt32LE(gzipSync(data).length - 8)).toBe(sum);
  return data.toString('utf8');
}
