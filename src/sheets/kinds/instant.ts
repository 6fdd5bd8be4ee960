import { formatDate, type Instant, startOfDay } from '../../domain/calendar';
import { readDateTime } from '../../reading/readDateTime';
import { readDays } from '../../reading/readDays';
import { certain } from '../../reading/reading';
import { isDate } from '../range/cell';
import type { Kind } from '../table/kind';

/** A moment, shown on the shop's clock as `14/03/2026 20.15`; one typed as text is read, too. */
export const instant: Kind<Instant> = {
  read: (cell, place) => (isDate(cell) ? certain(cell.getTime()) : readDateTime(cell, place.zone)),
  write: (value) => new Date(value),
  unreadable: 0,
  format: 'dd/mm/yyyy hh"."mm',
};

/** Days of the calendar, separated by commas: `20/03/2026, 10/03/2027`. Google makes a date of a single one. */
export const days: Kind<readonly Instant[]> = {
  read: (cell, { zone }) =>
    isDate(cell) ? certain([startOfDay(cell.getTime(), zone)]) : readDays(cell, zone),
  write: (value, { zone }) => value.map((day) => formatDate(day, zone)).join(', '),
  unreadable: [],
  format: null,
};
