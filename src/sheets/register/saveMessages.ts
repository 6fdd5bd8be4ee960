import { writeLink } from '../range/writeLink';
import type { Place } from '../table/kind';
import { readTable } from '../table/readTable';
import { writeFields } from '../table/writeTable';
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

/**
 * Writes the links, and behind each its mark: a killed run's link is written again. Rows are read anew, for a link beside
 * another order would write to the wrong person: she may have sorted them since.
 */
export function saveMessages(wanted: Wanted, place: Place): void {
  const orders = readTable(orderTab, place);
  const column = orders.columns.message + 1;
  for (const { row, values } of orders.rows) {
    const { words, url, mark } = wanted.get(values.no) ?? noMessage;
    if (values.kept === null || mark === values.messageMark) continue;
    if (url === '') writeFields(orders, row, { message: '' }, place);
    else writeLink(orders.sheet, row, column, words, url);
    writeFields(orders, row, { messageMark: mark }, place);
  }
}
