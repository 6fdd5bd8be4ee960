import type { Zone } from '../domain/calendar';
import type { Reading, Typed } from './reading';
import { certain, empty, plainWord, unreadable } from './reading';

function readFrom<T>(table: ReadonlyMap<string, T>, typed: Typed): Reading<T> {
  const raw = plainWord(typed);
  if (raw === '') return empty;
  const value = table.get(raw);
  return value === undefined ? unreadable(raw, 'unknownWord') : certain(value);
}

const ANSWERS: ReadonlyMap<string, boolean> = new Map([
  ['ya', true],
  ['y', true],
  ['iya', true],
  ['yes', true],
  ['true', true],
  ['benar', true],
  ['1', true],
  ['tidak', false],
  ['tdk', false],
  ['t', false],
  ['no', false],
  ['n', false],
  ['false', false],
  ['salah', false],
  ['0', false],
]);

/** Yes or no, in words or as a tick box. */
export function readYesNo(typed: Typed): Reading<boolean> {
  return readFrom(ANSWERS, typed);
}

const ZONES: ReadonlyMap<string, Zone> = new Map([
  ['wib', 'WIB'],
  ['wita', 'WITA'],
  ['wit', 'WIT'],
  ['asia/jakarta', 'WIB'],
  ['asia/pontianak', 'WIB'],
  ['asia/makassar', 'WITA'],
  ['asia/jayapura', 'WIT'],
]);

export function readZone(typed: Typed): Reading<Zone> {
  return readFrom(ZONES, typed);
}
