import type { Language } from '../domain/shop';
import type { Words } from './sheets/words';

/** Questions of the second form, by key. Titles may be changed on the form: answers go by item id. */
export const confirmationTitles = {
  nomor: { id: 'No. Pesanan', en: 'Order number' },
  jumlah: { id: 'Jumlah transfer', en: 'Amount transferred' },
  tanggal: { id: 'Tanggal transfer', en: 'Date of transfer' },
  pengirim: { id: 'Bank / nama pengirim', en: 'Bank / name of sender' },
  bukti: { id: 'Tautan bukti atau nomor referensi', en: 'Link of the proof, or reference number' },
  catatan: { id: 'Catatan', en: 'Note' },
} as const satisfies Record<string, Words>;

export type ConfirmationKey = keyof typeof confirmationTitles;

export interface ConfirmationWords {
  readonly help: Partial<Readonly<Record<ConfirmationKey, string>>>;
  readonly formTitle: (shop: string) => string;
  readonly thanks: string;
  readonly closed: string;
  /** Behind what the setting does, in its explanation. */
  readonly address: (url: string) => string;
}

export const confirmationWords: Readonly<Record<Language, ConfirmationWords>> = {
  id: {
    help: { nomor: 'Contoh: PO-260314-0073', jumlah: 'Contoh: Rp75.000' },
    formTitle: (shop) => `Konfirmasi pembayaran ${shop}`.trim(),
    thanks:
      'Terima kasih! Pembayaran Anda kami cocokkan dengan rekening kami. Satu transfer cukup dikonfirmasi sekali; bila ada yang salah, edit jawaban Anda di halaman ini.',
    closed: 'Konfirmasi pembayaran tidak lewat formulir ini lagi.',
    address: (url) => `Alamatnya: ${url}`,
  },
  en: {
    help: { nomor: 'Example: PO-260314-0073', jumlah: 'Example: Rp75.000' },
    formTitle: (shop) => `Payment confirmation ${shop}`.trim(),
    thanks:
      'Thank you! We compare your payment with our account. Confirm each transfer once; if something is wrong, edit your response on this page.',
    closed: 'Payments are no longer confirmed by this form.',
    address: (url) => `Its address: ${url}`,
  },
};
