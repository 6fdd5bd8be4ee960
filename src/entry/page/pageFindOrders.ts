import { findOrders } from '../../domain/payment/findOrders';
import type { Found } from '../../ui/paymentAnswers';
import { readRegister } from '../intake/takeIn';
import { payableOrder } from './payableOrder';

const MOST = 20;

/** Catat pembayaran: orders by a part of number, name or phone. Only for show, so without the lock. */
export function pageFindOrders(text: unknown): Found {
  const found = findOrders(readRegister().workbook.book.orders, String(text));
  return { orders: found.slice(0, MOST).map(payableOrder), more: Math.max(0, found.length - MOST) };
}
