import { touch } from '../../sheets/memory/touch';
import type { BatchClosed, EnteredChat, EnteredChats, SentChat } from '../../ui/chatAnswers';
import type { Failed } from '../../ui/paymentAnswers';
import { guarded } from '../guarded';
import { decideAndSave, type Register, readRegister, throwBroken } from '../intake/takeIn';
import { publishSoon } from '../publish/publish';
import { withLock } from '../withLock';
import { chatDrafts, keyIn, stampOf } from './chatDrafts';
import { CHATS_ENTRY, failed } from './fromPage';
import { openBatches, verdictOf } from './readChats';

/**
 * Tempel pesanan dari chat: each becomes an order below all others, as a typed row would (src/domain/README.md, Intake 7). Its key
 * goes into the record that commits it, so what was sent before, and is sent again, is that order and no second one.
 */
export function enterChats(chats: readonly SentChat[], batch: string): EnteredChats | BatchClosed | Failed {
  const done = withLock(() => enter(chats, batch));
  if (done === null || 'closed' in done) return done ?? failed('busy');
  // They are in: what goes wrong now is told in Perlu Tindakan, and the sweep makes up for it.
  guarded(CHATS_ENTRY, () => publishSoon(done, Date.now()));
  throwBroken(done);
  return { entered: enteredOf(chats, done), older: olderOf(chats, batch, done) };
}

function enter(chats: readonly SentChat[], batch: string): Register | BatchClosed {
  const { workbook, memory } = readRegister();
  const { orders, products } = workbook.book;
  const now = Date.now();
  const known = new Set(orders.map(({ sentAs = '' }) => keyIn(sentAs)));
  const fresh = chats.filter(({ key }) => !known.has(key));
  if (fresh.length > 0 && batch !== '' && !openBatches(workbook.book, now).includes(batch))
    return { closed: batch };
  touch(now);
  return decideAndSave(workbook, memory, { made: chatDrafts(fresh, batch, products, now) });
}

/** Those that are on record as something else than is sent now. */
function olderOf(chats: readonly SentChat[], batch: string, { workbook }: Register): string[] {
  const stamps = new Set(workbook.book.orders.map(({ sentAs }) => sentAs));
  return chats.filter((chat) => !stamps.has(stampOf(chat, batch))).map(({ key }) => key);
}

/** All that came from this page, also by a call whose answer it has not heard. */
function enteredOf(chats: readonly SentChat[], { workbook }: Register): EnteredChat[] {
  const pages = new Set(chats.map(({ key }) => pageOf(key)));
  return workbook.book.orders.flatMap((order) => {
    const { sentAs, no, buyer } = order;
    if (sentAs === undefined || !pages.has(pageOf(sentAs))) return [];
    return [{ key: keyIn(sentAs), no, name: buyer.name, ...verdictOf(order, workbook.place) }];
  });
}

/** A key is the page's own, a point, and the chat's. */
function pageOf(key: string): string {
  return key.split('.')[0] ?? '';
}
