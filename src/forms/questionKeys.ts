const PRODUCT = 'produk:';
const REQUEST = 'permintaan:';

/** Key of the question for a product's quantity: `produk:NAS`. */
export function productKey(code: string): string {
  return PRODUCT + code;
}

/** The product's code in `produk:NAS`, or null for any other question. */
export function codeOfKey(key: string): string | null {
  return key.startsWith(PRODUCT) ? key.slice(PRODUCT.length) : null;
}

/** Whether it is asked about one product, on sale or not. */
export function isOfProduct(key: string): boolean {
  return key.startsWith(PRODUCT) || key.startsWith(REQUEST);
}

/** Key of the question for wishes about a product (colour, text on the cake). */
export function requestKey(code: string): string {
  return REQUEST + code;
}
