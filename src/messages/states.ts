import type { BatchStatus, CloseReason, IfBelowMinimum, Repeat } from '../domain/batch';
import type { OrderStatus, SliceState } from '../domain/order';
import type { PaymentKind, PaymentState, PaymentStatus } from '../domain/payment/payment';
import type { CancelCause } from '../domain/payment/refundTerms';
import type { ProductMode } from '../domain/product';
import type { ReturnOutcome, ReturnReason } from '../domain/returns/returned';
import type { BalanceTerm, Language, OutsideBatches, ProductionFrom, WhenFull } from '../domain/shop';
import type { Words } from './sheets/words';

/** The words of a dropdown: one entry a state, in every language. */
export type StateWords<S extends string> = Readonly<Record<S, Words>>;

export const orderStatusWords: StateWords<OrderStatus> = {
  needsReview: { id: 'Perlu dicek', en: 'Needs review' },
  waitingList: { id: 'Daftar tunggu', en: 'Waiting list' },
  offered: { id: 'Ditawari', en: 'Offered' },
  awaitingDownPayment: { id: 'Menunggu DP', en: 'Awaiting DP' },
  confirmed: { id: 'Dikonfirmasi', en: 'Confirmed' },
  inProduction: { id: 'Diproduksi', en: 'In production' },
  readyToShip: { id: 'Siap kirim', en: 'Ready to ship' },
  shipped: { id: 'Dikirim', en: 'Shipped' },
  done: { id: 'Selesai', en: 'Done' },
  expired: { id: 'Kedaluwarsa', en: 'Expired' },
  cancelled: { id: 'Batal', en: 'Cancelled' },
  rejected: { id: 'Ditolak', en: 'Rejected' },
};

export const sliceStateWords: StateWords<SliceState> = {
  accepted: { id: 'Diterima', en: 'Accepted' },
  queued: { id: 'Antre', en: 'Queued' },
  offered: { id: 'Ditawari', en: 'Offered' },
  cancelled: { id: 'Batal', en: 'Cancelled' },
  cancelledKeepingQuota: { id: 'Batal (kuota tetap)', en: 'Cancelled (quota kept)' },
};

export const returnReasonWords: StateWords<ReturnReason> = {
  faulty: { id: 'Cacat', en: 'Faulty' },
  wrongItem: { id: 'Salah kirim', en: 'Wrong item' },
  other: { id: 'Lainnya', en: 'Other' },
};

export const returnOutcomeWords: StateWords<ReturnOutcome> = {
  replace: { id: 'Ganti', en: 'Replace' },
  replaced: { id: 'Sudah diganti', en: 'Replaced' },
  refund: { id: 'Kembalikan uang', en: 'Refund' },
  credit: { id: 'Potongan berikutnya', en: 'Off the next order' },
};

export const batchStatusWords: StateWords<BatchStatus> = {
  scheduled: { id: 'Terjadwal', en: 'Scheduled' },
  open: { id: 'Buka', en: 'Open' },
  closed: { id: 'Tutup', en: 'Closed' },
  production: { id: 'Produksi', en: 'Production' },
  shipping: { id: 'Kirim', en: 'Shipping' },
  done: { id: 'Selesai', en: 'Done' },
  cancelled: { id: 'Batal', en: 'Cancelled' },
};

export const repeatWords: StateWords<Repeat> = {
  none: { id: 'Tidak', en: 'No' },
  weekly: { id: 'Mingguan', en: 'Weekly' },
  monthly: { id: 'Bulanan', en: 'Monthly' },
  beforeHoliday: { id: 'Sebelum hari raya', en: 'Before a holiday' },
};

export const closeReasonWords: StateWords<CloseReason> = {
  quota: { id: 'Kuota', en: 'Quota' },
  date: { id: 'Tanggal', en: 'Date' },
  seller: { id: 'Penjual', en: 'Seller' },
};

export const whenFullWords: StateWords<WhenFull> = {
  queue: { id: 'Antre', en: 'Queue' },
  partial: { id: 'Sebagian', en: 'Partial' },
  reject: { id: 'Tolak', en: 'Reject' },
};

export const ifBelowMinimumWords: StateWords<IfBelowMinimum> = {
  produce: { id: 'Produksi saja', en: 'Produce anyway' },
  extend: { id: 'Perpanjang sekali', en: 'Extend once' },
  cancel: { id: 'Batalkan semua', en: 'Cancel all' },
  move: { id: 'Pindah batch', en: 'Move to next batch' },
};

export const outsideBatchesWords: StateWords<OutsideBatches> = {
  reject: { id: 'Tolak', en: 'Reject' },
  nextBatch: { id: 'Antre ke batch berikutnya', en: 'Queue for the next batch' },
};

export const afterSoldOutWords: StateWords<'close' | 'queue'> = {
  close: { id: 'Tutup', en: 'Close' },
  queue: { id: 'Antre', en: 'Queue' },
};

export const productModeWords: StateWords<ProductMode> = {
  openOrder: { id: 'Open order', en: 'Open order' },
  preOrder: { id: 'Pre-order', en: 'Pre-order' },
  readyStock: { id: 'Ready stock', en: 'Ready stock' },
  backorder: { id: 'Backorder', en: 'Backorder' },
};

export const productionFromWords: StateWords<ProductionFrom> = {
  accepted: { id: 'Diterima', en: 'Accepted' },
  downPayment: { id: 'DP diterima', en: 'DP received' },
  paid: { id: 'Lunas', en: 'Paid' },
};

export const paymentStateWords: StateWords<PaymentState> = {
  toRefund: { id: 'Harus dikembalikan', en: 'To refund' },
  forfeited: { id: 'DP hangus', en: 'DP forfeited' },
  refunded: { id: 'Dikembalikan', en: 'Refunded' },
  unpaid: { id: 'Belum bayar', en: 'Unpaid' },
  overpaid: { id: 'Lebih bayar', en: 'Overpaid' },
  paid: { id: 'Lunas', en: 'Paid' },
  proofSent: { id: 'Bukti dikirim', en: 'Proof sent' },
  downPaymentReceived: { id: 'DP diterima', en: 'DP received' },
};

export const paymentKindWords: StateWords<PaymentKind> = {
  downPayment: { id: 'DP', en: 'DP' },
  balance: { id: 'Pelunasan', en: 'Balance' },
  refund: { id: 'Pengembalian', en: 'Refund' },
  forfeited: { id: 'DP hangus', en: 'DP forfeited' },
  transferred: { id: 'Pindahan', en: 'Carried over' },
  uniqueCode: { id: 'Kode unik', en: 'Unique code' },
};

export const paymentStatusWords: StateWords<PaymentStatus> = {
  received: { id: 'Masuk', en: 'Received' },
  unchecked: { id: 'Belum dicek', en: 'Unchecked' },
  rejected: { id: 'Ditolak', en: 'Rejected' },
  toBeSent: { id: 'Akan dikirim', en: 'To be sent' },
  sent: { id: 'Terkirim', en: 'Sent' },
  failed: { id: 'Gagal', en: 'Failed' },
};

export const balanceTermWords: StateWords<BalanceTerm> = {
  beforeProduction: { id: 'Sebelum produksi', en: 'Before production' },
  beforeShipping: { id: 'Sebelum kirim', en: 'Before shipping' },
  cashOnDelivery: { id: 'COD', en: 'COD' },
};

export const cancelCauseWords: StateWords<CancelCause> = {
  buyer: { id: 'Pembeli', en: 'Buyer' },
  shop: { id: 'Toko', en: 'Shop' },
  fictitious: { id: 'Fiktif', en: 'Fictitious' },
};

export const languageWords: StateWords<Language> = {
  id: { id: 'Indonesia', en: 'Indonesia' },
  en: { id: 'English', en: 'English' },
};

export const yesNoWords: StateWords<'yes' | 'no'> = {
  yes: { id: 'Ya', en: 'Yes' },
  no: { id: 'Tidak', en: 'No' },
};

const plain = (text: string): string => text.trim().replace(/\s+/g, ' ').toLowerCase();

/** The state that a word stands for in either language, capitals and stray blanks aside; else `null`. */
export function findState<S extends string>(words: StateWords<S>, text: string): S | null {
  const states = Object.keys(words) as S[];
  return states.find((state) => Object.values(words[state]).map(plain).includes(plain(text))) ?? null;
}
