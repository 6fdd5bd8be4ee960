import type { Product } from '../../domain/product';
import { unitWords } from '../../reading/words/units';
import type { FormQuestion } from './formQuestion';
import { listedProducts, listsSome } from './listedProducts';
import { GOODS, NOT_ORDERED, ORDERING, SIZES } from './productWords';
import type { Meaning } from './proposal';
import { tellingWords, titleWords } from './titleWords';
import { FOREIGN_SECTION } from './vocabulary';

const OF_ORDERS: readonly Meaning[] = ['pesanan', 'jumlah'];

/** A grid's title may say what is ticked in it: a size, a rating. */
function isGrid({ rows }: FormQuestion): boolean {
  return rows.length > 0;
}

function listsAll(item: FormQuestion, words: readonly string[], products: readonly Product[]): boolean {
  const isElse = words.some((word) => NOT_ORDERED.has(word) || FOREIGN_SECTION.has(word));
  return !isElse && listedProducts(item, products) !== null;
}

/** What a title says beside the products that it lists, and beside what they are: "Pilih sambalnya", "Warna yang dipesan". */
export function beyondGoods(
  item: FormQuestion,
  words: readonly string[],
  products: readonly Product[],
): string[] {
  const named = listsSome(item, products)
    ? products.flatMap(({ name, variant }) => titleWords(`${name} ${variant}`))
    : [];
  const lists = listsAll(item, words, products);
  const isGood = (word: string): boolean => GOODS.has(word) || (!isGrid(item) && SIZES.has(word));
  const addsNothing = (word: string): boolean =>
    named.includes(word) ||
    (lists && (isGood(word) || unitWords.has(word))) ||
    (words.includes('danjumlah') && (GOODS.has(word) || SIZES.has(word)));
  return words.filter((word) => !addsNothing(word));
}

/**
 * Whether a title that can't be understood whole asks for an order all the same: every choice is a product, and the title either
 * says nothing else or that they are ordered ("Cake ultah yang dipesan").
 */
export function asksToOrder(
  item: FormQuestion,
  said: readonly string[],
  maybe: readonly Meaning[],
  products: readonly Product[],
): boolean {
  if (isGrid(item) || !listsAll(item, titleWords(item.title), products)) return false;
  const isOrder = maybe.every((meaning) => OF_ORDERS.includes(meaning));
  const orders = titleWords(item.title).some((word) => ORDERING.has(word));
  return isOrder && (orders || tellingWords(said).length === 0);
}
