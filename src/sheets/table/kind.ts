import type { Zone } from '../../domain/calendar';
import type { Language } from '../../domain/shop';
import { certain, type Reading } from '../../reading/reading';
import type { Cell } from '../range/cell';

/** The zone that typed dates are meant in, and the language that words are written in. */
export interface Place {
  readonly zone: Zone;
  readonly language: Language;
}

/** What a cell may hold: how it is read, written and shown. */
export interface Kind<T> {
  read(cell: Cell, place: Place): Reading<T>;
  write(value: T, place: Place): Cell;
  /** Stands in for a cell that can't be read; chosen so that nothing is sold by mistake. */
  readonly unreadable: T;
  /** Google's number format; `null` = as the person typed it. */
  readonly format: string | null;
  /** Words of the dropdown, if there is one. */
  choices?(place: Place): readonly string[];
}

/** An empty cell means `value`. */
export function orElse<T>(kind: Kind<T>, value: NoInfer<T>): Kind<T> {
  return { ...kind, read: (cell, place) => otherwise(kind.read(cell, place), value) };
}

/** An empty cell means "none"; an unreadable one counts as `unreadable`. */
export function optional<T>(kind: Kind<T>, unreadable: T | null = null): Kind<T | null> {
  return {
    ...kind,
    unreadable,
    read: (cell, place) => otherwise<T | null>(kind.read(cell, place), null),
    write: (value, place) => (value === null ? '' : kind.write(value, place)),
  };
}

function otherwise<T>(reading: Reading<T>, value: T): Reading<T> {
  return reading.kind === 'empty' ? certain(value) : reading;
}
