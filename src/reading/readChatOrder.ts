import { plainLines, type Typed } from './reading';

/** What each part of an order says that a buyer has written in a chat, as it was typed; '' = nothing. */
export interface ChatOrder {
  readonly name: string;
  readonly whatsapp: string;
  readonly address: string;
  readonly delivery: string;
  readonly items: string;
  readonly note: string;
}

type Part = keyof ChatOrder;

/** What people write before the colon, without "no", "lengkap" and the like. */
const LABELS: Readonly<Record<string, Part>> = {
  ...of('name', 'nama penerima pembeli pemesan a/n an name'),
  ...of('whatsapp', 'wa whatsapp hp telp telepon tlp handphone phone kontak'),
  ...of('address', 'alamat address'),
  ...of('delivery', 'pengiriman kurir ekspedisi delivery'),
  ...of('items', 'pesanan pesan order orderan item'),
  ...of('note', 'catatan note ket keterangan'),
};

/** Words beside a label that do not change it. */
const BESIDE = new Set('no nomor lengkap kirim pengiriman tujuan atas dan & /'.split(' '));

/** A short beginning of a line up to its colon, between the stars or dashes with which forms of a chat are adorned. */
const LABELLED = /^[\s*_•▪-]*([\p{L}/.& ]{1,30}?)[\s*_]*[:=][\s*_]*(.*)$/u;

function of(part: Part, words: string): Record<string, Part> {
  return Object.fromEntries(words.split(' ').map((word) => [word, part]));
}

/** Which part a label means; "alamat pengiriman" is an address. `null` = another label. */
function partOf(label: string): Part | null {
  const words = label.toLowerCase().replace(/\./g, ' ').split(' ').filter(Boolean);
  const telling = words.filter((word) => !BESIDE.has(word) || words.length === 1);
  const parts = new Set(telling.map((word) => LABELS[word] ?? null));
  const [part = null] = parts;
  return parts.size === 1 ? part : null;
}

/** Where a line under another label belongs, label and all: "Kecamatan: …" to an address, "Nastar: 2" to what was ordered. */
function partUnder(part: Part, rest: string): Part {
  const isText = part === 'address' || part === 'delivery' || part === 'note';
  return isText && !/^\d*$/.test(rest) ? part : 'items';
}

/**
 * A filled-in form of a chat ("Nama: …", "No HP: …", "Pesanan: …"), pasted whole: each line belongs to the label before
 * it. Nothing is passed over: what stands before the first label, or under another one, is read with what was ordered, and
 * flagged there, where it does not go on with an address or a note. `null` = no such form: it asks neither for a name nor for a phone.
 */
export function readChatOrder(typed: Typed): ChatOrder | null {
  const found: Record<Part, string[]> = {
    name: [],
    whatsapp: [],
    address: [],
    delivery: [],
    items: [],
    note: [],
  };
  let part: Part = 'items';
  for (const line of plainLines(typed).split('\n')) {
    const [, label, rest = ''] = LABELLED.exec(line) ?? [];
    const named = label === undefined ? null : partOf(label);
    if (label !== undefined) part = named ?? partUnder(part, rest);
    found[part].push(named === null ? line : rest);
  }
  const text = (key: Part): string => found[key].filter(Boolean).join('\n');
  const order = { name: text('name'), whatsapp: text('whatsapp'), address: text('address') };
  const whole = { ...order, delivery: text('delivery'), items: text('items'), note: text('note') };
  return found.name.length + found.whatsapp.length === 0 ? null : whole;
}
