import type { Product } from '../domain/product';
import type { Reading, Typed } from './reading';
import { certain } from './reading';
import { readOrderItems } from './readOrderItems';
import { readQuantity, soldByTheDozen } from './readQuantity';
import { containersOf } from './words/units';

/**
 * Units of one product, as its own question on the form is answered: a quantity, or one that names the product once
 * more ("2 nastar", "NAS 2"). Another product's name there is flagged.
 */
export function readUnits(typed: Typed, product: Product): Reading<number> {
  const quantity = readQuantity(typed, soldByTheDozen(product), containersOf(product));
  if (quantity.kind !== 'unreadable') return quantity;
  const { items, flagged } = readOrderItems(typed, [product]);
  const [item] = items;
  return item !== undefined && flagged.length === 0 ? certain(item.units) : quantity;
}
