import type { Product } from '../../domain/product';
import type { Language } from '../../domain/shop';
import { phrases } from '../../messages/phrases';
import { codeOfKey, isOfProduct } from '../questionKeys';
import { type Question, questions } from '../questions';
import { doubtOfSold } from './doubtOfSold';
import type { FormQuestion, ItemKind } from './formQuestion';
import type { Field } from './proposal';

const LANGUAGES: readonly Language[] = ['id', 'en'];
/** What a question of ours is made as. */
const MADE_AS: Readonly<Partial<Record<Question['kind'], ItemKind>>> = {
  short: 'text',
  long: 'paragraph',
  consent: 'checkbox',
  quantity: 'text',
};

/**
 * Of a copy of a form that we have made, known by its sentence of consent, the fields of our own titles, by item: nobody asks
 * her what we have written, not of a product called "lusinan" what its number counts. A question that she has made otherwise since
 * is as anybody's; so are wishes, which no field takes.
 */
export function fieldsByUs(
  items: readonly FormQuestion[],
  products: readonly Product[],
): ReadonlyMap<FormQuestion, Field> {
  const language = LANGUAGES.find((each) => items.some((item) => isOurConsent(item, each)));
  if (language === undefined) return new Map();
  const ours = questions({ products, shop: { language, dropship: true } });
  const fieldOf = (item: FormQuestion): Field | null => {
    const made = ours.find(({ title, kind }) => title === item.title && MADE_AS[kind] === item.kind);
    return made === undefined || !isStill(made, item, products) ? null : (made.key as Field);
  };
  return new Map(
    items.flatMap((item) => {
      const field = fieldOf(item);
      return field === null ? [] : [[item, field] as const];
    }),
  );
}

/** Under our title of a product a help text of hers may count otherwise. */
function isStill({ key }: Question, item: FormQuestion, products: readonly Product[]): boolean {
  if (!isOfProduct(key)) return true;
  return codeOfKey(key) !== null && doubtOfSold(key as Field, { ...item, title: '' }, products) === null;
}

function isOurConsent({ kind, choices }: FormQuestion, language: Language): boolean {
  return kind === 'checkbox' && choices[0] === phrases('form', language)('consent');
}
