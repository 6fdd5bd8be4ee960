import type { Instant } from './calendar';
import type { Rupiah } from './money';
import type { RefundPolicy } from './payment/refundTerms';
import type { Problem } from './problem';
import type { UnitsByCode } from './production/unitsByCode';
import type { BalanceTerm, DownPaymentTerm, PaymentTime, WhenFull } from './shop';

/** Terjadwal, Buka, Tutup, Produksi, Kirim, Selesai, Batal. */
export type BatchStatus = 'scheduled' | 'open' | 'closed' | 'production' | 'shipping' | 'done' | 'cancelled';

/** Ditutup karena: Kuota / Tanggal / Penjual. */
export type CloseReason = 'quota' | 'date' | 'seller';

/** Ulangi: Tidak / Mingguan / Bulanan / Sebelum hari raya. */
export type Repeat = 'none' | 'weekly' | 'monthly' | 'beforeHoliday';

/** Jika minimum tidak tercapai: Produksi saja / Perpanjang sekali / Batalkan semua / Pindah batch. */
export type IfBelowMinimum = 'produce' | 'extend' | 'cancel' | 'move';

/**
 * How far the judgement of a batch's minimums has come (src/domain/README.md, Money 9). `at` = its new Tutup where it
 * was extended, else the closing that was judged: another closing is judged anew. What ends in -ing was begun, and is
 * completed before anything else. Ended = what was out of reach is over, the rest is still to be judged.
 */
export interface MinimumMark {
  readonly how: 'extending' | 'extended' | 'ending' | 'ended' | 'deciding' | 'decided' | 'reached';
  readonly at: Instant;
  /** Minimums whose fate was carried out, by `minimumId`: whom she has brought back since stays. */
  readonly over?: readonly string[] | undefined;
  /** Those that a run was carrying out. */
  readonly doing?: readonly string[] | undefined;
}

/** The batch that the add-on made this one from: as the next of its series, or as a copy. */
export interface BatchOrigin {
  readonly how: 'next' | 'copy';
  readonly of: string;
}

/** One selling period: a row of Batch. `null` = blank = the shop's setting, or no limit. */
export interface Batch {
  readonly name: string;
  /** `null` = blank: not planned yet, so it does not open. */
  readonly opens: Instant | null;
  /** Last moment in; `null` = open until closed by hand. */
  readonly closes: Instant | null;
  readonly productionStarts: Instant | null;
  readonly shippingStarts: Instant | null;
  readonly cutOff: Instant | null;
  readonly quotaUnits: number | null;
  readonly quotaOrders: number | null;
  readonly quotaTurnover: Rupiah | null;
  readonly quotaPerDay: number | null;
  readonly quotaPerWeek: number | null;
  readonly maxPerBuyer: number | null;
  readonly whenFull: WhenFull | null;
  readonly afterSoldOut: 'close' | 'queue';
  readonly minimumUnits: number | null;
  /** `null` = blank: the seller is asked. */
  readonly ifBelowMinimum: IfBelowMinimum | null;
  readonly downPayment: DownPaymentTerm | null;
  readonly downPaymentHours: PaymentTime | null;
  readonly balanceDue: BalanceTerm | null;
  /** Kebijakan batal, in the seller's own words; '' = none stated. */
  readonly cancellation: string;
  /** What of it a rule can go by; `null` = words of her own. */
  readonly refund: RefundPolicy | null;
  readonly status: BatchStatus;
  /** Whether its open Status is on record: else it is what a hand has picked or copied. `null` = the cell is blank. */
  readonly opened: boolean | null;
  readonly closedAt: Instant | null;
  readonly closedBecause: CloseReason | null;
  readonly repeats: Repeat;
  /** `null` = typed by the seller. */
  readonly origin: BatchOrigin | null;
  readonly minimumMark: MinimumMark | null;
  /** Accepted units by Kode when it was closed; `null` = it is not, or nobody has looked yet. */
  readonly atClose: UnitsByCode | null;
  /** What she says is made, in units by Kode. */
  readonly made: UnitsByCode;
  /** Cells of this row that could not be read. An unreadable quota must not pass for "no limit". */
  readonly problems: readonly Problem[];
}
