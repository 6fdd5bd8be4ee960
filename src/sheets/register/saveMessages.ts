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

type Row = OrderTable['rows'][number];

/** Rows that show another message than they should, by order number. */
export function staleMessages(orders: OrderTable, wanted: ReadonlyMap<string, ShownMessage>): Row[] {
  return orders.rows.filter(({ values }) => {
    const message = values.kept === null ? undefined : wanted.get(values.no);
    return message !== undefined && message.mark !== values.messageMark;
  });
}

/**
 * Writes the links, and behind each its mark: a killed run's link is written again. Rows are read anew, for a link beside
 * another order would write to the wrong person: she may have sorted them since.
 */
export function saveMessages(wanted: ReadonlyMap<string, ShownMessage>, place: Place): void {
  const orders = readTable(orderTab, place);
  const column = orders.columns.message + 1;
  for (const { row, values } of staleMessages(orders, wanted)) {
    const { words, url, mark } = wanted.get(values.no) ?? noMessage;
    if (url === '') writeFields(orders, row, { message: '' }, place);
    else writeLink(orders.sheet, row, column, words, url);
    writeFields(orders, row, { messageMark: mark }, place);
  }
}
