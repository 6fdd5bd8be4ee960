import type { Session } from '../../session';
import { type EnumValue, StandIn } from '../../standIn';
import type { Navigation } from '../formState';
import { navigationType } from './navigation';

/** One choice of a list, a multiple-choice or a checkbox question. [D] …/reference/forms/choice */
export class Choice extends StandIn {
  readonly type = 'Forms.Choice';

  constructor(
    session: Session,
    readonly value: string,
    readonly goto?: Navigation,
    private readonly pageBreak: (id: number) => StandIn | null = () => null,
  ) {
    super(session);
  }

  getValue(): string {
    this.session.meter.charge('local');
    return this.value;
  }

  /** The page break that it leads to; null when it leads to none. */
  getGotoPage(): StandIn | null {
    this.session.meter.charge('local');
    return typeof this.goto === 'number' ? this.pageBreak(this.goto) : null;
  }

  /** [U] Null for a choice that was made without any navigation. */
  getPageNavigationType(): EnumValue | null {
    this.session.meter.charge('local');
    return this.goto === undefined ? null : navigationType(this.goto);
  }
}
