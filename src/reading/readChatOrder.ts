import { type Field, fieldsOf, isBlank } from './chat/chatFields';
import { isHeading, type Meaning, meaningOf, type Part } from './chat/chatLabels';
import { type Message, messagesOf } from './chat/chatMessages';
import { saysMoney } from './chat/saysMoney';
import { STREET } from './readAddress';
import type { Typed } from './reading';
import { readPhone } from './readPhone';
import { withoutCourtesy } from './words/courtesy';

/** What each part of an order says that a buyer has written in a chat, as it was typed; '' = nothing. */
export type ChatOrder = Readonly<Record<Part, string>>;

/** The label under which the next line stands. */
interface Open {
  readonly meaning: Meaning;
  readonly label: string;
  /** Nothing has been said to it yet. */
  readonly awaits: boolean;
}

const ITEMS: Open = { meaning: 'items', label: '', awaits: false };

/** What is being read of one order. */
interface Reader {
  readonly found: Record<Part, string[]>;
  open: Open;
  /** A label asked for name or phone. */
  isForm: boolean;
  /** A label that asks for another thing, and that nothing has answered yet; where nothing does, it says nothing. */
  unanswered: string;
}

/** No more words are a mere label; a number in it says something already. */
const MERE_LABEL = /^\P{N}{1,40}$/u;

function isMany(meaning: Meaning): boolean {
  return meaning === 'address' || meaning === 'items' || meaning === 'note';
}

/** How many, or which sort: of the thing before it, where nothing else says so. */
function attach(items: string[], text: string, label: string): void {
  const last = items.pop();
  if (last === undefined) items.push(/\d/.test(text) ? `${label}: ${text}` : text);
  else if (/\d/.test(last)) items.push(last, `${label}: ${text}`);
  else items.push(`${last} ${text}`);
}

/** A second answer that says another thing is what nobody can choose from: it is flagged among the items. */
function take(reader: Reader, text: string): void {
  const { found, open } = reader;
  const { meaning, label } = open;
  reader.unanswered = '';
  reader.open = isMany(meaning) ? { ...open, awaits: false } : ITEMS;
  if (meaning === 'sum') found[saysMoney(text) ? 'note' : 'items'].push(`${label}: ${text}`);
  else if (meaning === 'remark') found.note.push(`${label}: ${text}`);
  else if (meaning === 'count' || meaning === 'variant') attach(found.items, text, label);
  else if (meaning === 'region') {
    found.address.push(label === '' ? text : `${label}: ${text}`);
    reader.open = { meaning: 'address', label: '', awaits: false };
  } else if (isMany(meaning) && (meaning !== 'address' || !open.awaits)) found[meaning].push(text);
  else if (found[meaning].length === 0) found[meaning].push(text);
  else if (found[meaning].join('\n') !== text) {
    found.items.push(`${label}: ${text}`);
    reader.open = ITEMS;
  }
}

function begin(reader: Reader, meaning: Meaning, label: string, text: string): void {
  reader.open = { meaning, label, awaits: true };
  reader.isForm ||= meaning === 'name' || meaning === 'whatsapp';
  reader.unanswered = '';
  if (text !== '') take(reader, text);
}

/** A line that is nothing but a label; where an answer is waited for that may be such a word, it is the answer. */
function aloneIn({ open }: Reader, { text }: Field): Meaning | null {
  const meaning = text.length > 40 ? null : meaningOf(text.replace(/[.!]+$/, ''));
  const mayAnswer = open.awaits && (isMany(open.meaning) || ['delivery', 'remark'].includes(open.meaning));
  return meaning === open.meaning || (mayAnswer && open.meaning !== 'address') ? null : meaning;
}

/** Whether what stands under another label goes on with an address or a note: "Gang: 3", "kartu: merah". */
function staysOpen({ open }: Reader, { label, text }: Field): boolean {
  if (open.meaning === 'note') return !/^\d*$/.test(text);
  return open.meaning === 'address' && STREET.test(label ?? '');
}

/** What stands under no label, or under one that asks for something else. */
function goOn(reader: Reader, field: Field): void {
  const { awaits } = reader.open;
  const isPolite = !awaits && withoutCourtesy(field.whole.toLowerCase()) === '';
  const stays = field.label === null ? !isPolite : staysOpen(reader, field);
  if (!stays) reader.open = ITEMS;
  if (field.label === null && reader.unanswered !== '') reader.found.items.push(reader.unanswered);
  take(reader, field.whole);
}

/** "No: 0812…" asks for a phone where one stands behind it; else it may be a house. */
function meaningIn(reader: Reader, field: Field): Meaning | null {
  const { label, meaning, text } = field;
  if (label === null) return aloneIn(reader, field);
  const isNumber = /^(?:no|nomor|nomer)\.?$/i.test(label) && readPhone(text).kind === 'certain';
  return isNumber ? 'whatsapp' : meaning;
}

function hear(reader: Reader, field: Field): void {
  const { open } = reader;
  const { label, text, whole } = field;
  const meaning = meaningIn(reader, field);
  const inNote = open.meaning === 'note' && !open.awaits && (meaning === 'variant' || meaning === 'count');
  if (meaning !== null && !inNote) begin(reader, meaning, label ?? text, label === null ? '' : text);
  else if (label !== null && text === '' && MERE_LABEL.test(label)) {
    reader.open = ITEMS;
    reader.unanswered = isHeading(whole) ? '' : whole;
  } else if (open.awaits || !isHeading(whole)) goOn(reader, field);
}

/** Behind a blank line an address or a note is over. */
function hearLine(reader: Reader, line: string): void {
  if (isBlank(line)) {
    if (!reader.open.awaits) reader.open = ITEMS;
  } else for (const field of fieldsOf(line)) hear(reader, field);
}

/** The only phone that stands on a line by itself, or from which all of it was sent, where no label asked for one. */
function withPhone({ found }: Reader, messages: readonly Message[]): void {
  if (found.whatsapp.length > 0) return;
  const own = found.items.filter((line) => readPhone(line).kind === 'certain');
  const senders = new Set(messages.map(({ sender }) => sender));
  const [sender = ''] = senders;
  if (own.length === 1) {
    found.whatsapp = own;
    found.items = found.items.filter((line) => !own.includes(line));
  } else if (own.length === 0 && senders.size === 1 && readPhone(sender).kind === 'certain')
    found.whatsapp = [sender];
}

/** What the messages of one buyer say; `isForm` = some label asks for a name or a phone. */
export function readMessages(messages: readonly Message[]): ChatOrder & { readonly isForm: boolean } {
  const found: Reader['found'] = {
    ...{ name: [], whatsapp: [], email: [], address: [], delivery: [] },
    ...{ items: [], note: [], sender: [], senderPhone: [] },
  };
  const reader: Reader = { found, open: ITEMS, isForm: false, unanswered: '' };
  for (const { lines } of messages) {
    reader.open = ITEMS;
    for (const line of lines) hearLine(reader, line);
  }
  withPhone(reader, messages);
  const text = (key: Part): string => found[key].join('\n');
  const contact = { name: text('name'), whatsapp: text('whatsapp'), email: text('email') };
  const parcel = { address: text('address'), delivery: text('delivery'), note: text('note') };
  const sender = { sender: text('sender'), senderPhone: text('senderPhone') };
  return { ...contact, ...parcel, ...sender, items: text('items'), isForm: reader.isForm };
}

/**
 * A filled-in form of a chat ("Nama: …", "No HP: …", "Pesanan: …"), pasted whole: each line belongs to the label before
 * it (src/domain/README.md, Intake 7). Nothing is passed over: what stands under no label, or under another one, is read
 * with what was ordered, and flagged there. `null` = no such form: it asks neither for a name nor for a phone.
 */
export function readChatOrder(typed: Typed): ChatOrder | null {
  const { isForm, ...order } = readMessages(messagesOf(typed));
  return isForm ? order : null;
}
