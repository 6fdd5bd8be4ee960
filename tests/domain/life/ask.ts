import { HOUR } from '../../../src/domain/calendar';
import { type Intake, takeIn } from '../../../src/domain/intake/takeIn';
import type { SellerRequest } from '../../../src/domain/life/requests';
import type { Order, OrderStatus, SliceState } from '../../../src/domain/order';
import type { OrderBook } from '../../../src/domain/orderBook';
import { august } from '../book';

/** While the batch of `aBook` is open. */
export const NOW = august(3, 10);
export const LATER = NOW + HOUR;

export const pick = (orderNo: string, wanted: OrderStatus | null): SellerRequest => ({
  orderNo,
  raw: wanted ?? 'Entah',
  field: 'status',
  wanted,
});

export const moveTo = (orderNo: string, wanted: string): SellerRequest => ({
  orderNo,
  raw: wanted,
  field: 'batch',
  wanted,
});

export const units = (orderNo: string, lineId: number, wanted: number | null): SellerRequest => ({
  orderNo,
  raw: String(wanted),
  field: 'units',
  lineId,
  wanted,
});

export const state = (orderNo: string, lineId: number, wanted: SliceState | null): SellerRequest => ({
  orderNo,
  raw: String(wanted),
  field: 'state',
  lineId,
  wanted,
});

/** A run in which the seller asks for something and nothing arrives. */
export function ask(book: OrderBook, requests: readonly SellerRequest[], now = NOW): Intake {
  return takeIn(book, { drafts: [], requests }, now);
}

export function orderIn({ orders }: Pick<OrderBook, 'orders'>, no: string): Order {
  const order = orders.find((each) => each.no === no || each.key === no);
  if (order === undefined) throw new Error(`no order ${no}`);
  return order;
}

/** `2 NAS accepted`, in the order of the rows; what was cancelled is left out. */
export function slicesOf({ lines }: Order): string[] {
  return lines
    .filter((line) => line.state !== 'cancelled' && line.units > 0)
    .map((line) => `${line.units} ${line.code} ${line.state}`);
}
