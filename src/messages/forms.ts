import type { Language } from '../domain/shop';
import { batchNamed } from './batchNamed';
import type { Words } from './sheets/words';

/** Questions that every order form has, by key. Titles may be changed on the form: answers go by item id. */
export const questionTitles = {
  nama: { id: 'Nama', en: 'Name' },
  whatsapp: { id: 'Nomor WhatsApp', en: 'WhatsApp number' },
  email: { id: 'Email (boleh kosong)', en: 'E-mail (optional)' },
  alamat: { id: 'Alamat lengkap', en: 'Full address' },
  pengiriman: { id: 'Pengiriman', en: 'Delivery' },
  pengirim: { id: 'Pengirim', en: 'Sender' },
  hpPengirim: { id: 'HP pengirim', en: 'Sender’s phone' },
  catatan: { id: 'Catatan', en: 'Note' },
  setuju: { id: 'Persetujuan', en: 'Consent' },
} as const satisfies Record<string, Words>;

export type QuestionKey = keyof typeof questionTitles;

export interface FormWords {
  readonly help: Readonly<Record<'whatsapp' | 'alamat' | 'pengiriman' | 'pengirim', string>>;
  readonly consent: string;
  readonly formTitle: (shop: string) => string;
  readonly onlyWholeNumber: (most: number) => string;
  /** Help text of a product: `Rp75.000 · sisa 4`. */
  readonly onSale: (price: string, left: number | null) => string;
  readonly soldOut: string;
  /** The same where nobody may queue (Jika kuota tidak cukup: Tolak). */
  readonly soldOutForGood: string;
  readonly notOnSale: string;
  readonly confirmation: string;
  /** Lines of the description; dates come written. */
  readonly batch: (name: string) => string;
  readonly opens: (date: string) => string;
  /** `left` = how long that is from now, in words; '' = not told. */
  readonly closes: (date: string, left: string) => string;
  readonly daysLeft: (days: number) => string;
  /** 0 = less than one hour. */
  readonly hoursLeft: (hours: number) => string;
  readonly production: (date: string) => string;
  readonly shipping: (date: string) => string;
  readonly downPayment: (terms: string) => string;
  readonly cancellation: (terms: string) => string;
  /** `what` = the batch or a product; it is made from so many units on, of which there are `units`. */
  readonly goesAhead: (what: string, least: number, units: number) => string;
  /** Made in whole lots; `units` = in the one that is not full. */
  readonly inLots: (what: string, size: number, units: number) => string;
  /** Above the questions while only what lies in stock is sold. */
  readonly fromStock: string;
  readonly noBatch: string;
  readonly opensAt: (batch: string, date: string) => string;
  readonly closedNow: (batch: string) => string;
}

export const formWords: Readonly<Record<Language, FormWords>> = {
  id: {
    help: {
      whatsapp: 'Contoh: 0812-3456-7890',
      alamat: 'Jalan, nomor, RT/RW, kelurahan, kecamatan, kota, kode pos. Atau: ambil sendiri.',
      pengiriman: 'Kurir yang diinginkan, atau ambil sendiri.',
      pengirim: 'Dropship: nama pengirim di label. Kosong = nama toko.',
    },
    consent: 'Saya setuju dengan ketentuan di atas',
    // Google puts “Formulir” before it where the form is closed.
    formTitle: (shop) => (shop === '' ? 'Pemesanan' : `Pemesanan ${shop}`),
    onlyWholeNumber: (most) => `Isi dengan angka bulat 0 sampai ${most}, mis. 2.`,
    onSale: (price, left) => (left === null ? price : `${price} · sisa ${left}`),
    soldOut: 'HABIS: masuk daftar tunggu',
    soldOutForGood: 'HABIS',
    notOnSale: 'Sedang tidak dijual',
    confirmation:
      'Terima kasih! Pesanan Anda sudah kami terima dan akan kami konfirmasi lewat WhatsApp. Ada yang perlu diubah? Jangan mengisi formulir sekali lagi: pakai tautan untuk mengedit jawaban di halaman ini, selama formulir masih dibuka.',
    batch: (name) => batchNamed('Batch', name),
    opens: (date) => `Buka: ${date}`,
    closes: (date, left) => (left === '' ? `Tutup: ${date}` : `Tutup: ${date} · ${left}`),
    daysLeft: (days) => `tinggal ${days} hari`,
    hoursLeft: (hours) => (hours === 0 ? 'tinggal kurang dari 1 jam' : `tinggal ${hours} jam`),
    production: (date) => `Mulai produksi: ${date}`,
    shipping: (date) => `Mulai kirim: ${date}`,
    downPayment: (terms) => `DP: ${terms}`,
    cancellation: (terms) => `Pembatalan: ${terms}`,
    goesAhead: (what, least, units) => `${what} jalan mulai ${least} unit · sekarang ${units}`,
    inLots: (what, size, units) => `${what} dibuat per kloter ${size} unit · kloter terakhir berisi ${units}`,
    fromStock: 'Ready stock: dikirim langsung. Produk lain dibuka lagi di batch berikutnya.',
    noBatch: 'Pesanan belum dibuka. Terima kasih sudah menunggu!',
    opensAt: (batch, date) => `${batchNamed('Batch', batch)} dibuka ${date}. Terima kasih sudah menunggu!`,
    closedNow: (batch) => `Pesanan untuk ${batch} sudah ditutup. Sampai jumpa di batch berikutnya!`,
  },
  en: {
    help: {
      whatsapp: 'Example: 0812-3456-7890',
      alamat: 'Street, number, district, city, postcode. Or: pick up.',
      pengiriman: 'The courier you prefer, or pick up.',
      pengirim: 'Dropship: the sender on the label. Blank = the shop.',
    },
    consent: 'I agree to the terms above',
    formTitle: (shop) => (shop === '' ? 'Order form' : `Order form ${shop}`),
    onlyWholeNumber: (most) => `Enter a whole number from 0 to ${most}, e.g. 2.`,
    onSale: (price, left) => (left === null ? price : `${price} · ${left} left`),
    soldOut: 'SOLD OUT: goes to the waiting list',
    soldOutForGood: 'SOLD OUT',
    notOnSale: 'Not on sale at the moment',
    confirmation:
      'Thank you! We have your order and will confirm it by WhatsApp. Something to change? Please do not fill in the form a second time: use the link on this page that lets you edit your response, as long as the form is open.',
    batch: (name) => batchNamed('Batch', name),
    opens: (date) => `Opens: ${date}`,
    closes: (date, left) => (left === '' ? `Closes: ${date}` : `Closes: ${date} · ${left}`),
    daysLeft: (days) => (days === 1 ? '1 day left' : `${days} days left`),
    hoursLeft: (hours) =>
      hours === 0 ? 'less than 1 hour left' : hours === 1 ? '1 hour left' : `${hours} hours left`,
    production: (date) => `Production starts: ${date}`,
    shipping: (date) => `Shipping starts: ${date}`,
    downPayment: (terms) => `DP: ${terms}`,
    cancellation: (terms) => `Cancellation: ${terms}`,
    goesAhead: (what, least, units) => `${what} goes ahead from ${least} units · ${units} so far`,
    inLots: (what, size, units) => `${what} is made in lots of ${size} units · ${units} in the last one`,
    fromStock: 'Ready stock: shipped at once. Other products come with the next batch.',
    noBatch: 'Orders are not open yet. Thank you for waiting!',
    opensAt: (batch, date) => `${batchNamed('Batch', batch)} opens ${date}. Thank you for waiting!`,
    closedNow: (batch) => `Orders for ${batch} are closed. See you in the next batch!`,
  },
};
