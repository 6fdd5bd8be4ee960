import type { Product } from '../product';

/** Whether units of the product lie ready, or will be put there, instead of being made for a batch. */
export function isFromStock({ mode }: Product): boolean {
  return mode === 'readyStock' || mode === 'backorder';
}

/** Whether every one of these Kode is sold from stock; no Kode at all asks for none. */
export function allFromStock(products: readonly Product[], codes: readonly string[]): boolean {
  const known = (code: string): boolean =>
    products.some((product) => product.code === code && isFromStock(product));
  return codes.length > 0 && codes.every(known);
}
