import { productProblems } from '../batch/checkBeforeOpening';
import { unknownBatches } from '../batch/lostNames';
import type { Order, OrderLine } from '../order';
import type { OrderBook } from '../orderBook';
import { isDead } from '../payment/orderTotals';
import type { Problem } from '../problem';
import { resized } from './slices';

type Produk = Pick<OrderBook, 'products'>;

function priced({ products }: Produk, line: OrderLine): OrderLine {
  const product = products.find(({ code }) => code === line.code);
  if (!product?.price) return line;
  const { name, variant, price } = product;
  return resized({ ...line, product: name, variant, price }, line.units);
}

/** What is in has the price that it was accepted for, and be it nothing. */
function isFixed(order: Order, { state, price }: OrderLine): boolean {
  return price > 0 || (state === 'accepted' && !isDead(order) && order.status !== 'needsReview');
}

/**
 * What came in while Produk had no price for it, or no such Kode, takes both from there once it has; nobody is to get it for
 * nothing (src/domain/README.md, Intake 10).
 */
export function withPrices(book: Produk, order: Order): Order {
  if (order.lines.every((line) => isFixed(order, line))) return order;
  return { ...order, lines: order.lines.map((line) => (isFixed(order, line) ? line : priced(book, line))) };
}

/** Why slices have no price still: nobody has said what they cost. What costs nothing by Produk does. */
export function pricesMissing({ products }: Produk, slices: readonly OrderLine[]): Problem[] {
  return slices.flatMap(({ code, price }): Problem[] => {
    const product = products.find((each) => each.code === code);
    if (price > 0 || typeof product?.price === 'number') return [];
    return [{ code: product === undefined ? 'unknownProduct' : 'missingPrice', params: { code } }];
  });
}

/** What keeps anybody from knowing how much there is of what these slices ask for, who has it, or the DP. */
export function unreadOf(book: OrderBook, slices: readonly OrderLine[]): Problem[] {
  const asked = book.products.filter(({ code }) => slices.some((line) => line.code === code));
  const unclear = asked.flatMap((product) => productProblems(book, product));
  return [
    ...unknownBatches(book),
    ...book.shop.problems,
    ...unclear.filter(({ code }) => code !== 'missingPrice'),
  ];
}
