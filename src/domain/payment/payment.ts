import type { Instant } from '../calendar';
import type { Rupiah } from '../money';
import type { Problem } from '../problem';

/** Pembayaran.Jenis: DP / Pelunasan / Pengembalian / DP hangus / Pindahan / Kode unik. */
export type PaymentKind = 'downPayment' | 'balance' | 'refund' | 'forfeited' | 'transferred' | 'uniqueCode';

/** Pembayaran.Status: Masuk / Belum dicek / Ditolak / Akan dikirim / Terkirim / Gagal. */
export type PaymentStatus = 'received' | 'unchecked' | 'rejected' | 'toBeSent' | 'sent' | 'failed';

/** One row of the ledger. Amounts are positive; only `transferred` is signed. */
export interface Payment {
  /** 1-based row of tab Pembayaran; `null` = booked by this run, and still to be written. */
  readonly row: number | null;
  readonly orderNo: string;
  readonly at: Instant;
  readonly kind: PaymentKind;
  readonly amount: Rupiah;
  readonly status: PaymentStatus;
  readonly method: string;
  readonly account: string;
  readonly reference: string;
  /** Where the proof is: a link, or what the buyer wrote. */
  readonly proof: string;
  readonly note: string;
  /** What booked it, if not the seller's own typing: a key that is there is never booked again. */
  readonly key: string;
  /** Cells that nobody can read: then it counts as unchecked, of 0. */
  readonly problems: readonly Problem[];
  /** What a buyer has written for an amount, and nobody can read: it stands in the cell as it is. */
  readonly rawAmount?: string | undefined;
}

type Booking = Pick<Payment, 'orderNo' | 'at' | 'kind' | 'amount' | 'status'>;

/** The key of what was booked because an order had died. */
export const CANCELLED = 'batal';

/** Keys of what buyers have told on the second form begin so; behind it the response's id and its time. */
export const CONFIRMED = 'konfirmasi:';

/** The key of what was booked because units came back. */
export const RETURNED = 'retur';

/** A row that is yet to be written. */
export function newPayment(booking: Booking, more: Partial<Payment> = {}): Payment {
  const blank = { method: '', account: '', reference: '', proof: '', note: '', key: '' };
  return { ...blank, ...booking, row: null, problems: [], ...more };
}

/** Pesanan.Bayar; the words are in src/messages/states.ts. */
export type PaymentState =
  | 'toRefund'
  | 'forfeited'
  | 'refunded'
  | 'unpaid'
  | 'overpaid'
  | 'paid'
  | 'proofSent'
  | 'downPaymentReceived';
