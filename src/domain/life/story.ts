import type { BatchStatus } from '../batch';
import type { Instant } from '../calendar';
import type { Order, OrderStatus, SliceState } from '../order';
import type { OrderBook } from '../orderBook';
import type { LedgerChange } from '../payment/booked';
import type { Problem } from '../problem';
import type { Returned } from '../returns/returned';
import type { SellerRequest } from './requests';

/** Who did it (Log.Pelaku): Pembeli / Penjual / Otomatis. */
export type Actor = 'buyer' | 'seller' | 'system';

/** What stands in a cell that asks for something, or was to stand there. */
export type Standing = string | number | Returned | null;

/** Something that happened to an order after it was placed, or to a batch; a row of Log. No personal data. */
export type LifeEvent = {
  readonly actor: Actor;
  readonly orderNo: string;
  readonly because: readonly Problem[];
} & (
  | {
      readonly kind: 'statusChanged' | 'offered' | 'lapsed';
      readonly before: OrderStatus;
      readonly after: OrderStatus;
    }
  | { readonly kind: 'unitsChanged'; readonly before: number; readonly after: number }
  | { readonly kind: 'sliceChanged'; readonly before: SliceState; readonly after: SliceState }
  /** A batch, by its name in `orderNo`; its Tutup. */
  | { readonly kind: 'extended'; readonly before: Instant; readonly after: Instant }
  /** A batch, by its name in `orderNo`: what its Status was picked to be; before it, nobody has kept. */
  | { readonly kind: 'closedByHand'; readonly after: BatchStatus }
  /** Batches by name; messages by key. */
  | { readonly kind: 'moved' | 'messageSent'; readonly before: string; readonly after: string }
  | ({ readonly kind: 'payment' } & LedgerChange)
  | { readonly kind: 'returned'; readonly before: Returned | null; readonly after: Returned | null }
  | { readonly kind: 'contactChanged' | 'editNotApplied' }
  /** What she has typed and was put back; `after` null = nothing, or no choice. */
  | {
      readonly kind: 'putBack';
      readonly field: SellerRequest['field'];
      readonly before: Standing;
      readonly after: Standing;
    }
  /** A batch, by its name in `orderNo`: its Status was picked to be open, and put back to this. */
  | { readonly kind: 'openingRefused'; readonly after: BatchStatus }
);

/** How each event begins: who did it, to which order or batch, and why. */
export function by(
  actor: Actor,
  orderNo: string,
  ...because: readonly Problem[]
): Pick<LifeEvent, 'actor' | 'orderNo' | 'because'> {
  return { actor, orderNo, because };
}

type HasStatus = Pick<Order, 'no' | 'status'>;

/** What has become of an order's Status. */
export function statusNews(
  actor: Actor,
  kind: 'statusChanged' | 'offered' | 'lapsed',
  before: HasStatus,
  after: HasStatus,
  ...because: readonly Problem[]
): LifeEvent {
  return { ...by(actor, before.no, ...because), kind, before: before.status, after: after.status };
}

/** The register as it has become, and what happened on the way. */
export interface Story {
  readonly book: OrderBook;
  readonly events: readonly LifeEvent[];
}

/** The story with one order changed. */
export function changed({ book, events }: Story, order: Order, ...news: readonly LifeEvent[]): Story {
  const orders = book.orders.map((each) => (each.no === order.no ? order : each));
  return { book: { ...book, orders }, events: [...events, ...news] };
}
