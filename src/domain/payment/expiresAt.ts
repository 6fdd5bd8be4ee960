import type { Instant } from '../calendar';
import { HOUR } from '../calendar';
import type { Order } from '../order';
import type { Shop } from '../shop';
import { holdsMoney } from './booked';

/**
 * Until when an order waits for its DP: Batas DP and the hidden Toleransi DP on top (src/domain/README.md, Money 7);
 * `null` = it waits for none, or money is there, or said to be.
 */
export function expiresAt({ status, downPaymentDue, booked }: Order, shop: Shop): Instant | null {
  if (status !== 'awaitingDownPayment' || downPaymentDue === null || holdsMoney(booked)) return null;
  return downPaymentDue + shop.downPaymentGraceHours * HOUR;
}
