import type { Instant } from '../../domain/calendar';
import { readDateTime } from '../../reading/readDateTime';
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
