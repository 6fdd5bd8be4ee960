import type { Language } from '../../domain/shop';
import { phrases } from '../../messages/phrases';
import { type Question, questions } from '../questions';
import type { FormQuestion, ItemKind } from './formQuestion';
import type { Field } from './proposal';

const LANGUAGES: readonly Language[] = ['id', 'en'];
/** What a question of ours is made as; of a product its words tell enough. */
const MADE_AS: Readonly<Partial<Record<Question['kind'], ItemKind>>> = {
  short: 'text',
  long: 'paragraph',
  consent: 'checkbox',
};

/**
 * Of a copy of a form that we have made, known by its sentence of consent, the fields of our own titles, by item: nobody asks
 * her what we have written. A question that she has made otherwise since is as anybody's.
 */
export function fieldsByUs(items: readonly FormQuestion[]): ReadonlyMap<FormQuestion, Field> {
  const language = LANGUAGES.find((each) => items.some((item) => isOurConsent(item, each)));
  if (language === undefined) return new Map();
  const ours = questions({ products: [], shop: { language, dropship: true } });
  return new Map(
    items.flatMap((item) => {
      const made = ours.find(({ title, kind }) => title === item.title && MADE_AS[kind] === item.kind);
      return made === undefined ? [] : [[item, made.key as Field] as const];
    }),
  );
}

function isOurConsent({ kind, choices }: FormQuestion, language: Language): boolean {
  return kind === 'checkbox' && choices[0] === phrases('form', language)('consent');
}
