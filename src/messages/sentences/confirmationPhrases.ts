import type { Sentence } from './sentence';

/**
 * Words of the second form. Its questions are asked in this order: title, and below it the help text. Titles may be changed
 * on the form, for answers go by item id.
 */
export const confirmationPhrases = {
  'konfirmasi:nomor': {
    id: 'No. Pesanan\nContoh: PO-260314-0073',
    en: 'Order number\nExample: PO-260314-0073',
  },
  'konfirmasi:jumlah': {
    id: 'Jumlah transfer\nContoh: Rp75.000',
    en: 'Amount transferred\nExample: Rp75.000',
  },
  'konfirmasi:tanggal': { id: 'Tanggal transfer', en: 'Date of transfer' },
  'konfirmasi:pengirim': { id: 'Bank / nama pengirim', en: 'Bank / name of sender' },
  'konfirmasi:bukti': {
    id: 'Tautan bukti atau nomor referensi',
    en: 'Link of the proof, or reference number',
  },
  'konfirmasi:catatan': { id: 'Catatan', en: 'Note' },
  confirmationTitle: { id: 'Konfirmasi pembayaran {shop}', en: 'Payment confirmation {shop}' },
  confirmationThanks: {
    id: 'Terima kasih! Pembayaran Anda kami cocokkan dengan rekening kami. Satu transfer cukup dikonfirmasi sekali; bila ada yang salah, edit jawaban Anda di halaman ini.',
    en: 'Thank you! We compare your payment with our account. Confirm each transfer once; if something is wrong, edit your response on this page.',
  },
  confirmationOver: {
    id: 'Konfirmasi pembayaran tidak lewat formulir ini lagi.',
    en: 'Payments are no longer confirmed by this form.',
  },
  confirmationReady: {
    id: 'Tautan form konfirmasi pembayaran: {url}',
    en: 'Link of the payment confirmation form: {url}',
  },
} as const satisfies Record<string, Sentence>;

export type ConfirmationPhrase = keyof typeof confirmationPhrases;
