import { findOrders } from '../../domain/payment/findOrders';
import type { Failed, Found } from '../../ui/paymentAnswers';
import { readRegister } from '../intake/takeIn';
import { fromPage } from './fromPage';
import { payableOrder } from './payableOrder';

const MOST = 20;

/** Catat pembayaran: orders by a part of number, name or phone. Only for show, so without the lock. */
export function pageFindOrders(text: unknown): Found | Failed {
  return fromPage('menuRecordPayment', () => {
    const found = findOrders(readRegister().workbook.book.orders, String(text));
    return { orders: found.slice(0, MOST).map(payableOrder), more: Math.max(0, found.length - MOST) };
  });
}
