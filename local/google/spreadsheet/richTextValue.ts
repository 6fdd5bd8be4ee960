import { NotInLocalWorkspace } from '../errors';
import type { Session } from '../session';
import { SpreadsheetStandIn } from './spreadsheetStandIn';

/** Text with one link on all of it: a wa.me link without a formula. [D] */
export class RichTextValue extends SpreadsheetStandIn {
  readonly type = 'Spreadsheet.RichTextValue';

  constructor(
    session: Session,
    readonly text: string,
    readonly link: string | null,
  ) {
    super(session);
  }

  getText(): string {
    return this.local(this.text);
  }
  getLinkUrl(): string | null {
    return this.local(this.link);
  }
  copy(): RichTextValueBuilder {
    return this.local(new RichTextValueBuilder(this.session, this.text, this.link));
  }
}

/** Collects text and link; a link on a part of the text is not kept here, so it is refused. */
export class RichTextValueBuilder extends SpreadsheetStandIn {
  readonly type = 'Spreadsheet.RichTextValueBuilder';

  constructor(
    session: Session,
    private text = '',
    private link: string | null = null,
  ) {
    super(session);
  }

  setText(text: string): this {
    this.text = text;
    this.link = null;
    return this.local(this);
  }

  setLinkUrl(...args: [string | null] | [number, number, string | null]): this {
    this.local(undefined);
    if (args.length === 1) this.link = args[0];
    else if (args[0] === 0 && args[1] === this.text.length) this.link = args[2];
    else throw new NotInLocalWorkspace('RichTextValueBuilder.setLinkUrl on a part of the text');
    return this;
  }

  build(): RichTextValue {
    return this.local(new RichTextValue(this.session, this.text, this.link));
  }
}
