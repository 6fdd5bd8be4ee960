import { fingerprint } from '../../domain/fingerprint';
import { answersOf } from '../../domain/intake/contact';
import { isEditNote } from '../../domain/life/editNotes';
import type { Order, OrderLine } from '../../domain/order';
import type { Why } from '../../domain/why';
import { cancelCauseWords, findState } from '../../messages/states';
import type { Reading } from '../../reading/reading';
import { readKeptPhone } from '../../reading/readPhone';
import type { TableRow } from '../table/readTable';
import type { LineRow } from '../tabs/lineTab';
import type { OrderFields, OrderRow } from '../tabs/orderTab';
import { bookedIn, type KeptOrder } from './keptOrder';
import { lastTakenIn } from './ownCells';
import { returnIn } from './returnCells';

export type OrderTableRow = TableRow<OrderFields>;

/**
 * An order as the rules see it: what is on record, and beside it the cells that are the seller's own; of Diskon, Ongkir and DP one
 * that nobody can read counts as it was last taken in. A row whose record was wiped out counts as it is shown.
 */
export function orderOf(
  { values, unread }: Pick<OrderTableRow, 'values' | 'unread'>,
  lines: readonly LineRow[],
): Order {
  const { kept } = values;
  if (kept === null) return shownOrder(values, lines);
  const own = { ...hers(values), ...lastTakenIn(kept, unread) };
  return { ...own, ...decidedIn(kept, values), ...recorded(kept, lines) };
}

/** What a run that died has decided and not yet written, where she has typed nothing else meanwhile. */
function decidedIn({ unfinished, before, decided }: KeptOrder, row: OrderRow): Partial<Order> {
  if (unfinished !== true || before === undefined || decided === undefined) return {};
  const { downPayment, downPaymentDue } = decided;
  return {
    ...(row.downPayment === before.downPayment ? { downPayment } : {}),
    ...(row.downPaymentDue === before.downPaymentDue ? { downPaymentDue } : {}),
  };
}

/** The cells that a person may change, and every rule takes as they are. */
function hers(row: OrderRow) {
  const { discount, shipping, downPayment, downPaymentDue, priority } = row;
  // Struck out in words = seen to.
  const reasons = row.reason.trim() === '' ? row.reasons.filter((each) => !isEditNote(each)) : row.reasons;
  const { name, email, address, delivery, note, sender } = row;
  const read = readKeptPhone(row.whatsapp);
  const phones = { whatsapp: phoneIn(row.whatsapp, read), senderPhone: phoneIn(row.senderPhone) };
  const buyer = { name, email, address, delivery, note, sender, ...phones };
  const cause = findState(cancelCauseWords, row.reason);
  const parcel = { courier: row.courier.trim(), tracking: row.tracking.trim(), packed: row.packed };
  const phoneUnread = whyUnread(read, row);
  return {
    buyer,
    phoneUnread,
    discount,
    shipping,
    downPayment,
    downPaymentDue,
    priority,
    reasons,
    cause,
    ...parcel,
  };
}

/** As she mended it, in the form in which buyers are told apart. */
function phoneIn(typed: string, read = readKeptPhone(typed)): string {
  return read.kind === 'certain' ? read.value : typed.trim();
}

/** What came with the buyer's answer was read there, with the plus that is not kept. */
function whyUnread(read: Reading<string>, { whatsapp, kept }: OrderRow): Why | undefined {
  if (read.kind !== 'unreadable' || kept?.answered.whatsapp === fingerprint(whatsapp)) return undefined;
  return read.why;
}

function recorded(kept: KeptOrder, lines: readonly LineRow[]) {
  // Of a row that was copied the first.
  const own = new Map([...lines].reverse().map((line) => [line.id, line]));
  const { unfinished, before, decided, own: _own, ...order } = kept;
  return {
    ...order,
    booked: bookedIn(kept),
    shippedAt: kept.shippedAt ?? null,
    said: kept.said ?? {},
    termsGave: kept.termsGave ?? null,
    told: kept.told ?? [],
    lines: kept.lines.map((line): OrderLine => {
      const words = wordsOf(line, own.get(line.id), unfinished === true);
      const subtotal = line.price * line.units - line.discount;
      return { ...line, ...words, orderNo: kept.no, subtotal };
    }),
  };
}

/** Permintaan may be mended by her, but not be lost; the raw answer is the buyer's alone. */
function wordsOf(
  line: KeptOrder['lines'][number],
  shown: LineRow | undefined,
  unfinished: boolean,
): Pick<OrderLine, 'request' | 'rawAnswer'> {
  const { request = '', rawAnswer = shown?.rawAnswer ?? '' } = line;
  const typed = shown?.request ?? '';
  // While it is unfinished, her cell may not yet show what the buyer has changed.
  const known = line.request !== undefined && (unfinished || typed.trim() === '');
  return { request: known ? request : typed, rawAnswer };
}

/** Of an order that has lost its record, or has none yet, what was last asked for is what stands there. */
function askedFor(lines: readonly OrderLine[]): Record<string, number> {
  const said: Record<string, number> = {};
  for (const { code, units } of lines) if (units > 0) said[code] = (said[code] ?? 0) + units;
  return said;
}

function shownOrder(row: OrderRow, lines: readonly LineRow[]): Order {
  const { no, key, at, batch, status } = row;
  const slices = lines.map((line, index): OrderLine => {
    const returned = returnIn(line);
    return { ...line, id: line.id ?? index + 1, promotedAt: null, until: null, returned };
  });
  const own = hers(row);
  const answered = answersOf(own.buyer);
  const recorded = { no, key, at, revisedAt: at, answered, batch, status, booked: [], shippedAt: null };
  // As `said`: what stands there counts as given.
  const termsGave = own.downPayment;
  return { ...own, ...recorded, said: askedFor(slices), termsGave, told: [], lines: slices };
}
