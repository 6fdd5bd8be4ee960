import type { Instant } from '../calendar';
import type { Rupiah } from '../money';

/** Pembayaran.Jenis: DP / Pelunasan / Pengembalian / DP hangus / Pindahan / Kode unik. */
export type PaymentKind = 'downPayment' | 'balance' | 'refund' | 'forfeited' | 'transferred' | 'uniqueCode';

/** Pembayaran.Status: Masuk / Belum dicek / Ditolak / Akan dikirim / Terkirim / Gagal. */
export type PaymentStatus = 'received' | 'unchecked' | 'rejected' | 'toBeSent' | 'sent' | 'failed';

/** One row of the ledger. Amounts are positive; only `transferred` is signed. */
export interface Payment {
  readonly orderNo: string;
  readonly at: Instant;
  readonly kind: PaymentKind;
  readonly amount: Rupiah;
  readonly status: PaymentStatus;
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
