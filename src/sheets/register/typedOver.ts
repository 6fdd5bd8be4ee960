import { inState } from '../../domain/life/slices';
import type { Order } from '../../domain/order';
import type { OrderBook } from '../../domain/orderBook';
import { isDead, orderTotals } from '../../domain/payment/orderTotals';
import type { Place } from '../table/kind';
import { differences } from './differences';
import { besideFirst, type ShownOrder, shownOrder } from './orderCells';
import { sumsAgree } from './ownCells';
import type { Entered } from './registerTabs';

/** Told by the record alone. */
const FIXED = ['no', 'key', 'at', 'items', 'units', 'paid'];
/** These follow from cells of hers, too: what she changes there is put in step without a word. */
const SUMS = ['total', 'balance', 'over', 'payment'];

function owes(order: Order): boolean {
  return !isDead(order) && orderTotals(order).balance > 0;
}

/**
 * Derived cells of an order's row that have been typed over, as far as that is certain: what else they follow from stands as
 * it was when they were written. So Dilewati of who waits is left out, which Prioritas of anybody may change, and Batas pelunasan of
 * who owes, which follows the batch.
 */
export function typedOver(each: Entered, book: OrderBook, place: Place): (keyof ShownOrder)[] {
  const { row, order } = each;
  const { values, unread } = row;
  const wanted = shownOrder(order, besideFirst(book, order, place));
  const sums = sumsAgree(values.kept?.own, order);
  const isTyped = (key: string): boolean => {
    if (FIXED.includes(key)) return true;
    if (SUMS.includes(key)) return sums || key in unread;
    if (key === 'skipped') return inState(order.lines, 'queued').length === 0 || key in unread;
    return key === 'balanceDue' && sums && !owes(order);
  };
  return Object.keys(differences(values, wanted, unread)).filter(isTyped) as (keyof ShownOrder)[];
}
