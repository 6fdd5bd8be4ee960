import { plainLines, type Typed } from '../reading';

/** One message of a chat; `sender` '' = nothing stood before it. */
export interface Message {
  readonly sender: string;
  readonly lines: readonly string[];
}

/** "[14/03/26 20.15] Rina: …" and "[20.15, 14/3/2026] Rina: …", as they are copied out of a chat. */
const BRACKETS = /^\[([^\]]{4,40})\] ?([^:]{1,60}?): ?(.*)$/;
/** "14/03/26 20.15 - Rina: …", as a chat is exported. */
const EXPORTED =
  /^(\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4},? \d{1,2}[.:]\d{2}(?:[.:]\d{2})?(?: ?[ap]\.?m\.?)?) - ([^:]{1,60}?): ?(.*)$/i;
/** "Rina, [14/03/2026 20.15]", her words below. */
const BELOW = /^([^:]{1,60}?), \[([^\]]{4,40})\]:?()$/;
const CLOCK = /^[\d\p{L}/.,: -]*\d[.:]\d\d(?!\d)[\d\p{L}/.,: -]*$/u;
const EDITED = / ?<(?:pesan ini (?:telah )?diedit|this message was edited)>$/i;
/** A picture says nothing that could be read. */
const PICTURE =
  /^(?:<(?:media|gambar|foto|image|sticker|stiker|video|audio)[^>]*>|\S+\.(?:jpe?g|png|webp|opus|mp4)(?: \(.*\))?|(?:image|video|sticker|gambar|stiker) (?:omitted|tidak disertakan))$/i;

function headOf(line: string): { sender: string; text: string } | null {
  const [, when = '', sender = '', text = ''] = BRACKETS.exec(line) ?? EXPORTED.exec(line) ?? [];
  if (CLOCK.test(when)) return { sender, text };
  const [, name = '', below = ''] = BELOW.exec(line) ?? [];
  return CLOCK.test(below) ? { sender: name, text: '' } : null;
}

/** A pasted text as messages, by what messengers put before each; a text without any of it is one message. */
export function messagesOf(typed: Typed): Message[] {
  const messages: { sender: string; lines: string[] }[] = [{ sender: '', lines: [] }];
  for (const line of plainLines(typed).split('\n')) {
    const head = headOf(line);
    if (head !== null) messages.push({ sender: head.sender, lines: [] });
    const text = (head === null ? line : head.text).replace(EDITED, '');
    if (!PICTURE.test(text)) messages[messages.length - 1]?.lines.push(text);
  }
  return messages.filter(({ lines }) => lines.some((line) => line !== ''));
}
