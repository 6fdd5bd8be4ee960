import type { Session } from '../session';
import { StandIn } from '../standIn';

/** A page on its way to a browser. [D] developers.google.com/apps-script/reference/html/html-output */
export class HtmlOutput extends StandIn {
  readonly type = 'HTML.HtmlOutput';
  title = '';
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
    this.session.meter.charge('local');
    return this.content;
  }

  setContent(content: string): this {
    return this.set({ content });
  }

  append(addedContent: string): this {
    return this.set({ content: this.content + addedContent });
  }

  getTitle(): string {
    this.session.meter.charge('local');
    return this.title;
  }

  setTitle(title: string): this {
    return this.set({ title });
  }

  setWidth(width: number): this {
    return this.set({ width });
  }

  setHeight(height: number): this {
    return this.set({ height });
  }

  addMetaTag(name: string, content: string): this {
    this.metaTags[name] = content;
    return this.set({});
  }

  private set(change: Partial<Pick<HtmlOutput, 'content' | 'title' | 'width' | 'height'>>): this {
    this.session.meter.charge('local');
    return Object.assign(this, change);
  }
}
