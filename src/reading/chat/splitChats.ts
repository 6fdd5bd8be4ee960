import { type ChatOrder, readMessages } from '../readChatOrder';
import type { Typed } from '../reading';
import { withoutCourtesy } from '../words/courtesy';
import { fieldsOf, isBlank } from './chatFields';
import type { Meaning } from './chatLabels';
import { type Message, messagesOf } from './chatMessages';

/** What belongs to one order among what was pasted. */
export interface PastedChat {
  /** As it was written, without what a messenger puts before each message. */
  readonly text: string;
  /** Whom the messenger names; '' = nobody. */
  readonly sender: string;
  readonly order: ChatOrder;
  /** A form that somebody has filled in; else only talk. */
  readonly isForm: boolean;
}

/** The parts by which one sees that another order begins: each is asked for once. */
const ONCE: readonly (Meaning | null)[] = ['name', 'whatsapp', 'address', 'items'];

/** Labels of the form that is being gone through, by what they mean. */
type Seen = Map<string, Meaning>;

function known(line: string): { label: string; meaning: Meaning } | null {
  const [{ label = null, meaning = null } = {}] = isBlank(line) ? [] : fieldsOf(line);
  if (label === null || meaning === null || !ONCE.includes(meaning)) return null;
  return { label: label.toLowerCase().replace(/[^\p{L}]/gu, ''), meaning };
}

/** The same label once more: the first of a form begins the next one; any other does behind a blank line. */
function beginsAnew(label: string, seen: Seen, behindBlank: boolean): boolean {
  const meanings = new Set(seen.values());
  const [first] = seen.keys();
  if (!seen.has(label) || meanings.size < 2) return false;
  return label === first || (behindBlank && (meanings.has('name') || meanings.has('whatsapp')));
}

/** A greeting right above a form, parted from what stands before it, is the next one's. */
function greetingAbove(lines: readonly string[], from: number, end: number): number {
  let start = end;
  while (start > from && !isBlank(lines[start - 1] ?? '') && known(lines[start - 1] ?? '') === null) start--;
  return start > from && isBlank(lines[start - 1] ?? '') ? start : end;
}

/** Where the forms in the lines begin. */
function beginnings(lines: readonly string[]): number[] {
  const begins = [0];
  let seen: Seen = new Map();
  lines.forEach((line, place) => {
    const field = known(line);
    if (field === null) return;
    const from = begins[begins.length - 1] ?? 0;
    const start = greetingAbove(lines, from, place);
    if (beginsAnew(field.label, seen, isBlank(lines[start - 1] ?? 'x'))) {
      begins.push(start);
      seen = new Map();
    }
    seen.set(field.label, field.meaning);
  });
  return begins;
}

function formsIn({ sender, lines }: Message): Message[] {
  const begins = beginnings(lines);
  return begins.map((begin, place) => ({ sender, lines: lines.slice(begin, begins[place + 1]) }));
}

/** Somebody's name, phone or address beside another of them, or beside what is ordered. */
function isFilledIn(message: Message): boolean {
  const { isForm, name, whatsapp, address, items } = readMessages([message]);
  const labelled = message.lines.some((line) => known(line)?.meaning === 'items') && items !== '';
  return isForm && [name, whatsapp, address, labelled ? items : ''].filter(Boolean).length >= 2;
}

/** Only a label or two in each message: "Nama: …", "HP: …", one after the other. */
function isPiece({ lines }: Message): boolean {
  return lines.some((line) => known(line) !== null);
}

/** What one person has written goes with the form that she has sent before it, else with her next one. */
function gathered(pieces: readonly Message[]): Message[][] {
  const groups: Message[][] = [];
  const own = (sender: string): Message[][] => groups.filter(([first]) => first?.sender === sender);
  for (const piece of pieces) {
    const last = own(piece.sender).pop();
    const isNext = last?.some(isFilledIn) && isFilledIn(piece);
    if (last === undefined || isNext || piece.sender === '') groups.push([piece]);
    else last.push(piece);
  }
  return groups;
}

function textOf(messages: readonly Message[]): string {
  return messages
    .map(({ lines }) => lines.join('\n').trim())
    .filter(Boolean)
    .join('\n');
}

function chatOf(messages: readonly Message[]): PastedChat {
  const { isForm: asks, ...order } = readMessages(messages);
  const isForm = asks && (messages.some(isFilledIn) || messages.filter(isPiece).length > 1);
  return { text: textOf(messages), sender: messages[0]?.sender ?? '', order, isForm };
}

/** Somebody has said something in it: no empty form, no mere thanks. */
function saysAnything({ order, text }: PastedChat): boolean {
  return Object.values(order).some(Boolean) && withoutCourtesy(text.toLowerCase()) !== '';
}

/**
 * What was pasted as the orders in it (src/domain/README.md, Intake 7): a form that begins anew, or another person, is another
 * order. Nothing is left out but empty forms and politeness: what nobody can read comes as talk of whoever wrote it.
 */
export function splitChats(typed: Typed): PastedChat[] {
  return gathered(messagesOf(typed).flatMap(formsIn)).map(chatOf).filter(saysAnything);
}
