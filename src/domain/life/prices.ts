import type { Order, OrderLine } from '../order';
import type { OrderBook } from '../orderBook';
import type { Problem } from '../problem';
import { resized } from './slices';

type Produk = Pick<OrderBook, 'products'>;

function priced({ products }: Produk, line: OrderLine): OrderLine {
  const product = products.find(({ code }) => code === line.code);
  if (!product?.price || line.price > 0) return line;
  const { name, variant, price } = product;
  return resized({ ...line, product: name, variant, price }, line.units);
}

/**
 * What came in while Produk had no price for it, or no such Kode, takes both from there once it has; nobody is to get it for
 * nothing (src/domain/README.md, Intake 10).
 */
export function withPrices(book: Produk, order: Order): Order {
  if (order.lines.every(({ price }) => price > 0)) return order;
  return { ...order, lines: order.lines.map((line) => priced(book, line)) };
}

/** Why slices have no price still: nobody has said what they cost. What costs nothing by Produk does. */
export function pricesMissing({ products }: Produk, slices: readonly OrderLine[]): Problem[] {
  return slices.flatMap(({ code, price }): Problem[] => {
    const product = products.find((each) => each.code === code);
    if (price > 0 || typeof product?.price === 'number') return [];
    return [{ code: product === undefined ? 'unknownProduct' : 'missingPrice', params: { code } }];
  });
}
