import type { ChatsPageWords } from '../../messages/pages/chatsPage';
import type { ChatCard, ChatFields, Verdict } from '../chatAnswers';
import { element } from './elements';

/** One order of the preview, as she sees and mends it. */
export interface Card {
  readonly id: string;
  readonly box: HTMLFieldSetElement;
  isTaken(): boolean;
  fields(): ChatFields;
  /** `null` = it is left out, or what it says is being looked at. */
  judge(verdict: Verdict | null): void;
}

type Part = keyof ChatFields;

const ALWAYS: readonly Part[] = ['name', 'whatsapp', 'items', 'address', 'delivery', 'note'];
/** Shown where the chat says them. */
const SELDOM: readonly Part[] = ['email', 'sender', 'senderPhone'];
const LONG: readonly Part[] = ['items', 'address', 'note'];

function field(part: Part, value: string, words: ChatsPageWords): [HTMLElement, () => string] {
  const label = element('label', words.fields[part]);
  const long = LONG.includes(part);
  const input = document.createElement(long ? 'textarea' : 'input');
  input.value = value;
  input.name = part;
  input.autocomplete = 'off';
  if (input instanceof HTMLTextAreaElement) input.rows = Math.min(6, value.split('\n').length + 1);
  label.append(input);
  return [label, () => input.value];
}

function original(text: string, words: ChatsPageWords): HTMLElement {
  const details = document.createElement('details');
  details.append(element('summary', words.original), element('pre', text));
  return details;
}

function noticesOf({ isForm, twin }: ChatCard, words: ChatsPageWords): HTMLElement[] {
  const all = [isForm ? '' : words.talk, twin === null ? '' : words.twin(twin)];
  return all.filter(Boolean).map((text) => element('p', text, 'notice'));
}

/** An order that is ticked from the beginning, unless it is only talk, or seems to be there already. */
export function cardOf(chat: ChatCard, place: number, words: ChatsPageWords, changed: () => void): Card {
  const box = document.createElement('fieldset');
  const tick = element('label', '', 'tick');
  const input = Object.assign(document.createElement('input'), { type: 'checkbox', name: 'take' });
  input.checked = chat.isForm && chat.twin === null;
  tick.append(input, element('span', words.labels.enter));
  const parts = [...ALWAYS, ...SELDOM.filter((part) => chat.fields[part] !== '')];
  const inputs = new Map(parts.map((part) => [part, field(part, chat.fields[part], words)] as const));
  const verdict = element('p', '', 'verdict');
  const legend = element('legend', words.take(place, chat.fields.name || chat.sender));
  const all = [...inputs.values()].map(([label]) => label);
  box.append(legend, ...noticesOf(chat, words), tick, verdict, ...all, original(chat.text, words));
  box.onchange = changed;
  const read = (part: Part): string => inputs.get(part)?.[1]() ?? '';
  return {
    id: chat.id,
    box,
    isTaken: () => input.checked,
    fields: () =>
      Object.fromEntries(Object.keys(chat.fields).map((part) => [part, read(part as Part)])) as ChatFields,
    judge: (judged) => {
      const said = judged && [words.verdict(judged.status, judged.items, judged.total), ...judged.reasons];
      verdict.textContent = input.checked ? (said?.join('\n') ?? words.working.judge) : words.leftOut;
    },
  };
}
