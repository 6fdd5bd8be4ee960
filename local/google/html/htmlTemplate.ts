import type { Session } from '../session';
import { StandIn } from '../standIn';
import { templateCode } from './templateCode';

/**
 * A page with scriptlets. `evaluate` is not here: scriptlets call the script's own functions, so they run in the
 * script's world (execution/script/templates.ts). [D] …/reference/html/html-template
 */
export class HtmlTemplate extends StandIn {
  readonly type = 'HTML.HtmlTemplate';

  constructor(
    session: Session,
    private readonly template: string,
  ) {
    super(session);
  }

  getRawContent(): string {
    this.session.meter.charge('local');
    return this.template;
  }

  getCode(): string {
    this.session.meter.charge('local');
    return templateCode(this.template);
  }
}
