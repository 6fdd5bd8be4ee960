import type { OrderBook } from '../domain/orderBook';
import type { Product } from '../domain/product';
import type { Language } from '../domain/shop';
import { phrases, template } from '../messages/phrases';
import type { QuestionKey } from '../messages/phrases/form';
import { readYesNo } from '../reading/readWord';
import { productKey, requestKey } from './questionKeys';
import { sellable } from './sellable';

/** One question of a form of the shop. */
export interface Question {
  readonly key: string;
  readonly kind: 'short' | 'long' | 'date' | 'consent' | 'quantity';
  readonly title: string;
  readonly help: string;
  readonly required: boolean;
}

const KINDS: Readonly<Record<QuestionKey, Question['kind']>> = {
  nama: 'short',
  whatsapp: 'short',
  email: 'short',
  alamat: 'long',
  pengiriman: 'short',
  pengirim: 'short',
  hpPengirim: 'short',
  catatan: 'long',
  setuju: 'consent',
};

const BEFORE_PRODUCTS: readonly QuestionKey[] = ['nama', 'whatsapp', 'email', 'alamat', 'pengiriman'];
/** Asked only where the shop sends in other people's names. */
const DROPSHIP: readonly QuestionKey[] = ['pengirim', 'hpPengirim'];
const AFTER_PRODUCTS: readonly QuestionKey[] = ['catatan', 'setuju'];
/** src/domain/README.md, Intake: required of a buyer, beside one quantity. */
export const REQUIRED: readonly QuestionKey[] = ['nama', 'whatsapp', 'setuju'];

/** The questions in the order in which a buyer meets them. */
export function questions({
  products,
  shop,
}: {
  readonly products: OrderBook['products'];
  readonly shop: Pick<OrderBook['shop'], 'language' | 'dropship'>;
}): Question[] {
  const common = (key: QuestionKey): Question => commonQuestion(key, shop.language);
  return [
    ...BEFORE_PRODUCTS.map(common),
    ...(shop.dropship ? DROPSHIP.map(common) : []),
    ...products.filter(sellable).flatMap((product) => productQuestions(product, products, shop.language)),
    ...AFTER_PRODUCTS.map(common),
  ];
}

function commonQuestion(key: QuestionKey, language: Language): Question {
  return {
    key,
    kind: KINDS[key],
    title: phrases('questionTitles', language)(key),
    help: template('questionHelps', key, language) ?? '',
    required: REQUIRED.includes(key),
  };
}

/** How many, and what she lets buyers wish for. */
function productQuestions(product: Product, all: readonly Product[], language: Language): Question[] {
  const units = quantityQuestion(product, all);
  if (wishHint(product) === null) return [units];
  const title = phrases('form', language)('wishes', { product: units.title });
  return [units, { ...units, key: requestKey(product.code), kind: 'short', title }];
}

/** Permintaan of a product in her words, '' = without any; `null` = buyers are not asked. */
export function wishHint({ asksFor }: Product): string | null {
  const read = readYesNo(asksFor);
  if (read.kind === 'certain') return read.value ? '' : null;
  return asksFor.trim() || null;
}

/** Help text and rule of a product come from `formPlan`: they tell price, what is left and the most. */
function quantityQuestion(product: Product, all: readonly Product[]): Question {
  const { code } = product;
  const title = productTitle(product);
  const twice = all.filter((other) => productTitle(other) === title).length > 1;
  return {
    key: productKey(code),
    kind: 'quantity',
    title: twice ? `${title} [${code}]` : title,
    help: '',
    required: false,
  };
}

/** Given once and never changed: a new title would rename the response column. */
function productTitle({ name, variant, code }: Product): string {
  const title = variant === '' ? name : `${name} – ${variant}`;
  return title.trim() === '' ? code : title;
}
