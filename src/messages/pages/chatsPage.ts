import { formatRupiah, type Rupiah } from '../../domain/money';
import type { OrderStatus } from '../../domain/order';
import type { Language } from '../../domain/shop';
import { orderStatusWords } from '../states';

type Label = 'paste' | 'pasteHint' | 'read' | 'batch' | 'enter' | 'other' | 'close';
type Field =
  | 'name'
  | 'whatsapp'
  | 'items'
  | 'address'
  | 'delivery'
  | 'note'
  | 'email'
  | 'sender'
  | 'senderPhone';

/** What stands on the page of Tempel pesanan dari chat; the keys of `labels` are the page's `data-word`. */
export interface ChatsPageWords {
  readonly labels: Readonly<Record<Label, string>>;
  readonly fields: Readonly<Record<Field, string>>;
  readonly working: Readonly<Record<'read' | 'judge' | 'enter', string>>;
  seconds(count: number): string;
  readonly slow: string;
  readonly nothing: string;
  found(orders: number, talk: number, more: number): string;
  /** Which of the orders on the page, by its place and name. */
  take(place: number, name: string): string;
  readonly talk: string;
  /** `no` '' = the same stands further up. */
  twin(no: string): string;
  readonly original: string;
  readonly chooseBatch: string;
  readonly leftOut: string;
  verdict(status: OrderStatus, items: string, total: Rupiah): string;
  readonly noneChosen: string;
  entered(statuses: readonly OrderStatus[]): string;
  enteredOne(no: string, name: string, verdict: string): string;
  /** What she has changed after a call whose answer was lost. */
  older(names: string): string;
  closed(batch: string): string;
  readonly busy: string;
  readonly notHere: string;
  readonly manyAccounts: string;
  noAnswer(cause: string): string;
  failed(cause: string): string;
}

function counted(statuses: readonly OrderStatus[], language: Language): string {
  const each = [...new Set(statuses)].map(
    (status) =>
      `${statuses.filter((other) => other === status).length} ${orderStatusWords[status][language]}`,
  );
  return each.join(', ');
}

/** `1 order`, `2 orders` */
function plural(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}

export const chatsPageWords: Readonly<Record<Language, ChatsPageWords>> = {
  id: {
    labels: {
      paste: 'Chat dari pembeli',
      pasteHint: 'Tempel satu atau banyak format order yang sudah diisi (Nama, No HP, Alamat, Pesanan).',
      read: 'Baca',
      batch: 'Masukkan ke batch',
      enter: 'Masukkan',
      other: 'Tempel chat lain',
      close: 'Tutup',
    },
    fields: {
      name: 'Nama',
      whatsapp: 'WhatsApp',
      items: 'Pesanan',
      address: 'Alamat',
      delivery: 'Pengiriman',
      note: 'Catatan',
      email: 'Email',
      sender: 'Pengirim (dropship)',
      senderPhone: 'HP pengirim (dropship)',
    },
    working: { read: 'Membaca chat…', judge: 'Memeriksa…', enter: 'Memasukkan pesanan…' },
    seconds: (count) => `${count} detik`,
    slow: 'Belum ada jawaban. Boleh ditekan lagi: pesanan tidak masuk dua kali.',
    nothing: 'Tidak ada pesanan di teks ini.',
    found: (orders, talk, more) =>
      `${orders} pesanan terbaca. Periksa, perbaiki bila perlu, lalu Masukkan.` +
      (talk > 0 ? ` ${talk} obrolan tanpa format order tidak dicentang.` : '') +
      (more > 0 ? ` ${more} chat lagi tidak muat di sini: tempel setelah ini.` : ''),
    take: (place, name) => `${place}. ${name || 'tanpa nama'}`,
    talk: 'Bukan format order. Centang dan lengkapi bila ini pesanan.',
    twin: (no) =>
      no === ''
        ? 'Sama dengan pesanan lain di atas. Centang bila memang pesanan kedua.'
        : `Sama dengan ${no} yang sudah tercatat. Centang bila memang pesanan baru.`,
    original: 'Chat aslinya',
    chooseBatch: 'Pilih batch…',
    leftOut: 'Tidak dimasukkan.',
    verdict: (status, items, total) =>
      [orderStatusWords[status].id, items, total > 0 ? formatRupiah(total) : ''].filter(Boolean).join(' · '),
    noneChosen: 'Centang dulu pesanan yang akan dimasukkan.',
    entered: (statuses) => `${statuses.length} pesanan masuk: ${counted(statuses, 'id')}.`,
    enteredOne: (no, name, verdict) => `${no} ${name}: ${verdict}`,
    older: (names) =>
      `Sudah masuk sebelum Anda ubah: ${names}. Perubahan itu belum tercatat: ubah di tab Pesanan atau Rincian.`,
    closed: (batch) =>
      `Batch ${batch} tidak menerima pesanan lagi. Belum ada yang dimasukkan; tekan Baca lagi.`,
    busy: 'Pekerjaan lain sedang berjalan. Tunggu sebentar, lalu tekan lagi.',
    notHere: 'Hanya bisa dari file Sheet toko ini. Buka file itu, lalu pilih lagi di menu Open Order.',
    manyAccounts:
      'Google menolak: beberapa akun Google masuk di browser ini. Keluar dari akun lain, atau pakai jendela penyamaran, lalu coba lagi.',
    noAnswer: (cause) => `Google tidak menjawab (${cause}). Tekan lagi: pesanan tidak masuk dua kali.`,
    failed: (cause) => `Belum berhasil. ${cause}`,
  },
  en: {
    labels: {
      paste: 'Chats from buyers',
      pasteHint: 'Paste one or many order forms that were filled in (name, phone, address, order).',
      read: 'Read',
      batch: 'Take into batch',
      enter: 'Take in',
      other: 'Paste other chats',
      close: 'Close',
    },
    fields: {
      name: 'Name',
      whatsapp: 'WhatsApp',
      items: 'Order',
      address: 'Address',
      delivery: 'Delivery',
      note: 'Notes',
      email: 'Email',
      sender: 'Sender (dropship)',
      senderPhone: 'Sender’s phone (dropship)',
    },
    working: { read: 'Reading the chats…', judge: 'Checking…', enter: 'Taking the orders in…' },
    seconds: (count) => plural(count, 'second'),
    slow: 'No answer yet. You may press again: no order comes in twice.',
    nothing: 'There is no order in this text.',
    found: (orders, talk, more) =>
      `${plural(orders, 'order')} read. Check them, correct what is wrong, then press Take in.` +
      (talk > 0 ? ` Not ticked: ${plural(talk, 'chat')} without an order form.` : '') +
      (more > 0 ? ` No room here for ${plural(more, 'more chat')}: paste the rest afterwards.` : ''),
    take: (place, name) => `${place}. ${name || 'no name'}`,
    talk: 'Not an order form. If it is an order, tick it and fill in the rest.',
    twin: (no) =>
      no === ''
        ? 'The same as another one above. Tick it if it is a second order.'
        : `The same as ${no}, which is recorded already. Tick it if it is a new order.`,
    original: 'The original chat',
    chooseBatch: 'Choose a batch…',
    leftOut: 'Left out.',
    verdict: (status, items, total) =>
      [orderStatusWords[status].en, items, total > 0 ? formatRupiah(total) : ''].filter(Boolean).join(' · '),
    noneChosen: 'First tick the orders to take in.',
    entered: (statuses) => `${plural(statuses.length, 'order')} came in: ${counted(statuses, 'en')}.`,
    enteredOne: (no, name, verdict) => `${no} ${name}: ${verdict}`,
    older: (names) =>
      `Came in before you changed it here: ${names}. That change is not recorded: make it on tab Orders or Order lines.`,
    closed: (batch) => `Batch ${batch} takes no orders any more. Nothing came in yet; press Read again.`,
    busy: 'Something else is running. Press again in a moment.',
    notHere: 'Only from this shop’s Sheet. Open it, and choose this again in menu Open Order.',
    manyAccounts:
      'Google refused: several Google accounts are signed in here. Sign out of the others, or use a private window, then try again.',
    noAnswer: (cause) => `Google does not answer (${cause}). Press again: no order comes in twice.`,
    failed: (cause) => `Not done. ${cause}`,
  },
};
