import type { Product } from '../../../src/domain/product';
import { aProduct } from '../../domain/book';
import { formsOfKitchens } from './formsOfKitchens';
import { formsOfReview } from './formsOfReview';
import { formsOfShops } from './formsOfShops';
import { formsWithTraps } from './formsWithTraps';
import type { SellersForm } from './sellersForm';

export const sellersForms: readonly SellersForm[] = [
  ...formsOfKitchens,
  ...formsOfShops,
  ...formsWithTraps,
  ...formsOfReview,
];

export function productsOf({ sells }: SellersForm): Product[] {
  return Object.entries(sells).map(([code, sold]) => {
    const [name, variant] = typeof sold === 'string' ? [sold, ''] : sold;
    // No price: those in the forms' titles are whatever Produk would have.
    return aProduct(code, { name, variant, price: null });
  });
}
