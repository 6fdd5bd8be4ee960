import { fingerprint, fingerprintOf } from '../../src/domain/fingerprint';
import type { Kitchen } from '../../src/domain/material/material';
import { nextMessage } from '../../src/domain/message/nextMessage';
import type { OrderStatus, SliceState } from '../../src/domain/order';
import { newPayment, RETURNED } from '../../src/domain/payment/payment';
import { orderMessage } from '../../src/messages/orderMessage';
import { recapGrid } from '../../src/recaps/layRecap';
import { aLine, anOrder } from '../domain/anOrder';
import { aBatch, aBook, aBuyer, aProduct, august } from '../domain/book';
import { everyRecap } from './everyRecap';

const ORDERS = 10_000;
/** CPU of all recaps and links, by that of one plain loop over the same cells of the register written out. */
const MOST_TIMES = 200;
const STATUSES: OrderStatus[] = ['awaitingDownPayment', 'confirmed', 'confirmed', 'shipped', 'cancelled'];
const STATES: SliceState[] = ['accepted', 'accepted', 'accepted', 'queued', 'cancelledKeepingQuota'];
const CODES = Array.from({ length: 40 }, (_, index) => `K${index}`);

/** Three lines an order; each buyer orders twice, and of every fiftieth order something came back against the next. */
function bookOf(count: number) {
  const of = <T>(all: readonly T[], nth: number): T => all[nth % all.length] as T;
  const orders = Array.from({ length: count }, (_, nth) => {
    const lines = [0, 1, 2].map((at) =>
      aLine(of(CODES, nth * 7 + at * 3), 1 + ((nth + at) % 4), { state: of(STATES, nth * 3 + at) }),
    );
    return anOrder(`PO-${nth}`, lines, {
      status: of(STATUSES, nth),
      batch: nth % 3 === 0 ? 'Juli' : 'Agustus',
      at: august(1, 0, nth % 5000),
      buyer: aBuyer({ whatsapp: `62812${nth % (count / 2)}` }),
      booked: nth % 2 === 0 ? [['downPayment', 'received', 50_000]] : [],
    });
  });
  return aBook({
    orders,
    batches: [
      aBatch({ quotaUnits: 90_000, minimumUnits: 10 }),
      aBatch({ name: 'Juli', status: 'production' }),
    ],
    products: CODES.map((code) => aProduct(code, { quota: 9000, minimum: 5 })),
    payments: orders
      .filter((_, nth) => nth % 50 === 0)
      .map(({ no: orderNo, at }, nth) =>
        newPayment(
          { orderNo, at, kind: 'transferred', amount: -20_000, status: 'received' },
          { row: nth + 2, key: RETURNED },
        ),
      ),
  });
}

const kitchen: Kitchen = {
  materials: [{ name: 'Tepung', unit: 'g', stock: 0, packSize: 1_000_000, packPrice: 14_000, waste: 500 }],
  recipes: CODES.map((code) => ({ code, material: 'Tepung', amount: 120_500 })),
  problems: [],
};

function cpu(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

type Book = ReturnType<typeof bookOf>;

/** What publishing computes: every recap as its cells, their prints, and each order's message. */
function draw(book: Book): number {
  const now = august(4, 12);
  const grids = Object.values(everyRecap(book, kitchen, now)).map(recapGrid);
  const links = book.orders.flatMap((order) => {
    const message = nextMessage(book, order, now);
    return message === null ? [] : [orderMessage(book, order, message.kind, now)];
  });
  return fingerprintOf(grids).length + links.length;
}

/** One pass over every line, adding up units and rupiah by Kode. */
function plain({ orders }: Book): number {
  const units = new Map<string, number>();
  let worth = 0;
  for (const { lines } of orders)
    for (const { code, units: more, subtotal, product } of lines) {
      units.set(code, (units.get(code) ?? 0) + more);
      worth += subtotal + fingerprint(product).length;
    }
  return units.size + worth;
}

/** The least of some tries: what others on the machine do is not in it. */
function least(tries: number, work: () => unknown): number {
  return Math.min(...Array.from({ length: tries }, () => cpu(work)));
}

it(`draws all recaps of ${ORDERS} orders in a small multiple of a plain loop, and twice as many in about twice the time`, () => {
  const [half, whole] = [bookOf(ORDERS / 2), bookOf(ORDERS)];
  expect(draw(half)).toBeGreaterThan(1000);
  const [one, two, loop] = [
    least(2, () => draw(half)),
    least(3, () => draw(whole)),
    least(5, () => plain(whole)),
  ];
  process.stdout.write(
    `${ORDERS} orders, ${3 * ORDERS} lines: recaps and links ${two.toFixed(0)} CPU ms (${one.toFixed(0)} for half), ` +
      `${(two / loop).toFixed(0)} times a plain loop of ${loop.toFixed(1)} ms\n`,
  );
  expect(two / loop).toBeLessThan(MOST_TIMES);
  expect(two / one).toBeLessThan(3.2);
});
