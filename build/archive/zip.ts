import { crc32 } from './crc32';

/**
 * A zip archive of text files, stored without compression: a few hundred kB need no more, and every
 * system opens it. Same files, same bytes: the date inside is always 1 January 1980.
 * Source of the layout: PKWARE APPNOTE.TXT 6.3, sections 4.3.7, 4.3.12, 4.3.16.
 */
export function zip(files: Record<string, string>): Buffer {
  const entries = placed(Object.entries(files).map(([name, text]) => entryOf(name, text)));
  const locals = Buffer.concat(entries.map(localRecord));
  const directory = Buffer.concat(entries.map(directoryRecord));
  return Buffer.concat([locals, directory, endRecord(entries.length, directory.length, locals.length)]);
}

interface Entry {
  name: Buffer;
  data: Buffer;
  crc: number;
  /** Where its local record begins. */
  offset: number;
}

const VERSION = 20;
const UTF8_NAMES = 0x0800;
const STORED = 0;
const MIDNIGHT = 0;
const FIRST_OF_1980 = 0x0021;

function entryOf(name: string, text: string): Entry {
  const data = Buffer.from(text);
  return { name: Buffer.from(name), data, crc: crc32(data), offset: 0 };
}

function placed(entries: Entry[]): Entry[] {
  let offset = 0;
  return entries.map((entry) => {
    const here = { ...entry, offset };
    offset += localRecord(here).length;
    return here;
  });
}

function localRecord(entry: Entry): Buffer {
  const head = record(0x04034b50, common(entry));
  return Buffer.concat([head, entry.name, entry.data]);
}

function directoryRecord(entry: Entry): Buffer {
  // No comment, first disk, no attributes.
  const tail: Field[] = [
    [0, 2],
    [0, 2],
    [0, 2],
    [0, 4],
    [entry.offset, 4],
  ];
  return Buffer.concat([record(0x02014b50, [[VERSION, 2], ...common(entry), ...tail]), entry.name]);
}

function endRecord(count: number, size: number, offset: number): Buffer {
  return record(0x06054b50, [
    [0, 2],
    [0, 2],
    [count, 2],
    [count, 2],
    [size, 4],
    [offset, 4],
    [0, 2],
  ]);
}

/** A number and how many bytes it takes, least significant first. */
type Field = [value: number, bytes: 2 | 4];

function common({ name, data, crc }: Entry): Field[] {
  return [
    [VERSION, 2],
    [UTF8_NAMES, 2],
    [STORED, 2],
    [MIDNIGHT, 2],
    [FIRST_OF_1980, 2],
    [crc, 4],
    [data.length, 4],
    [data.length, 4],
    [name.length, 2],
    [0, 2],
  ];
}

function record(signature: number, fields: Field[]): Buffer {
  const all: Field[] = [[signature, 4], ...fields];
  return Buffer.concat(all.map(([value, bytes]) => littleEndian(value, bytes)));
}

function littleEndian(value: number, bytes: number): Buffer {
  const buffer = Buffer.alloc(bytes);
  buffer.writeUIntLE(value, 0, bytes);
  return buffer;
}
