import { sumOf } from '../domain/money';
import { joined, type More } from './joined';
import type { Group, RecapCell, RecapColumn, RecapFormat } from './recap';

/** A text that all rows of a line share. */
export function text<Row, Key extends string>(
  key: Key,
  of: (row: Row) => string,
  width?: number,
): RecapColumn<Row, Key> {
  return { key, format: 'text', value: ([first]) => of(first), ...(width === undefined ? {} : { width }) };
}

/** The different texts of a line's rows, once each, as far as a cell holds them. */
export function listed<Row, Key extends string>(
  key: Key,
  of: (row: Row) => string,
  more: More,
  width = 260,
): RecapColumn<Row, Key> {
  return {
    key,
    format: 'text',
    width,
    value: (rows) => joined([...new Set(rows.map(of))].filter(Boolean), '; ', more),
  };
}

/** A number added up over a line's rows, and over the lines. */
export function sum<Row, Key extends string>(
  key: Key,
  of: (row: Row) => number,
  format: RecapFormat = 'count',
): RecapColumn<Row, Key> {
  return { key, format, total: true, value: (rows) => sumOf(rows.map(of)) };
}

/** What is computed of a line as a whole; added up over the lines where it says so. */
export function computed<Row, Key extends string>(
  key: Key,
  value: (rows: Group<Row>) => RecapCell,
  format: RecapFormat,
  total: boolean | 'whole' = false,
): RecapColumn<Row, Key> {
  return { key, format, value, total };
}

type Holding<Key extends string> = Readonly<Record<Key, string | number>>;

/** Columns that show what the first row of a line holds under their keys. */
export function shown<Key extends string>(
  format: RecapFormat,
  ...keys: readonly Key[]
): RecapColumn<Holding<Key>, Key>[] {
  return keys.map((key) => ({ key, format, value: ([first]) => first[key] }));
}

/** Columns that add up what rows hold under their keys, over a line and over the lines. */
export function added<Key extends string>(
  format: RecapFormat,
  ...keys: readonly Key[]
): RecapColumn<Readonly<Record<Key, number>>, Key>[] {
  return keys.map((key) => sum(key, (row) => row[key], format));
}
