import type { Instant } from '../domain/calendar';
import { typedKey } from '../domain/intake/manualKey';
import type { TypedOrder } from '../domain/intake/typedOrder';
import type { Buyer, OrderDraft } from '../domain/order';
import type { Problem } from '../domain/problem';
import type { Product } from '../domain/product';
import { linesNaming } from '../reading/items/linesNaming';
import type { FlaggedItem } from '../reading/items/orderItems';
import { readOrderItems } from '../reading/readOrderItems';
import { readKeptPhone, readPhone } from '../reading/readPhone';
import { type Answer, readBuyer } from './readBuyer';

/**
 * What a typed row says; taken in as of `now`, by the same rules as a response (src/domain/README.md, Intake 7). Where
 * its items can't all be read, they are kept among the notes as they were typed.
 */
export function typedDraft(typed: TypedOrder, products: readonly Product[], now: Instant): OrderDraft {
  const { items, flagged } = readOrderItems(typed.items, products);
  // In a chat it is the buyer's word; a cell she has filled herself, maybe from an order that she copied.
  const { buyer, problems } = readBuyer(answersOf(typed), typed.isChat ? readPhone : readKeptPhone);
  return {
    key: typedKey(typed.row),
    at: now,
    batch: typed.batch.trim(),
    buyer: flagged.length === 0 ? buyer : withNote(buyer, typed.items),
    lines: items.map((item) => ({ ...item, rawAnswer: typed.items, request: '' })),
    problems: [...problems, ...[...flagged, ...hiddenIn(typed, products)].map(unreadable)],
  };
}

/** What a chat says of products elsewhere than where it is asked for them: an address that goes on with "and 2 nastar". */
function hiddenIn(
  { isChat, address, delivery, note }: TypedOrder,
  products: readonly Product[],
): FlaggedItem[] {
  if (!isChat) return [];
  const elsewhere = linesNaming(`${address}\n${delivery}`, products, false);
  const all = [...elsewhere, ...linesNaming(note, products, true)];
  return all.map((raw) => ({ raw, why: 'elsewhere' }));
}

function answersOf(row: TypedOrder): Answer {
  const { name, whatsapp, email, address, delivery, note, sender, senderPhone } = row;
  const cells: Readonly<Record<string, string>> = {
    nama: name,
    whatsapp,
    email,
    alamat: address,
    pengiriman: delivery,
    catatan: note,
    pengirim: sender,
    hpPengirim: senderPhone,
  };
  return (key) => cells[key] ?? '';
}

function unreadable({ raw, why }: FlaggedItem): Problem {
  return { code: 'unreadableItems', params: { raw, why } };
}

/** Once: a run that was killed may have left it there. */
function withNote(buyer: Buyer, items: string): Buyer {
  const text = items.trim();
  if (`\n${buyer.note}`.endsWith(`\n${text}`)) return buyer;
  return { ...buyer, note: [buyer.note, text].filter(Boolean).join('\n') };
}
