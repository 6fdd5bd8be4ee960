import type { Language } from '../domain/shop';

/** Words of Rekap Produksi. */
export interface ProductionWords {
  readonly title: string;
  readonly total: string;
  readonly headers: Readonly<
    Record<
      'supplier' | 'ships' | 'batch' | 'code' | 'product' | 'variant' | 'ordered' | 'awaiting' | 'requests',
      string
    >
  >;
  /** When the tab was made. */
  stamp(moment: string): string;
  /** From which state on an order is in "ordered". */
  counts(from: string): string;
  /** Dead orders and queueing units that the table leaves out. */
  leftOut(deadOrders: number, deadUnits: number): string;
  waiting(orders: number, units: number): string;
  review(orders: number, units: number): string;
  /** What lies ready need not be made. */
  fromStock(orders: number, units: number): string;
  /** Beside units that replace what came back. */
  readonly again: string;
}

export const productionWords: Readonly<Record<Language, ProductionWords>> = {
  id: {
    title: 'Rekap Produksi',
    total: 'Jumlah',
    headers: {
      supplier: 'Pemasok',
      ships: 'Tanggal kirim',
      batch: 'Batch',
      code: 'Kode',
      product: 'Produk',
      variant: 'Varian',
      ordered: 'Dipesan',
      awaiting: 'Belum dihitung',
      requests: 'Permintaan',
    },
    stamp: (moment) => `dibuat ${moment}`,
    counts: (from) =>
      `Dipesan = pesanan sejak “${from}”. Belum dihitung = diterima, tetapi belum sampai di situ.`,
    leftOut: (orders, units) =>
      `Tidak dihitung: ${orders} pesanan batal, ditolak atau kedaluwarsa (${units} unit).`,
    waiting: (orders, units) => `Tidak dihitung: ${units} unit di daftar tunggu (${orders} pesanan).`,
    review: (orders, units) => `Tidak dihitung: ${units} unit pada ${orders} pesanan yang perlu dicek.`,
    fromStock: (orders, units) => `Tidak dihitung: ${units} unit dari stok (${orders} pesanan).`,
    again: 'ganti retur',
  },
  en: {
    title: 'Production recap',
    total: 'Sum',
    headers: {
      supplier: 'Supplier',
      ships: 'Ship date',
      batch: 'Batch',
      code: 'Code',
      product: 'Product',
      variant: 'Variant',
      ordered: 'Ordered',
      awaiting: 'Not counted yet',
      requests: 'Requests',
    },
    stamp: (moment) => `made ${moment}`,
    counts: (from) => `Ordered = orders from “${from}” on. Not counted yet = accepted, but not there yet.`,
    leftOut: (orders, units) => `Left out: ${orders} cancelled, rejected or expired orders (${units} units).`,
    waiting: (orders, units) => `Left out: ${units} units on the waiting list (${orders} orders).`,
    review: (orders, units) => `Left out: ${units} units of ${orders} orders that need a look.`,
    fromStock: (orders, units) => `Left out: ${units} units from stock (${orders} orders).`,
    again: 'replaces a return',
  },
};

/** What a line of Perlu Tindakan asks for, most urgent first. */
export type ToDoKind =
  | 'failure'
  | 'problem'
  | 'minimum'
  | 'proof'
  | 'refund'
  | 'payment'
  | 'review'
  | 'edit'
  | 'offer'
  | 'late'
  | 'return'
  | 'kept'
  | 'waiting'
  | 'fictitious';

/** Words of Perlu Tindakan. */
export interface ToDoWords {
  readonly title: string;
  readonly headers: Readonly<Record<'what' | 'subject' | 'detail', string>>;
  readonly kinds: Readonly<Record<ToDoKind, string>>;
  stamp(moment: string): string;
  nothing(moment: string): string;
}

export const toDoWords: Readonly<Record<Language, ToDoWords>> = {
  id: {
    title: 'Perlu Tindakan',
    headers: { what: 'Tindakan', subject: 'Objek', detail: 'Keterangan' },
    kinds: {
      failure: 'Periksa kegagalan',
      problem: 'Perbaiki isian',
      proof: 'Cek bukti bayar',
      refund: 'Kembalikan uang',
      payment: 'Tagih',
      minimum: 'Minimum',
      review: 'Cek pesanan',
      edit: 'Lihat ubahan pembeli',
      offer: 'Tawarkan',
      late: 'Terima?',
      return: 'Retur',
      kept: 'Kembalikan kuota?',
      waiting: 'Daftar tunggu',
      fictitious: 'Mungkin fiktif',
    },
    stamp: (moment) => `dibuat ${moment}`,
    nothing: (moment) => `Tidak ada yang perlu dilakukan (per ${moment}).`,
  },
  en: {
    title: 'To do',
    headers: { what: 'Action', subject: 'Subject', detail: 'Explanation' },
    kinds: {
      failure: 'Look into a failure',
      problem: 'Correct an entry',
      proof: 'Check a proof',
      refund: 'Send money back',
      payment: 'Ask for money',
      minimum: 'Minimum',
      review: 'Check an order',
      edit: 'See what a buyer changed',
      offer: 'Offer',
      late: 'Accept?',
      return: 'Return',
      kept: 'Give units back?',
      waiting: 'Waiting list',
      fictitious: 'Maybe fictitious',
    },
    stamp: (moment) => `made ${moment}`,
    nothing: (moment) => `There is nothing to do (as of ${moment}).`,
  },
};

/** Words of Rekap Kuota. */
export interface QuotaWords {
  readonly title: string;
  readonly headers: Readonly<
    Record<'batch' | 'pool' | 'limit' | 'paid' | 'awaiting' | 'offered' | 'free' | 'over', string>
  >;
  stamp(moment: string): string;
}

export const quotaWords: Readonly<Record<Language, QuotaWords>> = {
  id: {
    title: 'Rekap Kuota',
    headers: {
      batch: 'Batch',
      pool: 'Kuota',
      limit: 'Batas',
      paid: 'Pasti',
      awaiting: 'Menunggu DP',
      offered: 'Ditawarkan',
      free: 'Sisa',
      over: 'Lebih',
    },
    stamp: (moment) => `dibuat ${moment}`,
  },
  en: {
    title: 'Quota recap',
    headers: {
      batch: 'Batch',
      pool: 'Quota',
      limit: 'Limit',
      paid: 'Firm',
      awaiting: 'Awaiting DP',
      offered: 'Offered',
      free: 'Free',
      over: 'Over',
    },
    stamp: (moment) => `made ${moment}`,
  },
};
