import type { Product } from '../../domain/product';
import { plainLines, type Typed } from '../reading';
import { isNumber, itemWords } from './itemWords';
import { mentionAt, namedProduct } from './mention';

/** Longer than anything in which somebody would look for an order. */
const MOST_READ = 5000;

/** The lines of a text in which a product is named; `counted` = and a number stands beside it. */
export function linesNaming(typed: Typed, products: readonly Product[], counted: boolean): string[] {
  const text = plainLines(typed);
  if (text === '' || text.length > MOST_READ) return [];
  const named = products.map(namedProduct);
  return text.split('\n').filter((line) => {
    const words = itemWords(line);
    const names = words.some((_, start) => mentionAt(named, words, start) !== null);
    return names && (!counted || words.some(isNumber));
  });
}
