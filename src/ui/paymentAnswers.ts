import type { Rupiah } from '../domain/money';
import type { OrderStatus } from '../domain/order';
import type { PaymentState, PaymentStatus } from '../domain/payment/payment';

/** What the page of Catat pembayaran shows of an order. No phone, no address. */
export interface PayableOrder {
  readonly no: string;
  readonly name: string;
  readonly total: Rupiah;
  readonly paid: Rupiah;
  readonly balance: Rupiah;
  readonly downPayment: Rupiah;
  /** What is missing to the DP, else to the rest. */
  readonly missing: Rupiah;
  readonly status: OrderStatus;
  readonly payment: PaymentState;
}

/** What the page sends to be booked, all of it as typed. */
export interface TypedBooking {
  /** One for each payment: what is sent under it again is booked once. */
  readonly key: string;
  readonly orderNo: string;
  readonly amount: string;
  readonly method: string;
  readonly account: string;
  readonly reference: string;
  /** `2026-03-14T20:15` on the shop's clock; '' = now. */
  readonly at: string;
  readonly received: boolean;
}

export type Refusal = 'busy' | 'amount' | 'date' | 'order' | 'notHere' | 'failed';

/** Why nothing was done; `cause` = a sentence in the shop's language. */
export interface Failed {
  readonly failure: Refusal;
  readonly cause: string;
}

/** `more` = how many others there are. */
export interface Found {
  readonly orders: readonly PayableOrder[];
  readonly more: number;
}

export interface Booked {
  readonly order: PayableOrder;
}

/** Something else was booked under this key, by a call whose answer was lost: what is asked for now is not. */
export interface BookedBefore {
  readonly before: {
    /** As it stands there; '' = she has emptied the cell. */
    readonly no: string;
    readonly amount: Rupiah;
    readonly status: PaymentStatus;
    /** 1-based row of tab Pembayaran. */
    readonly row: number;
  };
}
