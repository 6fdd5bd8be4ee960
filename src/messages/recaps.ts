import type { Language } from '../domain/shop';
import { batchNamed } from './batchNamed';

/** Words of Rekap Produksi. */
export interface ProductionWords {
  readonly title: string;
  readonly total: string;
  readonly headers: Readonly<
    Record<
      | 'supplier'
      | 'ships'
      | 'batch'
      | 'code'
      | 'product'
      | 'variant'
      | 'ordered'
      | 'awaiting'
      | 'fromStock'
      | 'toMake'
      | 'made'
      | 'changed'
      | 'requests',
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
  /** Of batches whose Status is Selesai. */
  done(orders: number, units: number): string;
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
      fromStock: 'Dari stok',
      toMake: 'Harus dibuat',
      made: 'Dibuat',
      changed: 'Berubah sejak tutup',
      requests: 'Permintaan',
    },
    stamp: (moment) => `dibuat ${moment}`,
    counts: (from) =>
      `Dipesan = pesanan sejak “${from}”. Belum dihitung = diterima, tetapi belum sampai di situ.`,
    leftOut: (orders, units) =>
      `Tidak dihitung: ${orders} pesanan batal, ditolak atau kedaluwarsa (${units} unit).`,
    waiting: (orders, units) => `Tidak dihitung: ${units} unit di daftar tunggu (${orders} pesanan).`,
    review: (orders, units) => `Tidak dihitung: ${units} unit pada ${orders} pesanan yang perlu dicek.`,
    done: (orders, units) =>
      `Tidak dihitung: ${units} unit pada ${orders} pesanan dari batch yang sudah selesai.`,
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
      fromStock: 'From stock',
      toMake: 'To make',
      made: 'Made',
      changed: 'Changed since close',
      requests: 'Requests',
    },
    stamp: (moment) => `made ${moment}`,
    counts: (from) => `Ordered = orders from “${from}” on. Not counted yet = accepted, but not there yet.`,
    leftOut: (orders, units) => `Left out: ${orders} cancelled, rejected or expired orders (${units} units).`,
    waiting: (orders, units) => `Left out: ${units} units on the waiting list (${orders} orders).`,
    review: (orders, units) => `Left out: ${units} units of ${orders} orders that need a look.`,
    done: (orders, units) => `Left out: ${units} units of ${orders} orders of batches that are done.`,
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
  | 'waiting'
  | 'fictitious';

/** Words of Perlu Tindakan. */
export interface ToDoWords {
  readonly title: string;
  readonly headers: Readonly<Record<'what' | 'subject' | 'detail', string>>;
  readonly kinds: Readonly<Record<ToDoKind, string>>;
  stamp(moment: string): string;
  /** `until` = when the last offer goes out, null = never ends. */
  waiting(orders: number, units: number, until: string | null): string;
  /** Units that a buyer may have, if it is said by then. */
  offer(units: number, until: string): string;
  /** An order that was refused as outside, and lies in a batch now. */
  late(moment: string, batch: string, status: string): string;
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
      waiting: 'Daftar tunggu',
      fictitious: 'Mungkin fiktif',
    },
    stamp: (moment) => `dibuat ${moment}`,
    waiting: (orders, units, until) =>
      until === null
        ? `${orders} pesanan menunggu (${units} unit).`
        : `${orders} pesanan menunggu (${units} unit), ditawari sampai ${until}. Sesudah itu tanyakan: pindah lewat kolom Batch, atau Status Batal.`,
    offer: (units, until) =>
      `Ada tempat untuk ${units} unit sampai ${until}. Kabari pembeli: bila jadi, pilih Status Menunggu DP; bila tidak, Batal.`,
    late: (moment, batch, status) =>
      `Ditolak, tetapi waktunya (${moment}) kini di dalam ${batchNamed('batch', batch)}. Bila diterima, pilih Status “${status}” di tab Pesanan.`,
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
      waiting: 'Waiting list',
      fictitious: 'Maybe fictitious',
    },
    stamp: (moment) => `made ${moment}`,
    waiting: (orders, units, until) =>
      until === null
        ? `${orders} orders are waiting (${units} units).`
        : `${orders} orders are waiting (${units} units), offers go out until ${until}. After that ask: move them by column Batch, or set Status to Cancelled.`,
    offer: (units, until) =>
      `There is room for ${units} units until ${until}. Tell the buyer: if it is on, set Status to Awaiting DP; if not, to Cancelled.`,
    late: (moment, batch, status) =>
      `Rejected, but its time (${moment}) now lies in ${batchNamed('batch', batch)}. To accept it, pick Status “${status}” on tab Orders.`,
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
