import type { Words } from '../sheets/words';

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

export const questionHelps = {
  whatsapp: { id: 'Contoh: 0812-3456-7890', en: 'Example: 0812-3456-7890' },
  alamat: {
    id: 'Jalan, nomor, RT/RW, kelurahan, kecamatan, kota, kode pos. Atau: ambil sendiri.',
    en: 'Street, number, district, city, postcode. Or: pick up.',
  },
  pengiriman: {
    id: 'Kurir yang diinginkan, atau ambil sendiri.',
    en: 'The courier you prefer, or pick up.',
  },
  pengirim: {
    id: 'Dropship: nama pengirim di label. Kosong = nama toko.',
    en: 'Dropship: the sender on the label. Blank = the shop.',
  },
} as const satisfies Partial<Record<QuestionKey, Words>>;

/** What else a buyer reads on the form; dates, prices and terms come written. */
export const form = {
  consent: { id: 'Saya setuju dengan ketentuan di atas', en: 'I agree to the terms above' },
  // Google puts “Formulir” before it where the form is closed.
  title: { id: 'Pemesanan', en: 'Order form' },
  titleOf: { id: 'Pemesanan {shop}', en: 'Order form {shop}' },
  onlyWholeNumber: {
    id: 'Isi dengan angka bulat 0 sampai {most}, mis. 2.',
    en: 'Enter a whole number from 0 to {most}, e.g. 2.',
  },
  /** Help text of a product: `Rp75.000 · sisa 4`. */
  left: { id: '{price} · sisa {left}', en: '{price} · {left} left' },
  soldOut: { id: 'HABIS: masuk daftar tunggu', en: 'SOLD OUT: goes to the waiting list' },
  /** The same where nobody may queue (Jika kuota tidak cukup: Tolak). */
  soldOutForGood: { id: 'HABIS', en: 'SOLD OUT' },
  /** Title of the question for wishes about a product. */
  wishes: { id: 'Permintaan: {product}', en: 'Request: {product}' },
  anyWish: { id: 'Boleh dikosongkan.', en: 'May be left blank.' },
  noWish: { id: 'Tidak perlu diisi', en: 'No need to fill this in' },
  notOnSale: { id: 'Sedang tidak dijual', en: 'Not on sale at the moment' },
  confirmation: {
    id: 'Terima kasih! Pesanan Anda sudah masuk dan akan kami kabari lewat WhatsApp. Ada yang perlu diubah? Mohon jangan mengisi formulir sekali lagi: pakai tautan untuk mengedit jawaban di halaman ini, selama formulir masih dibuka.',
    en: 'Thank you! Your order has come in, and you will hear from us by WhatsApp. Something to change? Please do not fill in the form a second time: use the link on this page that lets you edit your response, as long as the form is open.',
  },
  opens: { id: 'Buka: {date}', en: 'Opens: {date}' },
  closes: { id: 'Tutup: {date}', en: 'Closes: {date}' },
  daysLeft: { id: 'tinggal {days} hari', en: '{days} {days?day:days} left' },
  hoursLeft: { id: 'tinggal {hours} jam', en: '{hours} {hours?hour:hours} left' },
  lastHour: { id: 'tinggal kurang dari 1 jam', en: 'less than 1 hour left' },
  production: { id: 'Mulai produksi: {date}', en: 'Production starts: {date}' },
  shipping: { id: 'Mulai kirim: {date}', en: 'Shipping starts: {date}' },
  downPayment: { id: 'DP: {terms}', en: 'DP: {terms}' },
  /** Of products with a DP of their own; of more than a few of them. */
  downPaymentOf: { id: 'DP {products}: {terms}', en: 'DP of {products}: {terms}' },
  otherProducts: { id: 'produk lain', en: 'other products' },
  downPaymentVaries: {
    id: 'DP beberapa produk berbeda; jumlahnya ada di konfirmasi pesanan.',
    en: 'Some products have another DP; its amount is in the confirmation of your order.',
  },
  noDownPayment: { id: 'tidak perlu', en: 'none' },
  perOrder: { id: '{amount} per pesanan', en: '{amount} an order' },
  perUnit: { id: '{amount} per unit', en: '{amount} a unit' },
  dueHours: {
    id: 'Batas DP: {hours} jam sesudah pesanan diterima',
    en: 'DP due: {hours} {hours?hour:hours} after the order is accepted',
  },
  dueDays: {
    id: 'Batas DP: {days} hari sesudah pesanan diterima, sampai pukul 23.59',
    en: 'DP due: {days} {days?day:days} after the order is accepted, until 23.59',
  },
  dueAtLatest: {
    id: '{due}, paling lambat {date} (tetapi selalu ada waktu 3 jam)',
    en: '{due}, by {date} at the latest (but there are always 3 hours)',
  },
  beforeProduction: { id: 'Pelunasan: sebelum produksi', en: 'Balance: before production' },
  beforeShipping: { id: 'Pelunasan: sebelum kirim', en: 'Balance: before shipping' },
  /** The day itself is too late, as messages say, too. */
  balanceBy: { id: '{when} (sebelum {date})', en: '{when} (before {date})' },
  cashOnDelivery: {
    id: 'Pelunasan: dibayar saat diterima (COD)',
    en: 'Balance: paid on delivery (COD)',
  },
  cancellation: { id: 'Pembatalan: {terms}', en: 'Cancellation: {terms}' },
  refundFull: {
    id: 'Pembatalan oleh pembeli: uang yang sudah dibayar kembali penuh',
    en: 'If you cancel: all that you have paid is refunded',
  },
  refundPart: {
    id: 'Pembatalan oleh pembeli: {percent}% dari uang yang sudah dibayar kembali',
    en: 'If you cancel: {percent}% of what you have paid is refunded',
  },
  refundForfeit: {
    id: 'Pembatalan oleh pembeli: sampai {date} uang kembali penuh, sesudah itu DP hangus',
    en: 'If you cancel: until {date} all is refunded, after that the DP is forfeited',
  },
  /** Last of what stands above the questions, so that the consent always speaks of something. */
  holdsOnce: {
    id: 'Pesanan berlaku sesudah kami konfirmasi lewat WhatsApp.',
    en: 'An order holds once we have confirmed it by WhatsApp.',
  },
  /** `what` = the batch or a product; it is made from so many units on, of which there are `units`. */
  goesAhead: {
    id: '{what} diproduksi mulai {least} unit · sekarang {units}',
    en: '{what} goes ahead from {least} {least?unit:units} · {units} so far',
  },
  /** Made in whole lots; `units` = in the one that is not full. */
  inLots: {
    id: '{what} dibuat per kloter {least} unit · kloter terakhir berisi {units}',
    en: '{what} is made in lots of {least} {least?unit:units} · {units} in the last one',
  },
  /** Above the questions while only what lies in stock is sold. */
  fromStock: {
    id: 'Ready stock: dikirim langsung. Produk lain dibuka lagi di batch berikutnya.',
    en: 'Ready stock: shipped at once. Other products come with the next batch.',
  },
  /** On a form that is the shop's no more. */
  movedTo: {
    id: 'Formulir ini tidak dipakai lagi. Silakan pesan di formulir yang baru: {url}',
    en: 'This form is not used any more. Please order on the new one: {url}',
  },
  noBatch: {
    id: 'Pesanan belum dibuka. Terima kasih sudah menunggu!',
    en: 'Orders are not open yet. Thank you for waiting!',
  },
  opensAt: {
    id: '{batch} dibuka {date}. Terima kasih sudah menunggu!',
    en: '{batch} opens {date}. Thank you for waiting!',
  },
  closedNow: {
    id: 'Pesanan untuk {batch} sudah ditutup. Sampai jumpa di batch berikutnya!',
    en: 'Orders for {batch} are closed. See you in the next batch!',
  },
} as const satisfies Record<string, Words>;
