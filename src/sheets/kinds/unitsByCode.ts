import * as v from 'valibot';
import type { UnitsByCode } from '../../domain/production/unitsByCode';
import { certain } from '../../reading/reading';
import type { Kind } from '../table/kind';

const schema = v.record(v.string(), v.pipe(v.number(), v.integer()));

/** For scripts only: `{"NAS":12}`. Blank, or what no script has written = none was noted. */
export const unitsByCode: Kind<UnitsByCode | null> = {
  read: (cell) => certain(noted(String(cell))),
  write: (units) => (units === null ? '' : JSON.stringify(units)),
  unreadable: null,
  format: '@',
};

/** The same where none is as good as an empty list. */
export const madeUnits: Kind<UnitsByCode> = {
  read: (cell) => certain(noted(String(cell)) ?? {}),
  write: (units) => (Object.keys(units).length === 0 ? '' : JSON.stringify(units)),
  unreadable: {},
  format: '@',
};

function noted(text: string): UnitsByCode | null {
  try {
    const { success, output } = v.safeParse(schema, JSON.parse(text));
    return success ? output : null;
  } catch {
    return null;
  }
}
