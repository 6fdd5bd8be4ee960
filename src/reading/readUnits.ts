import type { Product } from '../domain/product';
import { itemWords } from './items/itemWords';
import type { Reading, Typed } from './reading';
import { certain, plainWord, unreadable } from './reading';
import { readOrderItems } from './readOrderItems';
import { readQuantity, soldByTheDozen } from './readQuantity';
import { containersOf, MOST_COMMON, unitWords } from './words/units';

/** "500" to the question of "Nastar 500 g": so many jars, or grams? Who writes "500 pcs" has said it. */
function maySaySize(typed: Typed, units: number, { name, variant }: Product): boolean {
  const isSaid = units > MOST_COMMON && itemWords(`${name} ${variant}`).includes(String(units));
  return isSaid && !itemWords(plainWord(typed)).some((word) => unitWords.has(word));
}

/**
 * Units of one product, as its own question on the form is answered: a quantity, or one that names the product once
 * more ("2 nastar", "NAS 2"). Another product's name there is flagged.
 */
export function readUnits(typed: Typed, product: Product): Reading<number> {
  const quantity = readQuantity(typed, soldByTheDozen(product), containersOf(product));
  if (quantity.kind === 'certain' && maySaySize(typed, quantity.value, product))
    return unreadable(plainWord(typed), 'maybeSize');
  if (quantity.kind !== 'unreadable') return quantity;
  const { items, flagged } = readOrderItems(typed, [product]);
  const [item] = items;
  return item !== undefined && flagged.length === 0 ? certain(item.units) : quantity;
}
