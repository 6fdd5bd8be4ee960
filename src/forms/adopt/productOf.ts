import type { Product } from '../../domain/product';
import { itemWords } from '../../reading/items/itemWords';
import { namedProduct } from '../../reading/items/mention';
import { unitWords } from '../../reading/words/units';
import { withoutPrice } from './printedPrice';
import { BESIDE_PRODUCTS } from './productWords';
import { NO_MEASURE } from './vocabulary';

function isTelling(word: string): boolean {
  return /[\p{L}\d]/u.test(word) && !BESIDE_PRODUCTS.has(word);
}

/** The one product that a label, a row or a title names whole, and nothing else; `null` = none, or nobody can tell. */
export function productOf(text: string, products: readonly Product[]): string | null {
  const words = itemWords(withoutPrice(text));
  if (!words.some(isTelling)) return null;
  const [only, other] = products.filter((product) => names(words, product));
  return other === undefined ? (only?.code ?? null) : null;
}

/** Units beside the name say what is counted (measures.ts); those of the name itself are part of it. */
function names(words: readonly string[], product: Product): boolean {
  const { code, label } = namedProduct(product);
  const own = label.filter((word) => /[\p{L}\d]/u.test(word) && word !== 'per');
  const telling = words.filter(isTelling);
  const isKnown = (word: string): boolean =>
    own.includes(word) || (unitWords.has(word) && !NO_MEASURE.has(word));
  const whole = own.length > 0 && own.every((word) => words.includes(word));
  return (whole && telling.every(isKnown)) || code.join(' ') === telling.join(' ');
}
