import type { Instant } from '../../domain/calendar';
import { fingerprintOf } from '../../domain/fingerprint';
import { nextMessage, whatsAppLink } from '../../domain/message/nextMessage';
import type { Order } from '../../domain/order';
import type { OrderBook } from '../../domain/orderBook';
import { orderMessage } from '../../messages/orderMessage';
import { phrases } from '../../messages/phrases';
import { type Memory, recall } from '../../sheets/memory/memory';
import { publishedSlot } from '../../sheets/memory/slots';
import {
  messagesAreStale,
  noMessage,
  type ShownMessage,
  saveMessages,
} from '../../sheets/register/saveMessages';
import type { Workbook } from '../../sheets/workbook';
import type { Output } from './output';

/** Pesan WA: beside each order the message that its buyer is to get next. Which rows are out of step, the register itself tells. */
export function messageOutput({ book, orders, place }: Workbook, memory: Memory, now: Instant): Output {
  const wanted = new Map(book.orders.map((order) => [order.no, messageOf(book, order, now)]));
  const before = recall(memory, publishedSlot).prints.messages ?? '';
  // The rows say what there is to do, not what was written last: she may have emptied a cell.
  const isStale = messagesAreStale(orders, wanted);
  const print = isStale ? `${now}` : before;
  // Nothing to write, nothing to read anew: also where all is asked for.
  const write = (): boolean => {
    if (isStale) saveMessages(wanted, place);
    return true;
  };
  return { name: 'messages', print, write };
}

function messageOf(book: OrderBook, order: Order, now: Instant): ShownMessage {
  const message = nextMessage(book, order, now);
  if (message === null) return noMessage;
  const { kind, key } = message;
  const url = whatsAppLink(order.buyer.whatsapp, orderMessage(book, order, kind, now));
  const words = phrases('messageKinds', book.shop.language)(kind);
  return { words, url, mark: `${key} · ${fingerprintOf(url)}` };
}
