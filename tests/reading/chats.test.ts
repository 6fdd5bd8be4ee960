import * as fc from 'fast-check';
import type { OrderDraft } from '../../src/domain/order';
import { typedDraft } from '../../src/forms/typedDraft';
import { readChatOrder } from '../../src/reading/readChatOrder';
import { type Chat, sold } from './chats/chat';
import { doubtful } from './chats/doubtful';
import { filledForms } from './chats/filledForms';
import { fromMessengers } from './chats/fromMessengers';

const NOTHING = {
  ...{ name: '', whatsapp: '', email: '', address: '', delivery: '', note: '', sender: '', senderPhone: '' },
  ...{ row: 2, batch: '', status: null, isChat: false },
};

/** The order that the shop would make of it; `null` = no form was seen, so the cell is read as a list of products. */
function draftOf(text: string): OrderDraft {
  const chat = readChatOrder(text);
  const typed = chat === null ? { ...NOTHING, items: text } : { ...NOTHING, ...chat, isChat: true };
  return typedDraft(typed, sold, 0);
}

/** What holds up nobody: only a hint beside an order that is right. */
const HINTS = ['thinAddress', 'unreadableSender'];

function isSure({ buyer, lines, problems }: OrderDraft): boolean {
  const whole = buyer.name !== '' && buyer.whatsapp !== '' && lines.length > 0;
  return whole && problems.every(({ code }) => HINTS.includes(code));
}

function read({ buyer, lines }: OrderDraft) {
  const { name, whatsapp: phone, email, address, delivery, note, sender, senderPhone } = buyer;
  const items = Object.fromEntries(lines.map(({ code, units }) => [code, units]));
  return { name, phone, email, address, delivery, note, sender, senderPhone, items };
}

function meant({ what: _what, text: _text, unsure: _unsure, ...said }: Chat) {
  const nothing = { name: '', phone: '', email: '', address: '', delivery: '', note: '' };
  return { ...nothing, sender: '', senderPhone: '', items: {}, ...said };
}

const certain = [...filledForms, ...fromMessengers];

describe('chats as people write them', () => {
  it.each(certain.map((chat) => [chat.what, chat] as const))('are understood: %s', (_what, chat) => {
    const draft = draftOf(chat.text);
    expect(read(draft)).toEqual(meant(chat));
    expect(draft.problems.filter(({ code }) => !HINTS.includes(code))).toEqual([]);
  });

  it.each(doubtful.map((chat) => [chat.what, chat] as const))(
    'are looked at by a person: %s',
    (_what, chat) => {
      expect(isSure(draftOf(chat.text))).toBe(false);
    },
  );

  it('are enough to count', () => {
    expect(certain.length + doubtful.length).toBeGreaterThanOrEqual(60);
  });
});

/** Words by which one sees whether something was passed over: none is a greeting, a label or a product. */
const telling = fc.constantFrom(
  'Zubaidah',
  'Kranggan',
  '7741',
  'ungu',
  'Selasa',
  '2 nastar',
  'diantar',
  'x9',
);
const dressed = fc.constantFrom(
  ...['Nama: ', 'HP: ', 'Alamat: ', 'Order: ', 'Kurir: ', 'Catatan: ', 'Jumlah: ', 'Varian: ', 'Warna: '],
  ...[
    'Nama pengirim: ',
    'Email: ',
    'Kota: ',
    'Pembayaran: ',
    'Total: ',
    'nama ',
    '- ',
    '1. ',
    '✅ ',
    '*',
    '',
  ],
  ...['[14/03/26 20.15] Rina: ', 'Nama 👉 ', '~'],
);
const chatText = fc
  .array(fc.tuple(dressed, telling, fc.constantFrom('\n', '\n\n', ', ', ' / ', ' ')), { maxLength: 12 })
  .map((parts) => parts.map((part) => part.join('')).join(''));

describe('law: whatever is pasted', () => {
  it('throws nothing', () => {
    fc.assert(
      fc.property(fc.oneof(chatText, fc.string(), fc.string({ unit: 'binary' }), fc.anything()), (typed) => {
        readChatOrder(typed);
      }),
      { numRuns: 2000 },
    );
  });

  it('is kept, every word of it', () => {
    fc.assert(
      fc.property(chatText, (text) => {
        const order = readChatOrder(text);
        const kept = order === null ? text : Object.values(order).join('\n');
        for (const word of ['Zubaidah', 'Kranggan', '7741', 'ungu', 'Selasa', 'nastar', 'diantar', 'x9'])
          if (text.includes(word)) expect(kept).toContain(word);
      }),
      { numRuns: 2000 },
    );
  });
});
