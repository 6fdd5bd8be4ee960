import type { Words } from '../sheets/words';

/** Questions of the second form, in the order in which they are asked. Titles may be changed on the form: answers go by item id. */
export const confirmationTitles = {
  nomor: { id: 'No. Pesanan', en: 'Order number' },
  jumlah: { id: 'Jumlah transfer', en: 'Amount transferred' },
  tanggal: { id: 'Tanggal transfer', en: 'Date of transfer' },
  pengirim: { id: 'Bank / nama pengirim', en: 'Bank / name of sender' },
  bukti: { id: 'Tautan bukti atau nomor referensi', en: 'Link of the proof, or reference number' },
  catatan: { id: 'Catatan', en: 'Note' },
} as const satisfies Record<string, Words>;

export const confirmationHelps = {
  nomor: { id: 'Contoh: PO-260314-0073', en: 'Example: PO-260314-0073' },
  jumlah: { id: 'Contoh: Rp75.000', en: 'Example: Rp75.000' },
} as const satisfies Record<string, Words>;

/** What else the second form says, and what is said of it. */
export const confirmation = {
  title: { id: 'Konfirmasi pembayaran', en: 'Payment confirmation' },
  titleOf: { id: 'Konfirmasi pembayaran {shop}', en: 'Payment confirmation {shop}' },
  thanks: {
    id: 'Terima kasih! Pembayaran Anda kami cocokkan dengan rekening kami. Satu transfer cukup dikonfirmasi sekali; bila ada yang salah, edit jawaban Anda di halaman ini.',
    en: 'Thank you! We compare your payment with our account. Confirm each transfer once; if something is wrong, edit your response on this page.',
  },
  over: {
    id: 'Konfirmasi pembayaran tidak lewat formulir ini lagi. Silakan kirim bukti transfer lewat WhatsApp kami.',
    en: 'Payments are no longer confirmed by this form. Please send the proof of your transfer to our WhatsApp.',
  },
  ready: {
    id: 'Tautan form konfirmasi pembayaran: {url}',
    en: 'Link of the payment confirmation form: {url}',
  },
} as const satisfies Record<string, Words>;
