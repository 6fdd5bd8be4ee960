import { zoneOffset } from '../../zoneOffset';
import type { Assumptions } from '../assumptions';
import type { TriggerState } from '../state';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** [U] How late `.at()` and `.after()` may be; documented is only that `after` is never early. */
const LATEST = 15 * MINUTE;

type Clock = NonNullable<TriggerState['clock']>;

/** A number from 0 to `below` − 1 that stays with a trigger for life. */
export function ownOffset(triggerId: string, below: number): number {
  let hash = 2166136261;
  for (const char of triggerId) hash = Math.imul(hash ^ char.charCodeAt(0), 16777619) >>> 0;
  return hash % below;
}

/**
 * When a repeating clock trigger fires next, strictly after `from` (epoch ms): once in each period, at a
 * moment of its own that it keeps. [D] …/reference/script/clock-trigger-builder
 */
export function nextFiring(
  trigger: Pick<TriggerState, 'id'>,
  clock: Clock,
  from: number,
): number | undefined {
  switch (clock.kind) {
    case 'everyMinutes':
      return nextInStep(trigger.id, clock.every * MINUTE, from);
    case 'everyHours':
      return nextInStep(trigger.id, clock.every * HOUR, from);
    case 'everyDays':
      return nextDaily(trigger.id, clock, from);
    default:
      return undefined;
  }
}

/** A one-shot trigger's only moment: never early, and late unless the clock is taken to be punctual. */
export function onlyFiring(triggerId: string, wanted: number, assume: Assumptions): number {
  return assume.atTrigger === 'late' ? wanted + ownOffset(triggerId, LATEST / 1000) * 1000 : wanted;
}

function nextInStep(id: string, step: number, from: number): number {
  const offset = ownOffset(id, step / 1000) * 1000;
  return (Math.floor((from - offset) / step) + 1) * step + offset;
}

/** [D] Somewhere in the hour asked for, or within 15 minutes of the minute asked for; the same every day. */
function nextDaily(id: string, clock: Clock, from: number): number {
  const minute =
    clock.nearMinute === undefined ? ownOffset(id, 60) : clock.nearMinute - 15 + ownOffset(id, 31);
  const ofDay = (clock.atHour ?? ownOffset(id, 24)) * HOUR + minute * MINUTE;
  const zone = clock.zone ?? 'Etc/GMT';
  const today = Math.floor((from + offsetOf(zone, from)) / DAY);
  const firings = [-1, 0, 1].map((days) => instantOf((today + days * clock.every) * DAY + ofDay, zone));
  return firings.find((moment) => moment > from) ?? instantOf((today + 2) * DAY + ofDay, zone);
}

function offsetOf(zone: string, instant: number): number {
  return zoneOffset(zone, instant);
}

function instantOf(wall: number, zone: string): number {
  return wall - offsetOf(zone, wall - offsetOf(zone, wall));
}
