import type { Instant } from '../../domain/calendar';
import { demoKey, isDemoKey } from '../../domain/intake/manualKey';
import type { Order, OrderDraft } from '../../domain/order';
import { askedFirst, isDead } from '../../domain/payment/orderTotals';
import type { Told } from '../../domain/payment/told';
import { phrases } from '../../messages/phrases';
import { removeRows, removeRowsWhere } from '../../sheets/guide/productRows';
import { findSheet } from '../../sheets/range/findSheet';
import { flushWrites } from '../../sheets/range/flush';
import type { Place } from '../../sheets/table/kind';
import { readTable } from '../../sheets/table/readTable';
import { lineTab } from '../../sheets/tabs/lineTab';
import { logTab } from '../../sheets/tabs/logTab';
import { orderTab } from '../../sheets/tabs/orderTab';
import { paymentTab } from '../../sheets/tabs/paymentTab';
import type { Workbook } from '../../sheets/workbook';
import { decideAndSave, readRegister } from '../intake/takeIn';
import { codesOf } from './ordersNow';

/** What each invented person orders, by the place of the product among those of the demo; who has paid the DP, or says so. */
const PEOPLE: readonly {
  readonly name: string;
  readonly units: readonly number[];
  readonly paid?: Told['status'];
}[] = [
  { name: 'Ani Contoh', units: [2, 1], paid: 'received' },
  { name: 'Budi Contoh', units: [0, 3], paid: 'unchecked' },
  { name: 'Citra Contoh', units: [1, 0, 4] },
  // More than is left: who waits.
  { name: 'Dedi Contoh', units: [0, 10] },
];

/**
 * Orders and payments of invented people, only where nobody else has ordered: by the rules of any order, each under a key of the demo, so
 * that a second try adds what is missing. Inside the locks.
 */
export function addDemoOrders(codes: readonly string[], batch: string): void {
  const { workbook, memory } = readRegister();
  const others = workbook.book.orders.filter(({ key }) => !isDemoKey(key));
  if (others.length > 0 || workbook.typed.length > 0 || workbook.broken !== null) return;
  const now = Date.now();
  const made = PEOPLE.map((_, place) => draftOf(place, { codes, batch, place: workbook.place, now }));
  decideAndSave(workbook, memory, { made });
  flushWrites();
  const placed = readRegister();
  decideAndSave(placed.workbook, placed.memory, { told: paymentsOf(placed.workbook, now) });
}

interface Scene {
  readonly codes: readonly string[];
  readonly batch: string;
  readonly place: Place;
  readonly now: Instant;
}

function draftOf(index: number, { codes, batch, place, now }: Scene): OrderDraft {
  const { name = '', units = [] } = PEOPLE[index] ?? {};
  const say = phrases('guide', place.language);
  const contact = { name, whatsapp: `628120000000${index + 1}`, email: '', delivery: '' };
  const rest = { sender: '', senderPhone: '', note: say('demoNote') };
  const lines = codes.flatMap((code, at) => {
    const wanted = units[at] ?? 0;
    return wanted === 0 ? [] : [{ code, units: wanted, rawAnswer: String(wanted), request: '' }];
  });
  const buyer = { ...contact, ...rest, address: say('demoAddress', { place: index + 1 }) };
  return { key: demoKey(index + 1), at: now, batch, buyer, lines, problems: [] };
}

function paymentsOf({ book: { orders }, place: { language } }: Workbook, at: Instant): Told[] {
  const method = phrases('guide', language)('demoMethod');
  const ofPerson = (index: number): Order | undefined => orders.find(({ key }) => key === demoKey(index + 1));
  return PEOPLE.flatMap(({ paid }, index): Told[] => {
    const order = ofPerson(index);
    if (paid === undefined || order === undefined || askedFirst(order) === 0) return [];
    const blank = { method, account: '', reference: '', proof: '', note: '' };
    return [{ ...blank, key: order.key, orderNo: order.no, at, amount: askedFirst(order), status: paid }];
  });
}

/** Whether something is still to be done, with these products or batches, for an order that is not the demo's. */
export function isDemoUsed(
  orders: readonly Order[],
  codes: readonly string[],
  batches: readonly string[],
): boolean {
  const open = orders.filter((order) => !isDemoKey(order.key) && !isDead(order) && order.status !== 'done');
  const isOf = (order: Order): boolean => codesOf(order).some((code) => codes.includes(code));
  return open.some((order) => batches.includes(order.batch) || isOf(order));
}

function demoNumbers(place: Place): string[] {
  return readTable(orderTab, place).rows.flatMap(({ values }) => (isDemoKey(values.key) ? [values.no] : []));
}

/** All that tells of the demo's orders; the orders last, for by them the rest is known when it is tried again. */
export function removeDemoOrders(place: Place): void {
  const own = demoNumbers(place);
  if (own.length === 0) return;
  removeRowsWhere(readTable(paymentTab, place), ({ orderNo }) => own.includes(orderNo));
  removeRowsWhere(readTable(lineTab, place), ({ orderNo }) => own.includes(orderNo));
  if (findSheet(logTab.name) !== null)
    removeRowsWhere(readTable(logTab, place), ({ subject }) => own.includes(subject));
  removeRows(readTable(orderTab, place), own);
}
