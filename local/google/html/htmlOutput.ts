import { GoogleError } from '../errors';
import type { Session } from '../session';
import { type EnumValue, StandIn } from '../standIn';
import { escapeFor } from './escapeFor';
import { HtmlTemplate } from './htmlTemplate';

/** [D] …/reference/html/html-output: the names that `addMetaTag` takes. */
const META_TAGS = new Set([
  'apple-mobile-web-app-capable',
  'google-site-verification',
  'mobile-web-app-capable',
  'viewport',
]);

type Change = Partial<Pick<HtmlOutput, 'content' | 'title' | 'width' | 'height'>>;

/** A page on its way to a browser. [D] developers.google.com/apps-script/reference/html/html-output */
export class HtmlOutput extends StandIn {
  readonly type = 'HTML.HtmlOutput';
  title = '';
  /** Pixels; null = Google's own choice. */
  width: number | null = null;
  height: number | null = null;
  readonly metaTags: Record<string, string> = {};

  constructor(
    session: Session,
    public content: string,
  ) {
    super(session);
  }

  getContent(): string {
    return this.tell(this.content);
  }

  setContent(content: string): this {
    return this.set({ content });
  }

  append(addedContent: string): this {
    return this.set({ content: this.content + addedContent });
  }

  appendUntrusted(addedContent: string): this {
    return this.set({ content: this.content + escapeFor('text', addedContent) });
  }

  clear(): this {
    return this.set({ content: '' });
  }

  asTemplate(): HtmlTemplate {
    return this.tell(new HtmlTemplate(this.session, this.content));
  }

  getTitle(): string {
    return this.tell(this.title);
  }

  setTitle(title: string): this {
    return this.set({ title });
  }

  getWidth(): number | null {
    return this.tell(this.width);
  }

  setWidth(width: number): this {
    return this.set({ width });
  }

  getHeight(): number | null {
    return this.tell(this.height);
  }

  setHeight(height: number): this {
    return this.set({ height });
  }

  /** @throws GoogleError for a name outside the list; [F] the words */
  addMetaTag(name: string, content: string): this {
    this.session.meter.charge('local');
    if (!META_TAGS.has(name)) {
      throw new GoogleError('The meta tag you specified is not allowed in this context.');
    }
    this.metaTags[name] = content;
    return this;
  }

  /** Says who may frame a web app; nobody frames one here. */
  setXFrameOptionsMode(_mode: EnumValue): this {
    return this.set({});
  }

  /** [D] Every page is sandboxed the same way since 2016; the mode is of no effect. */
  setSandboxMode(_mode: EnumValue): this {
    return this.set({});
  }

  private set(change: Change): this {
    return Object.assign(this.tell(this), change);
  }

  private tell<T>(value: T): T {
    this.session.meter.charge('local');
    return value;
  }
}
