import type { Language } from '../domain/shop';

/** What stands in Log. */
export interface LogWords {
  readonly actors: Readonly<Record<'system' | 'seller', string>>;
  readonly events: Readonly<Record<'failed' | 'setUp' | 'closedByHand', string>>;
  readonly open: string;
  readonly closed: string;
  /** A line of Perlu Tindakan; `cause` is a sentence with its full stop. */
  readonly failure: (entry: string, cause: string) => string;
}

export const logWords: Readonly<Record<Language, LogWords>> = {
  id: {
    actors: { system: 'Otomatis', seller: 'Penjual' },
    events: { failed: 'Gagal', setUp: 'Siapkan', closedByHand: 'Tutup order' },
    open: 'Buka',
    closed: 'Tutup',
    failure: (entry, cause) =>
      `${entry} gagal: ${cause} Tidak ada pesanan yang hilang; dicoba lagi otomatis dalam 10 menit.`,
  },
  en: {
    actors: { system: 'Automatic', seller: 'Seller' },
    events: { failed: 'Failed', setUp: 'Set up', closedByHand: 'Orders closed' },
    open: 'Open',
    closed: 'Closed',
    failure: (entry, cause) =>
      `${entry} failed: ${cause} No order is lost; it is tried again by itself within 10 minutes.`,
  },
};
