import type { Instant, Zone } from './calendar';
import type { Rupiah } from './money';
import type { Problem } from './problem';

export type Language = 'id' | 'en';

/** What happens to an order that does not fit (Jika kuota tidak cukup): Antre / Sebagian / Tolak. */
export type WhenFull = 'queue' | 'partial' | 'reject';

/** What becomes of an order outside every batch (Di luar jadwal): Tolak / Antre ke batch berikutnya. */
export type OutsideBatches = 'reject' | 'nextBatch';

/** DP as a share of the line after discount, or a fixed sum (a unit on a product, once on a batch or shop). */
export type DownPaymentTerm =
  | { readonly kind: 'percent'; readonly percent: number }
  | { readonly kind: 'fixed'; readonly amount: Rupiah };

/** How long a buyer has to pay: so many hours to the minute, or until 23.59 of the n-th day. */
export type PaymentTime = number | { readonly days: number };

/** Pelunasan: Sebelum produksi / Sebelum kirim / COD. */
export type BalanceTerm = 'beforeProduction' | 'beforeShipping' | 'cashOnDelivery';

/** From which order status on production counts (Hitung produksi mulai): DP diterima / Dikonfirmasi … */
export type ProductionFrom = 'accepted' | 'downPayment' | 'paid';

/** The seller's settings, one row each on tab Pengaturan. Batch settings override them. */
export interface Shop {
  readonly name: string;
  readonly whatsapp: string;
  readonly zone: Zone;
  readonly language: Language;
  readonly prefix: string;
  readonly accounts: string;
  readonly qris: string;
  readonly downPayment: DownPaymentTerm | null;
  readonly downPaymentStep: Rupiah;
  readonly downPaymentHours: PaymentTime;
  readonly downPaymentGraceHours: number;
  readonly whenFull: WhenFull;
  readonly outsideBatches: OutsideBatches;
  readonly productionFrom: ProductionFrom;
  readonly mailBuyers: boolean;
  /** The form asks in whose name to send. */
  readonly dropship: boolean;
  /** Whether buyers tell of their payments on a second form (Form konfirmasi). */
  readonly confirmationForm: boolean;
  /** 00.00 of each day that she listed under Hari raya: nobody can compute Lebaran. */
  readonly holidays: readonly Instant[];
  /** Unreadable settings that decide about orders (zone, DP, hours, policy); with one, none is accepted. */
  readonly problems: readonly Problem[];
}
