import { StandIn } from '../standIn';
import { TextOutput } from './textOutput';

/** The global `ContentService`. [D] developers.google.com/apps-script/reference/content/content-service */
export class ContentServiceStandIn extends StandIn {
  readonly type = 'Content.ContentService';

  createTextOutput(content = ''): TextOutput {
    this.session.meter.charge('local');
    return new TextOutput(this.session, content);
  }
}
