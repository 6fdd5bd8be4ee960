import type { Product } from '../../domain/product';
import { itemWords } from '../../reading/items/itemWords';
import { namedProduct } from '../../reading/items/mention';
import { containersOf, DOZENS, PIECES, unitWords } from '../../reading/words/units';
import { COUNTS_IN, DESCRIBES } from './productWords';
import { titleWords } from './titleWords';
import { NO_MEASURE } from './vocabulary';

/** Behind a stroke, a bracket or an equals sign stands what is counted: "Rp600.000/lusin", "(dus)", "1 = 1 lusin". */
const BEHIND = /[/(=]/g;
const MARKER = 'per';

/** "lusinan", "selusin": the unit in it. */
function unitIn(word: string): string | null {
  const forms = [word, word.replace(/^se/, ''), word.replace(/an$/, '')];
  return forms.find((each) => unitWords.has(each) && !NO_MEASURE.has(each)) ?? null;
}

/** "500 gr", "isi 40 biji" say what one of it is, not what is counted; "1 kg" may be either. */
function describes(unit: string, before: string): boolean {
  return DESCRIBES.has(unit) && /^\d+$/.test(before) && before !== '1';
}

/**
 * The units in which a text may have its answer counted, pieces aside. `stated` = only those that it says are counted ("per
 * lusin", "(toples)"): in a sentence or a list's title another may be what is sold ("Pilih paket").
 */
export function measuresIn(text: string, stated = false): string[] {
  const words = titleWords(text.replace(BEHIND, ` ${MARKER} `));
  return words.flatMap((word, place) => {
    const unit = unitIn(word);
    const [before = '', earlier = ''] = [words[place - 1], words[place - 2]];
    if (unit === null || PIECES.includes(unit) || describes(unit, before)) return [];
    const counts = COUNTS_IN.has(before) || (before === '1' && COUNTS_IN.has(earlier));
    return stated && !counts ? [] : [unit];
  });
}

/** What a question says that its numbers count, by its title: of products that it lists only what it states. */
export function measuresOfTitle(title: string, field: string): string[] {
  return measuresIn(title, field === 'pesanan');
}

/** Whether one of that is one unit of the product for certain: by its name, or as in its quantities (reading/words/units.ts). */
function isUnitOf(measure: string, product: Product): boolean {
  const { label } = namedProduct(product);
  const isDozen = DOZENS.includes(measure) && label.some((word) => DOZENS.includes(word));
  return (
    isDozen || containersOf(product).includes(measure) || itemWords(measure).every((it) => label.includes(it))
  );
}

/** The first of them that is not what the product is sold by; `null` = none. */
export function foreignMeasure(measures: readonly string[], product: Product): string | null {
  return measures.find((measure) => !isUnitOf(measure, product)) ?? null;
}

/** How often an answer says itself what it counts; units in the product's name are none: "2 nastar 500 g". */
export function unitsNamed(answer: string, product: Product): number {
  const words = itemWords(answer);
  const { label } = namedProduct(product);
  const isShort = words.length === 2;
  return words.filter((word) => unitIn(word) !== null && (isShort || !label.includes(word))).length;
}
