import type { Product } from '../../domain/product';
import { codeOfKey } from '../questionKeys';
import type { FormQuestion, ItemKind } from './formQuestion';
import { areUnits, listedProducts } from './listedProducts';
import type { Doubt, Field, Meaning } from './proposal';
import { titleWords } from './titleWords';
import { ANY_OTHER, vocabularies } from './vocabulary';

const PICKED: readonly ItemKind[] = ['choice', 'list'];
const TYPED: readonly ItemKind[] = ['text', 'paragraph'];
const GRIDS: readonly ItemKind[] = ['grid', 'checkboxGrid'];

/** Whether type, choices, rows and columns of a question contradict what its title says. */
export function doubtOfAnswers(field: Field, item: FormQuestion, products: readonly Product[]): Doubt | null {
  const code = codeOfKey(field);
  if (code !== null)
    return doubtOfUnits(
      item,
      products.find((each) => each.code === code),
    );
  const meaning = field as Meaning;
  if (!vocabularies[meaning].kinds.includes(item.kind)) return 'kind';
  if (meaning === 'jumlah') return doubtOfUnits(item);
  if (meaning === 'pesanan') return doubtOfProducts(item, products);
  return doubtOfChoices(meaning, item);
}

function doubtOfUnits({ kind, choices }: FormQuestion, product?: Product): Doubt | null {
  if (kind === 'text') return null;
  if (!PICKED.includes(kind)) return 'kind';
  return areUnits(choices, product) ? null : 'choices';
}

function doubtOfProducts(item: FormQuestion, products: readonly Product[]): Doubt | null {
  if (TYPED.includes(item.kind)) return null;
  if (listedProducts(item, products) === null) return 'products';
  return GRIDS.includes(item.kind) && !areUnits(item.columns) ? 'choices' : null;
}

function doubtOfChoices(meaning: Meaning, { choices }: FormQuestion): Doubt | null {
  const { choices: known } = vocabularies[meaning];
  if (known === undefined) return null;
  const fits = (choice: string): boolean => titleWords(choice).some((word) => known.includes(word));
  const isOther = (choice: string): boolean => titleWords(choice).every((word) => ANY_OTHER.has(word));
  return choices.some(fits) && choices.every((each) => fits(each) || isOther(each)) ? null : 'choices';
}
