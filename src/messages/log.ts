import type { Language } from '../domain/shop';

/** What stands in Log. */
export interface LogWords {
  readonly actors: Readonly<Record<'system' | 'seller', string>>;
  readonly events: Readonly<Record<'failed' | 'openedByHand' | 'closedByHand', string>>;
  readonly scheduled: string;
  readonly open: string;
  readonly closed: string;
}

export const logWords: Readonly<Record<Language, LogWords>> = {
  id: {
    actors: { system: 'Otomatis', seller: 'Penjual' },
    events: { failed: 'Gagal', openedByHand: 'Buka batch', closedByHand: 'Tutup order' },
    scheduled: 'Terjadwal',
    open: 'Buka',
    closed: 'Tutup',
  },
  en: {
    actors: { system: 'Automatic', seller: 'Seller' },
    events: { failed: 'Failed', openedByHand: 'Batch opened', closedByHand: 'Orders closed' },
    scheduled: 'Scheduled',
    open: 'Open',
    closed: 'Closed',
  },
};
