import { writeLinksDown } from '../range/writeLinks';
import type { Place } from '../table/kind';
import { readTable } from '../table/readTable';
import { writeFieldsDown } from '../table/writeTable';
import { type OrderTable, orderTab } from '../tabs/orderTab';

/** What Pesan WA shows beside an order. */
export interface ShownMessage {
  /** What a tap says, in two words; '' = there is nothing to tell. */
  readonly words: string;
  readonly url: string;
  /** Kept hidden beside it: which message it is, and a print of what it says. */
  readonly mark: string;
}

export const noMessage: ShownMessage = { words: '', url: '', mark: '' };

type Wanted = ReadonlyMap<string, ShownMessage>;

/** Whether a row shows another message than it should, or one that was written since has none yet. */
export function messagesAreStale({ rows }: OrderTable, wanted: Wanted): boolean {
  const shown = new Map(rows.map(({ values }) => [values.no, values]));
  return [...wanted].some(([no, { mark }]) => (shown.get(no)?.messageMark ?? '') !== mark);
}

/** One row that shows another message than it should. */
interface Stale {
  readonly row: number;
  readonly message: ShownMessage;
}

/**
 * Writes the links, and behind them their marks, neighbours in one call: a killed run's links are written again. Rows are read
 * anew, for a link beside another order would write to the wrong person: she may have sorted them since.
 */
export function saveMessages(wanted: Wanted, place: Place): void {
  const orders = readTable(orderTab, place);
  const stale = orders.rows.flatMap(({ row, values }): Stale[] => {
    const message = wanted.get(values.no) ?? noMessage;
    return values.kept === null || message.mark === values.messageMark ? [] : [{ row, message }];
  });
  for (const stretch of stretchesOf(stale)) {
    const [{ row, message }] = stretch;
    const messages = stretch.map((each) => each.message);
    if (message.url === '') {
      const blanks = messages.map(() => ({ message: '' }));
      writeFieldsDown(orders, row, blanks, place);
    } else writeLinksDown(orders.sheet, row, orders.columns.message + 1, messages);
    const marks = messages.map(({ mark }) => ({ messageMark: mark }));
    writeFieldsDown(orders, row, marks, place);
  }
}

/** Neighbouring rows that all get a link, or all none. */
function stretchesOf(stale: readonly Stale[]): [Stale, ...Stale[]][] {
  const all: [Stale, ...Stale[]][] = [];
  for (const each of stale) {
    const stretch = all[all.length - 1];
    const [{ row, message }] = stretch ?? [each];
    const goesOn =
      row + (stretch?.length ?? 0) === each.row && (message.url === '') === (each.message.url === '');
    if (stretch !== undefined && goesOn) stretch.push(each);
    else all.push([each]);
  }
  return all;
}
