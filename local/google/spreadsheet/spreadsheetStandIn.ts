import { StandIn } from '../standIn';
import type { WriteHabits } from './cellWrite';
import { type RunBook, runBook } from './runBook';

/** What all classes of the Spreadsheet service share: the run's view of the book, and free answers. */
export abstract class SpreadsheetStandIn extends StandIn {
  protected get book(): RunBook {
    return runBook(this.session);
  }

  /** Charges a call that Google answers without a round trip. */
  protected local<T>(answer: T): T {
    this.session.meter.charge('local');
    return answer;
  }

  /** How values written by this run are read; nothing of it is buffered. */
  protected get habits(): WriteHabits {
    const { locale, zone } = this.book.shared;
    return { locale, zone, signText: this.session.assume.scriptSignText };
  }
}
