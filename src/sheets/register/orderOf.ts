import { answersOf } from '../../domain/intake/contact';
import { isEditNote } from '../../domain/life/editNotes';
import type { Order, OrderLine } from '../../domain/order';
import { readPhone } from '../../reading/readPhone';
import type { TableRow } from '../table/readTable';
import type { LineRow } from '../tabs/lineTab';
import type { OrderFields, OrderRow } from '../tabs/orderTab';
import { bookedIn, type KeptOrder } from './keptOrder';

export type OrderTableRow = TableRow<OrderFields>;

/**
 * An order as the rules see it: what is on record, and beside it the cells that are the seller's own. A row whose
 * record was wiped out counts as it is shown.
 */
export function orderOf({ values }: Pick<OrderTableRow, 'values'>, lines: readonly LineRow[]): Order {
  const { kept } = values;
  return kept === null ? shownOrder(values, lines) : { ...hers(values), ...recorded(kept, lines) };
}

/** The cells that a person may change, and every rule takes as they are. */
function hers(row: OrderRow) {
  const { discount, shipping, downPayment, downPaymentDue, priority } = row;
  // Struck out in words = seen to.
  const reasons = row.reason.trim() === '' ? row.reasons.filter((each) => !isEditNote(each)) : row.reasons;
  const { name, email, address, delivery, note, sender } = row;
  const phones = { whatsapp: phoneIn(row.whatsapp), senderPhone: phoneIn(row.senderPhone) };
  const buyer = { name, email, address, delivery, note, sender, ...phones };
  return { buyer, discount, shipping, downPayment, downPaymentDue, priority, reasons };
}

/** As she mended it, in the form in which buyers are told apart. */
function phoneIn(typed: string): string {
  if (/^62\d+$/.test(typed)) return typed;
  const read = readPhone(typed);
  return read.kind === 'certain' ? read.value : typed.trim();
}

function recorded(kept: KeptOrder, lines: readonly LineRow[]) {
  const own = new Map(lines.map((line) => [line.id, line]));
  return {
    ...kept,
    booked: bookedIn(kept),
    lines: kept.lines.map((line): OrderLine => {
      const shown = own.get(line.id);
      const words = { request: shown?.request ?? '', rawAnswer: shown?.rawAnswer ?? '' };
      return { ...line, ...words, orderNo: kept.no, subtotal: line.price * line.units - line.discount };
    }),
  };
}

function shownOrder(row: OrderRow, lines: readonly LineRow[]): Order {
  const { no, key, at, batch, status } = row;
  const slices = lines.map((line, index): OrderLine => {
    return { ...line, id: line.id ?? index + 1, promotedAt: null, until: null };
  });
  const own = hers(row);
  const answered = answersOf(own.buyer);
  return { ...own, no, key, at, revisedAt: at, answered, batch, status, booked: [], lines: slices };
}
