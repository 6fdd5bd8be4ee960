import fc from 'fast-check';
import { clockEvent } from '../../../../local/google/script/clockEvent';
import type { ClockTriggerBuilder } from '../../../../local/google/script/clockTriggerBuilder';
import { dueTriggers, nextDue, spendTrigger } from '../../../../local/google/script/dueTriggers';
import { ScriptAppService } from '../../../../local/google/script/scriptApp';
import type { State } from '../../../../local/google/state';
import { type FakeOptions, fakeSession, NOW } from '../fakeSession';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** A world with one clock trigger. */
function clock(set: (builder: ClockTriggerBuilder) => ClockTriggerBuilder, options: FakeOptions = {}): State {
  const session = fakeSession(options);
  set(new ScriptAppService(session).newTrigger('f').timeBased()).create();
  return session.state;
}

/** Moments at which the world's triggers fire up to a moment. */
function firings(state: State, to: number): number[] {
  const moments: number[] = [];
  for (let next = nextDue(state); next !== undefined && next <= to; next = nextDue(state)) {
    for (const trigger of dueTriggers(state, next)) spendTrigger(trigger, next);
    moments.push(next);
  }
  return moments;
}

describe('a repeating trigger', () => {
  it.each([1, 5, 10, 15, 30])('[D] every %s minutes fires once a period', (n) => {
    const moments = firings(
      clock((builder) => builder.everyMinutes(n)),
      NOW + 10 * n * MINUTE,
    );
    expect(moments).toHaveLength(10);
    const gaps = moments.slice(1).map((moment, i) => moment - (moments[i] ?? 0));
    expect(new Set(gaps)).toEqual(new Set([n * MINUTE]));
    expect(moments[0]).toBeGreaterThan(NOW);
  });

  it('[D] every day falls into its hour, in its zone, at the same minute', () => {
    const set = (builder: ClockTriggerBuilder) => builder.everyDays(1).atHour(7).inTimezone('Asia/Jayapura');
    const moments = firings(clock(set), NOW + 72 * HOUR);
    expect(moments).toHaveLength(3);
    expect(new Set(moments.map((moment) => new Date(moment + 9 * HOUR).getUTCHours()))).toEqual(new Set([7]));
    expect(new Set(moments.map((moment) => moment % HOUR)).size).toBe(1);
  });

  it('[D] without a zone it goes by the script’s', () => {
    const [first = 0] = firings(
      clock((builder) => builder.everyDays(1).atHour(7)),
      NOW + 24 * HOUR,
    );
    expect(new Date(first + 7 * HOUR).getUTCHours()).toBe(7);
  });

  it('[D] near a minute is within fifteen of it', () => {
    const [first = 0] = firings(
      clock((builder) => builder.everyDays(1).atHour(7).nearMinute(30)),
      NOW + 24 * HOUR,
    );
    const minute = new Date(first).getUTCMinutes();
    expect(minute).toBeGreaterThanOrEqual(15);
    expect(minute).toBeLessThanOrEqual(45);
  });

  it('does not make up for what it missed', () => {
    const state = clock((builder) => builder.everyMinutes(10));
    const late = NOW + 5 * HOUR;
    for (const trigger of dueTriggers(state, late)) spendTrigger(trigger, late);
    expect(nextDue(state)).toBeGreaterThan(late);
  });

  it('law: the next firing is after now and within a period', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 ** 9 }), fc.constantFrom(1, 5, 10, 15, 30), (seconds, n) => {
        const now = NOW + seconds * 1000;
        const next = nextDue(clock((builder) => builder.everyMinutes(n), { now })) ?? 0;
        return next > now && next <= now + n * MINUTE;
      }),
    );
  });
});

describe('a one-shot trigger', () => {
  const tomorrow = NOW + 24 * HOUR;

  it('fires at its moment when the clock is punctual', () => {
    const state = clock((builder) => builder.at(new Date(tomorrow)), { assume: { atTrigger: 'punctual' } });
    expect(firings(state, tomorrow + 24 * HOUR)).toEqual([tomorrow]);
  });

  it('[U] fires up to fifteen minutes late otherwise, never early', () => {
    const [first = 0] = firings(
      clock((builder) => builder.at(new Date(tomorrow))),
      tomorrow + 24 * HOUR,
    );
    expect(first).toBeGreaterThan(tomorrow);
    expect(first).toBeLessThan(tomorrow + 15 * MINUTE);
  });

  it('[D] after a delay is never early', () => {
    const [first = 0] = firings(
      clock((builder) => builder.after(HOUR)),
      tomorrow,
    );
    expect(first).toBeGreaterThanOrEqual(NOW + HOUR);
  });

  it('is spent, and stays listed', () => {
    const state = clock((builder) => builder.after(1000));
    firings(state, tomorrow);
    expect(nextDue(state)).toBeUndefined();
    expect(state.triggers).toHaveLength(1);
  });
});

describe('several triggers', () => {
  it('are due earliest first', () => {
    const session = fakeSession({ assume: { atTrigger: 'punctual' } });
    const app = new ScriptAppService(session);
    for (const [handler, delay] of [
      ['later', 2000],
      ['sooner', 1000],
    ] as const) {
      app.newTrigger(handler).timeBased().after(delay).create();
    }
    expect(dueTriggers(session.state, NOW + 1500).map((one) => one.handler)).toEqual(['sooner']);
    expect(dueTriggers(session.state, NOW + 2000).map((one) => one.handler)).toEqual(['sooner', 'later']);
  });
});

describe('[D] the event of a clock trigger', () => {
  it('tells the time in UTC', () => {
    expect(clockEvent(Date.UTC(2026, 7, 2, 23, 59, 1))).toMatchObject({
      year: 2026,
      month: 8,
      'day-of-month': 2,
      'day-of-week': 7,
      hour: 23,
      minute: 59,
      second: 1,
      timezone: 'UTC',
    });
  });
});
