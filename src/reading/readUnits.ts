import type { Product } from '../domain/product';
import type { Why } from '../domain/why';
import { itemWords } from './items/itemWords';
import type { Reading, Typed } from './reading';
import { certain, plainWord, unreadable } from './reading';
import { readOrderItems } from './readOrderItems';
import { readQuantity, soldByTheDozen } from './readQuantity';
import { containersOf, MOST_COMMON, unitWords } from './words/units';

/** More than any home shop sells in one order: a price, or a phone number. */
export const MOST_UNITS = 9999;

/** "500" to the question of "Nastar 500 g", or of one for Rp500: so many jars, or grams, or rupiah? Who writes "500 pcs" has said it. */
function doubtOf(typed: Typed, units: number, { name, variant, price }: Product): Why | null {
  if (units > MOST_UNITS) return 'outOfRange';
  const isSaid = itemWords(plainWord(typed)).some((word) => unitWords.has(word));
  if (units <= MOST_COMMON || isSaid) return null;
  if (itemWords(`${name} ${variant}`).includes(String(units))) return 'maybeSize';
  return units === price ? 'ambiguous' : null;
}

/**
 * Units of one product, as its own question on the form is answered: a quantity, or one that names the product once
 * more ("2 nastar", "NAS 2"). Another product's name there is flagged.
 */
export function readUnits(typed: Typed, product: Product): Reading<number> {
  const quantity = readQuantity(typed, soldByTheDozen(product), containersOf(product));
  const doubt = quantity.kind === 'certain' ? doubtOf(typed, quantity.value, product) : null;
  if (doubt !== null) return unreadable(plainWord(typed), doubt);
  if (quantity.kind !== 'unreadable') return quantity;
  const { items, flagged } = readOrderItems(typed, [product]);
  const [item] = items;
  return item !== undefined && flagged.length === 0 ? certain(item.units) : quantity;
}
