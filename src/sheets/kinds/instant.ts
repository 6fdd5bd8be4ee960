import { formatDate, HOUR, type Instant, localTime, startOfDay } from '../../domain/calendar';
import { FAR_OFF, isPossibleYear } from '../../reading/dates/years';
import { readDateTime } from '../../reading/readDateTime';
import { readDays } from '../../reading/readDays';
import { certain, unreadable } from '../../reading/reading';
import { isDate } from '../range/cell';
import type { Kind } from '../table/kind';

/** A moment, shown on the shop's clock as `14/03/2026 20.15`; one typed as text is read, too. */
export const instant: Kind<Instant> = {
  read: (cell, place) =>
    isDate(cell) ? certain(cell.getTime()) : readDateTime(cell, place.zone, Number.POSITIVE_INFINITY),
  write: (value) => new Date(value),
  unreadable: 0,
  format: 'dd/mm/yyyy hh"."mm',
};

function possible(now: () => Instant): Kind<Instant> {
  return {
    ...instant,
    read: (cell, place) => {
      const read = instant.read(cell, place);
      if (read.kind !== 'certain' || isPossibleYear(read.value, now())) return read;
      // Clocks of long ago went otherwise: the year alone is sure to be what she sees.
      return unreadable(String(localTime(read.value + HOUR, place.zone).year), 'impossibleYear');
    },
  };
}

/** One that a person types: Google makes a date of 2926, too, and one of 1899 of a time alone. */
export const typedInstant = possible(() => Date.now());

/** One that may be put off for ever: 31/12/2099. */
export const deadline = possible(() => FAR_OFF);

/** Days of the calendar, separated by commas: `20/03/2026, 10/03/2027`. Google makes a date of a single one. */
export const days: Kind<readonly Instant[]> = {
  read: (cell, { zone }) =>
    isDate(cell) ? certain([startOfDay(cell.getTime(), zone)]) : readDays(cell, zone, Date.now()),
  write: (value, { zone }) => value.map((day) => formatDate(day, zone)).join(', '),
  unreadable: [],
  format: null,
};
