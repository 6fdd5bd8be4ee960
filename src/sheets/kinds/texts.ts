import type { Zone } from '../../domain/calendar';
import { formatDateTime } from '../../domain/calendar';
import type { Words } from '../../messages/sheets/words';
import { findState, type StateWords } from '../../messages/states';
import { certain, empty, type Reading, unreadable } from '../../reading/reading';
import { readPhone, writePhone } from '../../reading/readPhone';
import { readZone } from '../../reading/readWord';
import { type Cell, isDate } from '../range/cell';
import type { Kind, Place } from '../table/kind';

/** Google's format for cells that keep what is written into them, sign by sign. */
const PLAIN_TEXT = '@';

/** Google refuses a whole write for one cell above 50,000 characters; what is cut stays in the form. */
const MOST_CHARACTERS = 49_000;

function cut(value: string): string {
  return value.length <= MOST_CHARACTERS ? value : `${value.slice(0, MOST_CHARACTERS)}…`;
}

/** Any text; what Google has turned into a date is shown as one. */
export const text: Kind<string> = {
  read: (cell, place) => certain(asText(cell, place)),
  write: cut,
  unreadable: '',
  format: PLAIN_TEXT,
};

function asText(cell: Cell, place: Place): string {
  return isDate(cell) ? formatDateTime(cell.getTime(), place.zone) : String(cell);
}

/** A name that other rows refer to: stray blanks around it make no difference. */
export const name: Kind<string> = {
  ...text,
  read: (cell, place) => {
    const value = asText(cell, place).trim();
    return value === '' ? empty : certain(value);
  },
};

/** Several names, separated by commas. */
export const names: Kind<readonly string[]> = {
  read: (cell, place) => certain(split(asText(cell, place))),
  write: (value) => value.join(', '),
  unreadable: [],
  format: PLAIN_TEXT,
};

function split(list: string): string[] {
  return list
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** A phone that the seller typed; digits with country code. */
export const phone: Kind<string> = {
  read: (cell) => readPhone(cell),
  write: writePhone,
  unreadable: '',
  format: PLAIN_TEXT,
};

export const zone: Kind<Zone> = {
  read: (cell) => readZone(cell),
  write: (value) => value,
  unreadable: 'WIB',
  format: PLAIN_TEXT,
  choices: () => ['WIB', 'WITA', 'WIT'],
};

/** A state, written in the shop's language and read in any. */
export function choice<S extends string>(words: StateWords<S>, whenUnreadable: NoInfer<S>): Kind<S> {
  return {
    read: (cell) => readState(words, String(cell)),
    write: (state, place) => words[state][place.language],
    unreadable: whenUnreadable,
    format: PLAIN_TEXT,
    choices: (place) => Object.values<Words>(words).map((word) => word[place.language]),
  };
}

function readState<S extends string>(words: StateWords<S>, typed: string): Reading<S> {
  if (typed.trim() === '') return empty;
  const state = findState(words, typed);
  return state === null ? unreadable(typed, 'unknownWord') : certain(state);
}
