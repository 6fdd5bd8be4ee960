import { GoogleError } from '../errors';
import type { Session } from '../session';
import { StandIn } from '../standIn';
import { HtmlOutput } from './htmlOutput';

const FILES = Symbol('html files');

/** The bundle's HTML files by name without `.html`; whoever starts a run puts them here before it begins. */
export function htmlFiles(session: Session): Map<string, string> {
  return session.memo(FILES, () => new Map<string, string>());
}

/** The global `HtmlService`. [D] developers.google.com/apps-script/reference/html/html-service */
export class HtmlServiceStandIn extends StandIn {
  readonly type = 'HTML.HtmlService';

  createHtmlOutput(html = ''): HtmlOutput {
    this.session.meter.charge('local');
    return new HtmlOutput(this.session, html);
  }

  createHtmlOutputFromFile(filename: string): HtmlOutput {
    this.session.meter.charge('local');
    const html = htmlFiles(this.session).get(filename.replace(/\.html$/, ''));
    if (html === undefined) throw new GoogleError(`No HTML file named ${filename} was found.`);
    return new HtmlOutput(this.session, html);
  }
}
