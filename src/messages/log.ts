import type { Language } from '../domain/shop';

/** What stands in Log. */
export interface LogWords {
  readonly actors: Readonly<Record<'system' | 'seller', string>>;
  readonly events: Readonly<Record<'failed' | 'closedByHand', string>>;
  readonly open: string;
  readonly closed: string;
}

export const logWords: Readonly<Record<Language, LogWords>> = {
  id: {
    actors: { system: 'Otomatis', seller: 'Penjual' },
    events: { failed: 'Gagal', closedByHand: 'Tutup order' },
    open: 'Buka',
    closed: 'Tutup',
  },
  en: {
    actors: { system: 'Automatic', seller: 'Seller' },
    events: { failed: 'Failed', closedByHand: 'Orders closed' },
    open: 'Open',
    closed: 'Closed',
  },
};
