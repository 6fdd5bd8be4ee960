import { takesOrders } from '../../domain/batch/takesOrders';
import type { Instant } from '../../domain/calendar';
import { fingerprint } from '../../domain/fingerprint';
import { orderPrint } from '../../domain/intake/orderPrint';
import { takeIn } from '../../domain/intake/takeIn';
import { itemsText } from '../../domain/itemsText';
import type { Order } from '../../domain/order';
import type { OrderBook } from '../../domain/orderBook';
import { isDead, orderTotals } from '../../domain/payment/orderTotals';
import { problemText } from '../../messages/problems';
import { type PastedChat, splitChats } from '../../reading/chat/splitChats';
import type { Place } from '../../sheets/table/kind';
import type { ChatCard, JudgedChats, ReadChats, SentChat, Verdict } from '../../ui/chatAnswers';
import { askingLimits } from '../intake/askingLimits';
import { readRegister, throwBroken } from '../intake/takeIn';
import { chatDrafts, keyIn } from './chatDrafts';

/** More than a person looks through at once. */
const MOST = 50;

/** Batches that take orders at that moment. */
export function openBatches({ batches }: OrderBook, now: Instant): string[] {
  return batches.filter((each) => takesOrders(each, now)).map(({ name }) => name);
}

export function verdictOf(order: Order, { language, zone }: Place): Verdict {
  const reasons = order.reasons.map((each) => problemText(each, language, zone));
  return { status: order.status, items: itemsText(order.lines), total: orderTotals(order).total, reasons };
}

/** Tempel pesanan dari chat: the orders in what was pasted. Only for show, so without the lock. */
export function readChats(text: string): ReadChats {
  const { book } = readRegister().workbook;
  const found = splitChats(text);
  const shown = found.slice(0, MOST);
  const batches = openBatches(book, Date.now());
  return { cards: cardsOf(shown, book), more: found.length - shown.length, batches };
}

function cardsOf(chats: readonly PastedChat[], book: OrderBook): ChatCard[] {
  const marks = chats.map(({ text }) => fingerprint(text));
  const prints = chats.map(({ order }) => printOf(order, book));
  return chats.map(({ order, ...chat }, place) => {
    const before = marks.slice(0, place).filter((mark) => mark === marks[place]).length;
    const print = prints[place] ?? '';
    const known = book.orders.find(
      (each) => !isDead(each) && orderPrint(each.buyer.whatsapp, each.lines) === print,
    );
    const isAgain = print !== '' && prints.indexOf(print) < place;
    const twin = print === '' ? null : (known?.no ?? (isAgain ? '' : null));
    return { ...chat, id: `${marks[place]}.${before}`, fields: order, twin };
  });
}

function printOf(fields: SentChat['fields'], { products }: OrderBook): string {
  const [draft] = chatDrafts([{ key: '', fields }], '', products, 0);
  return orderPrint(draft?.buyer.whatsapp ?? '', draft?.lines ?? []);
}

/** What would become of these now, one after the other, by the rules that decide: but for what is free by then, it will. */
export function judgeChats(chats: readonly SentChat[], batch: string): JudgedChats {
  const { workbook, memory } = readRegister();
  throwBroken({ workbook, memory, added: 0, broken: workbook.broken });
  const now = Date.now();
  const drafts = chatDrafts(chats, batch, workbook.book.products, now);
  const { said } = askingLimits(workbook, (book) => takeIn(book, { drafts, requests: [] }, now));
  const made = said.book.orders.flatMap((order): [string, Verdict][] =>
    order.sentAs === undefined || !said.numbers.has(keyOf(drafts, order.sentAs))
      ? []
      : [[keyIn(order.sentAs), verdictOf(order, workbook.place)]],
  );
  return { verdicts: Object.fromEntries(made) };
}

function keyOf(drafts: ReturnType<typeof chatDrafts>, sentAs: string): string {
  return drafts.find((draft) => draft.sentAs === sentAs)?.key ?? '';
}
