import type { Session } from '../session';
import { EnumValue, StandIn } from '../standIn';

/** A text that a web app answers with. [D] …/reference/content/text-output */
export class TextOutput extends StandIn {
  readonly type = 'Content.TextOutput';
  mimeType = 'TEXT';
  /** Set = the browser saves it instead of showing it. */
  fileName: string | null = null;

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

  clear(): this {
    return this.set({ content: '' });
  }

  getFileName(): string | null {
    return this.tell(this.fileName);
  }

  downloadAsFile(filename: string): this {
    return this.set({ fileName: filename });
  }

  getMimeType(): EnumValue {
    return this.tell(new EnumValue('Content.MimeType', this.mimeType));
  }

  setMimeType(mimeType: EnumValue): this {
    return this.set({ mimeType: mimeType.name });
  }

  private set(change: Partial<Pick<TextOutput, 'content' | 'fileName' | 'mimeType'>>): this {
    return Object.assign(this.tell(this), change);
  }

  private tell<T>(value: T): T {
    this.session.meter.charge('local');
    return value;
  }
}
