import { getTimezoneOffset } from 'date-fns-tz/getTimezoneOffset';

/** Zones change their clocks on a quarter of an hour, if at all. */
const QUARTER = 900_000;

const known = new Map<string, number>();

/** ms by which a zone's wall clock is ahead of UTC at an instant (epoch ms); NaN for an unknown zone. A tab of dates asks for each of its cells. */
export function zoneOffset(zone: string, instant: number): number {
  const key = `${zone} ${Math.floor(instant / QUARTER)}`;
  const offset = known.get(key) ?? getTimezoneOffset(zone, new Date(instant));
  known.set(key, offset);
  return offset;
}
