import { GoogleError } from '../errors';
import type { Session } from '../session';
import { StandIn } from '../standIn';
import { install } from './install';
import type { Trigger } from './trigger';

/** Builder of a trigger on a spreadsheet or a form: the guard knows which events each has. */
export class SourceTriggerBuilder extends StandIn {
  private event: string | undefined;

  constructor(
    session: Session,
    readonly type: 'Script.SpreadsheetTriggerBuilder' | 'Script.FormTriggerBuilder',
    private readonly handler: string,
    private readonly sourceId: string,
  ) {
    super(session);
  }

  onOpen(): this {
    return this.on('ON_OPEN');
  }

  onEdit(): this {
    return this.on('ON_EDIT');
  }

  onChange(): this {
    return this.on('ON_CHANGE');
  }

  onFormSubmit(): this {
    return this.on('ON_FORM_SUBMIT');
  }

  create(): Trigger {
    const { handler, sourceId, event } = this;
    const source = this.type === 'Script.FormTriggerBuilder' ? 'FORMS' : 'SPREADSHEETS';
    // Google's words for a trigger without an event are not known; only that it fails.
    if (!event)
      throw new GoogleError('The trigger has no event: call onFormSubmit() or another before create().');
    return install(this.session, { handler, source, sourceId, event });
  }

  private on(event: string): this {
    this.session.meter.charge('local');
    this.event = event;
    return this;
  }
}
