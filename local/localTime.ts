import { zoneOffset } from './zoneOffset';

const MINUTE = 60_000;

/** Epoch ms → `2026-08-01T09:00:00+07:00` in a zone: readable there, and the same moment everywhere. */
export function isoIn(zone: string, instant: number): string {
  const offset = zoneOffset(zone, instant);
  const wall = new Date(instant + offset).toISOString();
  const text = wall.endsWith('.000Z') ? wall.slice(0, 19) : wall.slice(0, 23);
  return text + offsetText(offset);
}

function offsetText(offset: number): string {
  const minutes = Math.abs(Math.round(offset / MINUTE));
  const two = (value: number) => String(value).padStart(2, '0');
  return `${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
