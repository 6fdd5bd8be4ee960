import * as v from 'valibot';
import { type ChatAnswer, type ChatAsk, type ChatFields, chatParts } from '../../ui/chatAnswers';
import type { Failed } from '../../ui/paymentAnswers';
import { enterChats } from './enterChats';
import { judgeChats, readChats } from './readChats';

const text = v.string();

const fields = v.object(
  Object.fromEntries(chatParts.map((part) => [part, text])),
) as unknown as v.GenericSchema<ChatFields>;

const asked: v.GenericSchema<unknown, ChatAsk> = v.variant('ask', [
  v.object({ ask: v.literal('read'), text }),
  v.object({
    ask: v.picklist(['judge', 'enter']),
    batch: text,
    chats: v.array(v.object({ key: v.pipe(text, v.minLength(8), v.maxLength(80)), fields })),
  }),
]);

/** Tempel pesanan dari chat: reads what was pasted, says what would become of it, or takes it in. Nothing that the page says is believed. */
export function pageChats(sent: unknown): ChatAnswer | Failed {
  const ask = v.parse(asked, sent);
  if (ask.ask === 'read') return readChats(ask.text);
  const { chats, batch } = ask;
  return ask.ask === 'judge' ? judgeChats(chats, batch) : enterChats(chats, batch);
}
