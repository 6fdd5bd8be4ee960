import type { Session } from '../../session';
import { StandIn } from '../../standIn';

/** One choice of a list, a multiple-choice or a checkbox question. */
export class Choice extends StandIn {
  readonly type = 'Forms.Choice';

  constructor(
    session: Session,
    readonly value: string,
  ) {
    super(session);
  }

  getValue(): string {
    this.session.meter.charge('local');
    return this.value;
  }
}
