import type { Instant } from './calendar';
import type { Rupiah } from './money';
import type { Booked } from './payment/booked';
import type { CancelCause } from './payment/refundTerms';
import type { Problem } from './problem';
import type { Returned } from './returns/returned';
import type { Why } from './why';

/** Pesanan.Status, in the sheet: Perlu dicek … Ditolak. */
export type OrderStatus =
  | 'needsReview'
  | 'waitingList'
  | 'offered'
  | 'awaitingDownPayment'
  | 'confirmed'
  | 'inProduction'
  | 'readyToShip'
  | 'shipped'
  | 'done'
  | 'expired'
  | 'cancelled'
  | 'rejected';

/** Rincian.Keadaan: Diterima / Antre / Ditawari / Batal / Batal (kuota tetap). */
export type SliceState = 'accepted' | 'queued' | 'offered' | 'cancelled' | 'cancelledKeepingQuota';

/** One row of Rincian: units of one product that share one fate. */
export interface OrderLine {
  readonly orderNo: string;
  /** 1, 2, … within the order: how a row of Rincian is known again. */
  readonly id: number;
  readonly code: string;
  readonly product: string;
  readonly variant: string;
  readonly units: number;
  /** Unit price, fixed at acceptance. */
  readonly price: Rupiah;
  readonly discount: Rupiah;
  readonly subtotal: Rupiah;
  readonly state: SliceState;
  /** When this slice was asked for: its place in the queue. */
  readonly at: Instant;
  /** When it came up from the waiting list: the day and week that it counts in. */
  readonly promotedAt: Instant | null;
  /** Until when an offer holds. */
  readonly until: Instant | null;
  readonly request: string;
  /** What came back of it. */
  readonly returned?: Returned | null | undefined;
  /** The buyer's own words, whatever was made of them. */
  readonly rawAnswer: string;
}

/** Who ordered, as read; text is stored as text. */
export interface Buyer {
  readonly name: string;
  /** Digits with country code, `6281…`; '' when nothing certain could be read. */
  readonly whatsapp: string;
  readonly email: string;
  readonly address: string;
  readonly delivery: string;
  readonly note: string;
  /** Dropship: in whose name it is sent, '' = the shop's; and that one's phone, as `whatsapp`. */
  readonly sender: string;
  readonly senderPhone: string;
}

/** One row of Pesanan with its lines. */
export interface Order {
  readonly no: string;
  /** Response id of the form, or `manual:<no>`: the key that makes every replay harmless. */
  readonly key: string;
  /** First seen; never changes. */
  readonly at: Instant;
  /** Of the answers that stand here: older ones change nothing any more. */
  readonly revisedAt: Instant;
  /** A print of each contact answer as the buyer last gave it: what she did not change stays as the seller mended it. */
  readonly answered: Readonly<Record<string, string>>;
  /**
   * Units by Kode as the buyer last said them in a number that could be read: an answer that she did not change leaves the
   * units as the seller has made them. A Kode that is not here was said before this was kept, or never readably.
   */
  readonly said: Readonly<Record<string, number>>;
  readonly batch: string;
  readonly buyer: Buyer;
  /** Why nobody can read the WhatsApp number that the seller has typed, which stands there as it is. */
  readonly phoneUnread?: Why | undefined;
  readonly discount: Rupiah;
  readonly shipping: Rupiah;
  /** Fixed at acceptance. */
  readonly downPayment: Rupiah;
  /** The DP that the terms gave last; where `downPayment` is another, the seller has set it. `null` = not on record. */
  readonly termsGave: Rupiah | null;
  readonly downPaymentDue: Instant | null;
  readonly status: OrderStatus;
  /** The ledger's rows of this order, as last taken in. */
  readonly booked: readonly Booked[];
  /** Smaller goes first in the queue; `null` = behind all that have one. */
  readonly priority: number | null;
  /** Why it stands where it stands (Alasan): the pool that refused, what could not be read. */
  readonly reasons: readonly Problem[];
  /** Who made it end, as the seller has said in Alasan. */
  readonly cause: CancelCause | null;
  /** Keys of the messages that the seller says she has sent. */
  readonly told: readonly string[];
  /** Kurir, Resi, Dikemas: hers, in Pesanan or Rekap Kirim; '' = none yet. */
  readonly courier: string;
  readonly tracking: string;
  readonly packed: boolean;
  /** When the seller said Dikirim (or Selesai at once); `null` = not yet, or before this was kept. */
  readonly shippedAt: Instant | null;
  /** The key under which a page has sent it, and a mark of what was sent: what is sent again under it is this order. */
  readonly sentAs?: string | undefined;
  readonly lines: readonly OrderLine[];
}

/** One answer to a quantity question. `units` is null where the text could not be read with certainty. */
export interface DraftLine {
  readonly code: string;
  readonly units: number | null;
  /** Why there are none. */
  readonly why?: Why;
  readonly rawAnswer: string;
  readonly request: string;
}

/** What the form response says, before any rule has looked at it. */
export interface OrderDraft {
  readonly key: string;
  readonly at: Instant;
  /** Where the seller wishes an order that she types; '' and a batch that takes no orders decide nothing. */
  readonly batch?: string;
  /** Was answered before the add-on came into it: belongs to `batch` whatever its time, and is given no Batas DP. */
  readonly isHistory?: boolean;
  /** As of an order. */
  readonly sentAs?: string;
  readonly buyer: Buyer;
  readonly lines: readonly DraftLine[];
  /** What could not be read with certainty. */
  readonly problems: readonly Problem[];
  /** What the form still asks: of anything else a blank says nothing; absent = it may have been asked for all. */
  readonly asked?: Asked;
}

/**
 * Since when the form asks for it by the question that it has now. In one that was made anew a blank says nothing of who had
 * ordered before: the answer given then does not stand there.
 */
export interface Asked {
  /** By Kode; absent = one question may ask for all. */
  readonly codes?: Readonly<Record<string, Instant>> | undefined;
  readonly fields: Readonly<Partial<Record<keyof Buyer, Instant>>>;
}
