import { GoogleError } from '../errors';
import type { Session } from '../session';
import { StandIn } from '../standIn';
import type { TriggerState } from '../state';
import { install } from './install';
import { nextFiring, onlyFiring } from './nextFiring';
import type { Trigger } from './trigger';

type Clock = NonNullable<TriggerState['clock']>;

const MINUTE_STEPS = [1, 5, 10, 15, 30];

/** `newTrigger(…).timeBased()`. [D] developers.google.com/apps-script/reference/script/clock-trigger-builder */
export class ClockTriggerBuilder extends StandIn {
  readonly type = 'Script.ClockTriggerBuilder';
  private clock: Clock | undefined;
  private details: Pick<Clock, 'atHour' | 'nearMinute' | 'zone'> = {};
  /** Epoch ms of a one-shot trigger. */
  private once: number | undefined;

  constructor(
    session: Session,
    private readonly handler: string,
  ) {
    super(session);
  }

  everyMinutes(n: number): this {
    this.session.meter.charge('local');
    if (!MINUTE_STEPS.includes(n)) {
      throw new GoogleError(
        'The value you passed to everyMinutes was invalid. It must be one of 1, 5, 10, 15 or 30.',
      );
    }
    this.clock = { kind: 'everyMinutes', every: n };
    return this;
  }

  everyHours(n: number): this {
    return this.repeat('everyHours', n);
  }

  everyDays(n: number): this {
    return this.repeat('everyDays', n);
  }

  atHour(hour: number): this {
    return this.detail({ atHour: hour });
  }

  nearMinute(minute: number): this {
    return this.detail({ nearMinute: minute });
  }

  inTimezone(timezone: string): this {
    return this.detail({ zone: timezone });
  }

  at(date: Date): this {
    return this.oneShot('at', date.getTime());
  }

  after(durationMilliseconds: number): this {
    return this.oneShot('after', this.session.now() + durationMilliseconds);
  }

  create(): Trigger {
    const { clock, handler } = this;
    // Google's words for a trigger without a time are not known; only that it fails.
    if (!clock)
      throw new GoogleError(
        'The trigger has no time: call everyMinutes(n), at(date) or another before create().',
      );
    const zone = this.details.zone ?? this.session.state.manifest.timeZone;
    const whole = { ...clock, ...this.details, zone };
    const made = install(this.session, {
      handler,
      source: 'CLOCK',
      sourceId: '',
      event: 'CLOCK',
      clock: whole,
    });
    const next = this.firstFiring(made.trigger, whole);
    if (next !== undefined) made.trigger.next = next;
    return made;
  }

  private firstFiring(trigger: TriggerState, clock: Clock): number | undefined {
    const now = this.session.now();
    if (this.once === undefined) return nextFiring(trigger, clock, now);
    return Math.max(now, onlyFiring(trigger.id, this.once, this.session.assume));
  }

  private repeat(kind: 'everyHours' | 'everyDays', n: number): this {
    this.session.meter.charge('local');
    if (!Number.isInteger(n) || n < 1) throw new GoogleError(`The value you passed to ${kind} was invalid.`);
    this.clock = { kind, every: n };
    return this;
  }

  private detail(details: typeof this.details): this {
    this.session.meter.charge('local');
    this.details = { ...this.details, ...details };
    return this;
  }

  private oneShot(kind: 'at' | 'after', moment: number): this {
    this.session.meter.charge('local');
    this.clock = { kind, every: 0 };
    this.once = moment;
    return this;
  }
}
