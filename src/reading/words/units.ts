import type { MaterialUnit } from '../../domain/material/amount';
import type { Product } from '../../domain/product';

type Named = Pick<Product, 'name' | 'variant'>;

/** One unit of the product, whatever it is. */
export const PIECES = ['pcs', 'pc', 'pce', 'piece', 'pieces', 'buah', 'bh', 'unit'];
export const DOZENS = ['lusin', 'losin', 'lsn', 'dozen', 'dz'];

/** Up to here a number in the name says nothing: whoever wants two of "Box isi 2" writes 2, and most orders are so small. */
export const MOST_COMMON = 20;

/** What is sold as one; the words of a line mean the same thing. */
const JAR = ['toples', 'stoples', 'tpls', 'jar'];
const BAG = ['bungkus', 'bks', 'bgks', 'pouch'];
const PACK = ['pack', 'pak', 'pck'];
const BOX = ['box', 'boks', 'kotak'];
const BOTTLE = ['botol', 'btl'];
const CUP = ['cup', 'gelas'];
const OTHERS = [['loyang'], ['porsi'], ['ekor'], ['mika'], ['paket'], ['tray'], ['set']];
const GROUPS = [JAR, BAG, PACK, BOX, BOTTLE, CUP, ...OTHERS];

/** Measures that no order is counted in: a carton holds nobody knows how many. */
const MEASURES = [
  'dus dos kardus karton krat kodi gross biji bj potong ptg iris lembar',
  'kg kilo g gr gram ons ml l liter ltr cc hari minggu rasa',
].flatMap((line) => line.split(' '));

const WEIGHT = /\d ?(?:g|gr|gram|kg|ons|ml|l|liter|ltr|cc)\b/;
const CONTENTS = /\bisi ?\d+(?: [a-z]+)?/g;

/** Every word that can follow a number and says of what. */
export const unitWords: ReadonlySet<string> = new Set([...PIECES, ...DOZENS, ...GROUPS.flat(), ...MEASURES]);

/**
 * The container words that can only mean one unit of this product: the one its name gives ("Brownies loyang"); of
 * "isi 6" a box or pack; of a weight a jar, bag, pack, bottle or cup. Of "Risoles" nobody knows how many a box holds.
 */
export function containersOf({ name, variant }: Named): readonly string[] {
  const text = `${name} ${variant}`.toLowerCase();
  const words = text.replace(CONTENTS, ' ').split(/[^a-z]+/);
  const named = GROUPS.filter((group) => group.some((word) => words.includes(word)));
  if (named.length > 0) return named.flat();
  if (/\bisi ?\d/.test(text)) return [...BOX, ...PACK];
  return WEIGHT.test(text) ? [...JAR, ...BAG, ...PACK, ...BOTTLE, ...CUP] : [];
}

const UNIT_WORDS: Readonly<Record<MaterialUnit, readonly string[]>> = {
  g: ['g', 'gr', 'grm', 'gram', 'grams'],
  kg: ['kg', 'kgs', 'kilo', 'kilogram'],
  ml: ['ml', 'mililiter', 'milliliter', 'cc'],
  l: ['l', 'lt', 'ltr', 'liter', 'litre', 'liters'],
  pcs: [...PIECES, 'butir', 'btr', 'biji', 'bj', 'lembar', 'lbr'],
};

const materialUnits: ReadonlyMap<string, MaterialUnit> = new Map(
  (Object.keys(UNIT_WORDS) as MaterialUnit[]).flatMap((unit) =>
    UNIT_WORDS[unit].map((word) => [word, unit] as const),
  ),
);

/** What a word measures materials in; no spoon, no cup: nobody knows how much they hold. */
export function materialUnitOf(word: string): MaterialUnit | undefined {
  return materialUnits.get(word);
}
