import type { Product } from '../domain/product';

/** Whether a product can have a question at all. */
export function sellable(product: Product): boolean {
  return product.active && product.price !== null;
}
