import { a1Of } from './a1';
import type { Area } from './area';
import { addProtection, Protection } from './protection';
import { RangeMarks } from './rangeMarks';
import { TextFinder } from './textFinder';

/** Google's Range: place, reads, writes and looks come from the classes below it. */
export class Range extends RangeMarks {
  protected elsewhere(area: Area): Range {
    return new Range(this.session, { ...this.place, area });
  }

  createTextFinder(text: string): TextFinder {
    const scope = { sheetId: this.place.sheetId, area: () => this.area };
    return this.local(new TextFinder(this.session, text, scope, (area) => this.elsewhere(area)));
  }

  protect(): Protection {
    const { sheetId } = this.place;
    const id = addProtection(this.session, sheetId, a1Of(this.area));
    return new Protection(this.session, sheetId, id);
  }

  /** Selects the range for the person who looks; nothing is stored. */
  activate(): this {
    this.session.meter.charge('ui');
    return this;
  }
}
