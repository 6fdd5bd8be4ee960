import type { Session } from '../../session';
import { StandIn } from '../../standIn';
import type { Answer } from '../formState';

/** One answer. [D] developers.google.com/apps-script/reference/forms/item-response */
export class ItemResponse extends StandIn {
  readonly type = 'Forms.ItemResponse';

  constructor(
    session: Session,
    private readonly item: StandIn & { readonly id: number },
    readonly answer: Answer,
  ) {
    super(session);
  }

  get itemId(): number {
    return this.item.id;
  }

  getItem(): StandIn {
    this.session.meter.charge('local');
    return this.item;
  }

  /** Text; a list for checkboxes and grids (index n = row n). */
  getResponse(): Answer {
    this.session.meter.charge('local');
    return this.answer;
  }
}
