import { GoogleError } from '../errors';
import type { Session } from '../session';
import { SpreadsheetStandIn } from './spreadsheetStandIn';
import type { LinkState } from './spreadsheetState';
import { linkBetween, runsOf, withLink } from './textLinks';

/** Text with links on all of it or on parts: a wa.me link without a formula. [D] Styles of parts are not kept here. */
export class RichTextValue extends SpreadsheetStandIn {
  readonly type = 'Spreadsheet.RichTextValue';

  constructor(
    session: Session,
    readonly text: string,
    readonly links: readonly LinkState[],
    /** Where a run lies in its text. */
    private readonly span = { from: 0, to: text.length },
  ) {
    super(session);
  }

  getText(): string {
    return this.local(this.text);
  }
  /** [D] null where the link is not the same on every character. */
  getLinkUrl(from = 0, to = this.text.length): string | null {
    return this.local(linkBetween(this.links, from, to));
  }
  getStartIndex(): number {
    return this.local(this.span.from);
  }
  getEndIndex(): number {
    return this.local(this.span.to);
  }
  /** [D] The longest parts that look and link the same. */
  getRuns(): RichTextValue[] {
    const runs = runsOf(this.text, this.links).map((span) => {
      const text = this.text.slice(span.from, span.to);
      const url = linkBetween(this.links, span.from, span.to);
      const links = url === null ? [] : [{ from: 0, to: text.length, url }];
      return new RichTextValue(this.session, text, links, span);
    });
    return this.local(runs);
  }
  copy(): RichTextValueBuilder {
    return this.local(new RichTextValueBuilder(this.session, this.text, this.links));
  }
}

/** Collects text and links. [D] Setting the text clears what was set before. */
export class RichTextValueBuilder extends SpreadsheetStandIn {
  readonly type = 'Spreadsheet.RichTextValueBuilder';

  constructor(
    session: Session,
    private text = '',
    private links: readonly LinkState[] = [],
  ) {
    super(session);
  }

  setText(text: string): this {
    this.text = text;
    this.links = [];
    return this.local(this);
  }

  /** [D] `to` is the first character that is no longer linked. */
  setLinkUrl(...args: [string | null] | [number, number, string | null]): this {
    this.local(undefined);
    const [from, to, url] = args.length === 1 ? [0, this.text.length, args[0]] : args;
    if (args.length > 1 && (from < 0 || to > this.text.length || from >= to)) {
      throw new GoogleError('Invalid argument: the offsets are not within the text.');
    }
    this.links = withLink(this.links, { from, to }, url);
    return this;
  }

  build(): RichTextValue {
    return this.local(new RichTextValue(this.session, this.text, this.links));
  }
}
