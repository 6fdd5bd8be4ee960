import { EnumValue } from '../standIn';

/**
 * The event of a clock trigger, in UTC; `triggerUid` is added by whoever starts the run.
 * [D] developers.google.com/apps-script/guides/triggers/events, Time-driven: months and days of the week
 * from 1, `day-of-week` from Monday, `week-of-year` from 1.
 */
export function clockEvent(moment: number): Record<string, unknown> {
  const date = new Date(moment);
  const dayOfYear = (moment - Date.UTC(date.getUTCFullYear(), 0, 1)) / 86_400_000;
  return {
    authMode: new EnumValue('Script.AuthMode', 'FULL'),
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    'day-of-month': date.getUTCDate(),
    'day-of-week': date.getUTCDay() || 7,
    'week-of-year': Math.floor(dayOfYear / 7) + 1,
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
    timezone: 'UTC',
  };
}
