import { DAY, HOUR } from '../../../src/domain/calendar';
import type { Order, OrderLine } from '../../../src/domain/order';
import type { OrderBook } from '../../../src/domain/orderBook';
import { holdsMoney } from '../../../src/domain/payment/booked';
import { orderTotals } from '../../../src/domain/payment/orderTotals';

const DEAD: readonly Order['status'][] = ['expired', 'cancelled', 'rejected'];
/** What is in. */
const GOING_ON: readonly Order['status'][] = [
  'awaitingDownPayment',
  'confirmed',
  'inProduction',
  'readyToShip',
  'shipped',
  'done',
];

/** Slices that nobody else may have, counted as she would by looking at Pesanan and Rincian. */
function held({ status, lines }: Order): OrderLine[] {
  const lives = ({ state }: OrderLine): boolean =>
    !DEAD.includes(status) && (state === 'accepted' || state === 'offered');
  return lines.filter((line) => line.units > 0 && (lives(line) || line.state === 'cancelledKeepingQuota'));
}

const units = (lines: readonly OrderLine[]): number => lines.reduce((sum, line) => sum + line.units, 0);
const worth = (order: Order): number => {
  const lines = held(order);
  return Math.max(
    0,
    lines.reduce((sum, line) => sum + line.subtotal, -order.discount),
  );
};
/** Of WIB, by the clock on the wall. */
const dayOf = ({ promotedAt, at }: OrderLine): number => Math.floor(((promotedAt ?? at) + 7 * HOUR) / DAY);

function most(lines: readonly OrderLine[]): number {
  const days = new Set(lines.map(dayOf));
  return Math.max(0, ...[...days].map((day) => units(lines.filter((line) => dayOf(line) === day))));
}

/** Quotas of which more is taken than there is; she lowers none. */
export function overfilled({ batches, orders, products, stock }: OrderBook): string[] {
  const over = (what: string, taken: number, limit: number | null): string[] =>
    limit !== null && taken > limit ? [`${what}: ${taken} of ${limit}`] : [];
  const of = (code: string, lines: readonly OrderLine[]): number =>
    units(lines.filter((line) => line.code === code));
  const shelf = (code: string): number =>
    (stock ?? []).reduce((sum, row) => sum + (row.code === code ? row.units : 0), 0);
  const ready = products.filter(({ mode }) => mode !== 'openOrder');
  return [
    ...batches.flatMap((batch) => {
      const own = orders.filter((order) => order.batch === batch.name);
      const lines = own.flatMap(held);
      const turnover = own.reduce((sum, order) => sum + worth(order), 0);
      return [
        ...over(`units of ${batch.name}`, units(lines), batch.quotaUnits),
        ...over(`turnover of ${batch.name}`, turnover, batch.quotaTurnover),
        ...over(`a day of ${batch.name}`, most(lines), batch.quotaPerDay),
        ...products.flatMap(({ code, quota }) => over(`${code} of ${batch.name}`, of(code, lines), quota)),
      ];
    }),
    ...ready.flatMap(({ code }) => over(`stock of ${code}`, of(code, orders.flatMap(held)), shelf(code))),
  ];
}

/** What an order may never be, or become, in one run. */
export function brokenLaws(before: OrderBook, { orders }: OrderBook): string[] {
  return orders.flatMap((order) => {
    const was = before.orders.find(({ key }) => key === order.key);
    return [...wrongNow(order), ...(was === undefined ? [] : wrongSince(was, order))].map(
      (law) => `${order.key} ${law}`,
    );
  });
}

function wrongNow(order: Order): string[] {
  const { total, billed, paid, balance, over } = orderTotals(order);
  const { status } = order;
  const isIn = held(order).some(({ state }) => state === 'accepted');
  const waits = order.lines.some(({ state, units: count }) => state === 'queued' && count > 0);
  return [
    ...(paid + balance - over === billed ? [] : ['does not add up']),
    ...(GOING_ON.includes(status) && !isIn ? [`${status} holds nothing`] : []),
    ...(Math.min(total, billed, balance, over) < 0 ? ['comes to less than nothing'] : []),
    ...(over > Math.max(0, paid) ? ['is to be sent back more than was paid'] : []),
    ...(status === 'awaitingDownPayment' && total === 0 ? ['waits for the DP of what is free'] : []),
    ...(['waitingList', 'offered'].includes(status) && isIn ? [`${status} is in`] : []),
    ...(status === 'waitingList' && order.lines.length > 0 && !waits ? ['waits for nothing'] : []),
  ];
}

function wrongSince(was: Order, order: Order): string[] {
  const ran = order.status === 'expired' && was.status !== 'expired';
  return [
    ...(was.at === order.at ? [] : ['has another Waktu']),
    ...(ran && holdsMoney(was.booked) && holdsMoney(order.booked)
      ? ['has expired although money is there']
      : []),
  ];
}
