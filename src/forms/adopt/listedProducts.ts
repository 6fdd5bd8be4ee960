import type { Product } from '../../domain/product';
import { readQuantity } from '../../reading/readQuantity';
import { readUnits } from '../../reading/readUnits';
import type { FormQuestion } from './formQuestion';
import { productOf } from './productOf';
import type { Codes } from './proposal';

const NONE = /^(?:tidak|tdk|ga|gak|nggak|skip|kosong|none|no)\b/i;

/** The Kode of each choice or row; `null` unless every one is certain and no product stands there twice. */
export function listedProducts({ choices, rows }: FormQuestion, products: readonly Product[]): Codes | null {
  const labels = [...choices, ...rows];
  const codes = labels.map((label) => [label, productOf(label, products)] as const);
  if (codes.some(([label, code]) => code === null && !NONE.test(label.trim()))) return null;
  const named = codes.flatMap(([, code]) => (code === null ? [] : [code]));
  return named.length > 0 && new Set(named).size === named.length ? codes : null;
}

/** The Kode of each choice or row that is certain; a product that stands there twice is not. */
export function certainCodes(
  { choices, rows }: FormQuestion,
  products: readonly Product[],
): [label: string, code: string | null][] {
  const labels = [...choices, ...rows];
  const codes = labels.map((label) => productOf(label, products));
  return labels.flatMap((label, index): [string, string | null][] => {
    const code = codes[index] ?? null;
    if (code === null) return NONE.test(label.trim()) ? [[label, null]] : [];
    return codes.filter((each) => each === code).length > 1 ? [] : [[label, code]];
  });
}

/** Whether any of its choices or rows names a product. */
export function listsSome({ choices, rows }: FormQuestion, products: readonly Product[]): boolean {
  return [...choices, ...rows].some((label) => productOf(label, products) !== null);
}

/** "lebih dari 3", ">3", "3+": how many, the buyer must be asked. */
const OPEN =
  /^(?:(?:lebih dari|lebih|di ?atas|more than|over|>=?|≥) ?\d+|\d+ ?(?:\+|(?:atau )?lebih|ke ?atas|or more))(?: \p{L}+)?$/iu;

/**
 * Whether each label is a number of units, of this product if it is one's: "3", "3 pcs", "tidak", "2 toples". One of them may be
 * open: it is flagged in the order of whoever picks it.
 */
export function areUnits(labels: readonly string[], product?: Product): boolean {
  const read = labels.map((label) => ({
    label: label.trim(),
    kind: (product === undefined ? readQuantity(label) : readUnits(label, product)).kind,
  }));
  const open = read.filter(({ kind, label }) => kind === 'unreadable' && OPEN.test(label));
  const certain = read.filter(({ kind }) => kind === 'certain');
  return certain.length > 0 && open.length <= 1 && open.length + certain.length === labels.length;
}
