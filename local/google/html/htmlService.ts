import { GoogleError } from '../errors';
import type { Session } from '../session';
import { StandIn } from '../standIn';
import { HtmlOutput } from './htmlOutput';
import { HtmlTemplate } from './htmlTemplate';

const FILES = Symbol('html files');

/** Text of an HTML file of the bundle by its name without `.html`, or undefined. */
export type ReadHtml = (name: string) => string | undefined;

/** Whoever starts a run says before it begins where its HTML files are. */
export function lendHtmlFiles(session: Session, read: ReadHtml): void {
  session.memo(FILES, () => read);
}

function htmlFile(session: Session, filename: string): string {
  const read = session.memo<ReadHtml>(FILES, () => () => undefined);
  const html = read(filename.replace(/\.html$/, ''));
  if (html === undefined) throw new GoogleError(`No HTML file named ${filename} was found.`);
  return html;
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
    return new HtmlOutput(this.session, htmlFile(this.session, filename));
  }

  createTemplate(html: string): HtmlTemplate {
    this.session.meter.charge('local');
    return new HtmlTemplate(this.session, html);
  }

  createTemplateFromFile(filename: string): HtmlTemplate {
    this.session.meter.charge('local');
    return new HtmlTemplate(this.session, htmlFile(this.session, filename));
  }
}
