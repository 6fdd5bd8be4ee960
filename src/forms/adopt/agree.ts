import type { Product } from '../../domain/product';
import { codeOfKey } from '../questionKeys';
import type { AdoptedQuestion } from './adoptedQuestion';
import { keptTitle } from './askedMeasures';
import { isGrid } from './draftOf';
import { asksNothing, type FormQuestion, type ItemKind } from './formQuestion';
import { headingsOf } from './heading';
import { certainCodes } from './listedProducts';
import { vocabularies } from './vocabulary';

/** Why what she has chosen can't be taken (messages: `adoption`). */
export type AgreementTrouble =
  | 'changed'
  | 'noName'
  | 'noPhone'
  | 'noProducts'
  | 'twice'
  | 'unlisted'
  | 'twiceListed'
  | 'lonelyCount';

/** By item id: the Kode that she has chosen for a label. */
type Named = Readonly<Record<string, Readonly<Record<string, string>>>>;

export type Agreement =
  | { readonly questions: readonly AdoptedQuestion[]; readonly trouble: null }
  | { readonly questions: null; readonly trouble: AgreementTrouble; readonly question: string };

/** What a draft has no place for: it stays in the form. */
export const PLACELESS: readonly string[] = ['pembayaran', 'bukti'];

const LISTED: readonly ItemKind[] = ['choice', 'list', 'checkbox', 'grid', 'checkboxGrid'];

/**
 * Each question with the field that she has chosen, by item id; '' = its answers stay in the form. One that is missing there
 * has come since she was asked. A label that names no product for certain has the Kode that she has chosen in `named`, or none:
 * then who picks it is flagged.
 */
export function agree(
  items: readonly FormQuestion[],
  chosen: Readonly<Record<string, string>>,
  products: readonly Product[],
  named: Named = {},
): Agreement {
  const asked = items.filter((item) => !asksNothing(item));
  const unasked = asked.find(({ id }) => !isField(chosen[id], products));
  if (unasked !== undefined) return amiss('changed', unasked);
  const taken = asked.filter(({ id }) => chosen[id] !== '');
  const fieldOf = ({ id }: FormQuestion): string => chosen[id] ?? '';
  const headings = headingsOf(items);
  const questions = taken.map((item) => ({
    ...adopted(item, fieldOf(item), products, named[item.id] ?? {}),
    title: keptTitle(item, fieldOf(item), products, headings.get(item.id)),
  }));
  const unlisted = taken.find((_, index) => isUnlisted(questions[index]));
  if (unlisted !== undefined) return amiss('unlisted', unlisted);
  const doubled = taken.find((_, index) => namesTwice(questions[index]));
  if (doubled !== undefined) return amiss('twiceListed', doubled);
  const twice = taken.find(
    (item) =>
      taken.some((other) => other !== item && fieldOf(other) === fieldOf(item)) && isSingle(fieldOf(item)),
  );
  if (twice !== undefined) return amiss('twice', twice);
  return lacking(questions) ?? { questions, trouble: null };
}

function isField(field: string | undefined, products: readonly Product[]): boolean {
  if (field === undefined) return false;
  const code = codeOfKey(field);
  if (code !== null) return products.some((each) => each.code === code);
  return field === '' || (field in vocabularies && !PLACELESS.includes(field));
}

function amiss(trouble: AgreementTrouble, { title }: Pick<FormQuestion, 'title'>): Agreement {
  return { questions: null, trouble, question: title };
}

function adopted(
  item: FormQuestion,
  field: string,
  products: readonly Product[],
  named: Named[string],
): Omit<AdoptedQuestion, 'title'> {
  const { id, kind, choices, rows } = item;
  const listed = field === 'pesanan' && LISTED.includes(kind);
  const certain = listed ? certainCodes(item, products) : [];
  const isOpen = (label: string): boolean => certain.every(([each]) => each !== label);
  const open = listed ? [...choices, ...rows].filter(isOpen) : [];
  const codes = [...certain];
  for (const label of open) {
    const product = products.find(({ code }) => code === named[label]);
    if (product !== undefined) codes.push([label, product.code]);
  }
  return { id, field, kind, codes };
}

/** One product under two labels of a list: how many of it were then wanted? */
function namesTwice(question: AdoptedQuestion | undefined): boolean {
  const codes = (question?.codes ?? []).flatMap(([, code]) => (code === null ? [] : [code]));
  return new Set(codes).size < codes.length;
}

/** A list of which no label names a product would be read as free text, or not at all. */
function isUnlisted(question: AdoptedQuestion | undefined): boolean {
  if (question === undefined || question.field !== 'pesanan') return false;
  const listed = isGrid(question) || LISTED.some((kind) => kind === question.kind);
  return listed && !question.codes.some(([, code]) => code !== null);
}

/** Notes are put together, and so are lists of products. */
function isSingle(field: string): boolean {
  return field !== 'catatan' && field !== 'pesanan';
}

/** What a buyer must be asked (src/domain/README.md, Intake); a number by itself counts one picked product, no more. */
function lacking(questions: readonly AdoptedQuestion[]): Agreement | null {
  const has = (field: string): boolean => questions.some((each) => each.field === field);
  const orders = questions.filter(({ field }) => field === 'pesanan' || codeOfKey(field) !== null);
  const picks = orders.filter(
    ({ field, kind }) => field === 'pesanan' && (kind === 'choice' || kind === 'list'),
  );
  if (!has('nama')) return amiss('noName', { title: '' });
  if (!has('whatsapp')) return amiss('noPhone', { title: '' });
  if (orders.length === 0) return amiss('noProducts', { title: '' });
  const lonely = has('jumlah') && (orders.length !== 1 || picks.length !== 1);
  return lonely ? amiss('lonelyCount', { title: '' }) : null;
}
