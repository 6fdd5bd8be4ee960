import type { Session } from '../session';
import { EnumValue, StandIn } from '../standIn';
import type { TriggerState } from '../state';

/** An installed trigger, as `getProjectTriggers` lists it. */
export class Trigger extends StandIn {
  readonly type = 'Script.Trigger';

  constructor(
    session: Session,
    readonly trigger: TriggerState,
  ) {
    super(session);
  }

  getHandlerFunction(): string {
    return this.local(this.trigger.handler);
  }

  getEventType(): EnumValue {
    return this.local(new EnumValue('Script.EventType', this.trigger.event));
  }

  getTriggerSource(): EnumValue {
    return this.local(new EnumValue('Script.TriggerSource', this.trigger.source));
  }

  /** [D] Null for a clock trigger. */
  getTriggerSourceId(): string | null {
    return this.local(this.trigger.source === 'CLOCK' ? null : this.trigger.sourceId);
  }

  getUniqueId(): string {
    return this.local(this.trigger.id);
  }

  private local<T>(value: T): T {
    this.session.meter.charge('local');
    return value;
  }
}
