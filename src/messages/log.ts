import type { LifeEvent } from '../domain/life/story';
import type { Language } from '../domain/shop';

type EventName = 'failed' | 'openedByHand' | 'closedByHand' | 'typed' | LifeEvent['kind'];

/** What stands in Log. */
export interface LogWords {
  readonly actors: Readonly<Record<LifeEvent['actor'], string>>;
  readonly events: Readonly<Record<EventName, string>>;
  readonly scheduled: string;
  readonly open: string;
  readonly closed: string;
  /** For personal data: that it was changed, not from what to what. */
  readonly changed: string;
}

export const logWords: Readonly<Record<Language, LogWords>> = {
  id: {
    actors: { system: 'Otomatis', seller: 'Penjual', buyer: 'Pembeli' },
    events: {
      failed: 'Gagal',
      openedByHand: 'Buka batch',
      closedByHand: 'Tutup order',
      typed: 'Isian rekap',
      statusChanged: 'Status diganti',
      offered: 'Ditawari',
      lapsed: 'Batas waktu lewat',
      unitsChanged: 'Jumlah diubah',
      sliceChanged: 'Keadaan diganti',
      moved: 'Pindah batch',
      extended: 'Batch diperpanjang',
      payment: 'Pembayaran',
      messageSent: 'Pesan terkirim',
      returned: 'Retur',
      contactChanged: 'Data pembeli',
      openingRefused: 'Belum bisa dibuka',
      putBack: 'Isian dikembalikan',
      editNotApplied: 'Ubahan belum diterapkan',
    },
    scheduled: 'Terjadwal',
    open: 'Buka',
    closed: 'Tutup',
    changed: 'diubah',
  },
  en: {
    actors: { system: 'Automatic', seller: 'Seller', buyer: 'Buyer' },
    events: {
      failed: 'Failed',
      openedByHand: 'Batch opened',
      closedByHand: 'Orders closed',
      typed: 'Recap entry',
      statusChanged: 'Status changed',
      offered: 'Offered',
      lapsed: 'Deadline passed',
      unitsChanged: 'Units changed',
      sliceChanged: 'State changed',
      moved: 'Moved to another batch',
      extended: 'Batch extended',
      payment: 'Payment',
      messageSent: 'Message sent',
      returned: 'Return',
      openingRefused: 'Can’t be open yet',
      putBack: 'Entry put back',
      contactChanged: 'Buyer data',
      editNotApplied: 'Edit not applied',
    },
    scheduled: 'Scheduled',
    open: 'Open',
    closed: 'Closed',
    changed: 'changed',
  },
};
