import type { Instant } from '../calendar';
import type { OrderStatus, SliceState } from '../order';
import type { Problem } from '../problem';
import type { Returned } from '../returns/returned';

/** Cells of Rincian that tell of a return; heard as one, at the first. */
export type ReturnCell = 'returnUnits' | 'returnReason' | 'returnOutcome';

/** Boxes of Pesanan that book something and clear themselves: Catat DP, Catat lunas, Bukti masuk. */
export type Tick = 'bookDownPayment' | 'bookBalance' | 'proofIn';

/**
 * What the seller has typed over an accepted value (src/domain/README.md, Who may write what). `wanted` null = what
 * she typed is no such value; `raw` is what stands in the cell.
 */
export type SellerRequest = { readonly orderNo: string; readonly raw: string } & (
  | { readonly field: 'status'; readonly wanted: OrderStatus | null }
  | { readonly field: 'batch'; readonly wanted: string }
  | { readonly field: Tick; readonly wanted: true }
  /** Pesan terkirim: the key of the message that stood beside it. */
  | { readonly field: 'messageSent'; readonly wanted: string }
  | { readonly field: 'units'; readonly lineId: number; readonly wanted: number | null }
  | { readonly field: 'state'; readonly lineId: number; readonly wanted: SliceState | null }
  | { readonly field: ReturnCell; readonly lineId: number; readonly wanted: Returned | 'nothing' | null }
);

/** What she has typed beside a new order; `key` is the draft's. */
export type Wish = { readonly key: string; readonly raw: string } & (
  | { readonly field: 'status'; readonly wanted: OrderStatus | null }
  | { readonly field: 'batch'; readonly wanted: string }
);

/** A request that was not granted: the cell is put back, with the reason as its note. */
export interface Refusal {
  readonly orderNo: string;
  /** `null` = a cell of Pesanan, else of that slice's row. */
  readonly lineId: number | null;
  readonly field: SellerRequest['field'];
  readonly problem: Problem;
  readonly at: Instant;
}

export function refusalOf(request: SellerRequest, problem: Problem, at: Instant): Refusal {
  const lineId = 'lineId' in request ? request.lineId : null;
  return { orderNo: request.orderNo, lineId, field: request.field, problem, at };
}
