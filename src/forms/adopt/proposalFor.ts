import type { Product } from '../../domain/product';
import { itemWords } from '../../reading/items/itemWords';
import { namedProduct } from '../../reading/items/mention';
import { productKey } from '../questionKeys';
import { doubtOfAnswers } from './doubtOfAnswers';
import { doubtOfSold } from './doubtOfSold';
import type { FormQuestion } from './formQuestion';
import { asksToOrder, beyondGoods } from './goodsInTitle';
import type { Heading } from './heading';
import { listedProducts } from './listedProducts';
import { type Meant, meaningOf } from './meaningOf';
import { productOf } from './productOf';
import type { Doubt, Field, Meaning, Proposal } from './proposal';
import { tellingWords, titleWords } from './titleWords';
import { CONSENTS, FOREIGN_SECTION, OTHER_CONSENTS, SENDERS_SECTION, SHORT_HELP } from './vocabulary';

/** What a heading says of none of its questions. */
const HEADING: ReadonlySet<string> = new Set('data info informasi detail bagian'.split(' '));
const YES = /\b(?:setuju|ya|iya|oke?|agree|yes)\b/i;
/** A help text that begins so says itself what is asked. */
const ASKS_FOR: ReadonlySet<string> = new Set('nama nomor alamat tanggal kode nominal'.split(' '));

/** What one question is by itself, under its heading. */
export function proposalFor(item: FormQuestion, heading: Heading, products: readonly Product[]): Proposal {
  const section = titleWords(heading.title);
  const { id, kind } = item;
  const code = productOf(item.title, products);
  const meant: Meant<Field> =
    code === null ? meantBy(item, products) : namedAndMeant(code, titleWords(item.title));
  const fields = meant.maybe;
  const [field] = placed(fields, section);
  if (field === undefined) return { id, certain: false, fields: [], doubt: doubtOfNothing(item, products) };
  const doubt =
    doubtOfWords(meant) ??
    doubtOfPlace(fields[0], section) ??
    doubtOfAnswers(field, item, products) ??
    doubtOfHelp(fields[0], item.help) ??
    doubtOfSold(field, item, products, heading);
  if (doubt !== null) return { id, certain: false, fields: placed(fields, section), doubt };
  const codes = field === 'pesanan' ? (listedProducts(item, products) ?? []) : [];
  return { id, certain: true, field, kind, codes };
}

/** A Kode may be a word of ours: "MENU" asks for that product, or for the order. */
function namedAndMeant(code: string, words: readonly string[]): Meant<Field> {
  const { sure } = meaningOf(words);
  const field: Field = `produk:${code}`;
  return sure === null ? { sure: field, maybe: [field] } : { sure: null, maybe: [field, sure] };
}

/** "Nastar" is no unknown thing where several products are called so. */
function doubtOfNothing({ title }: FormQuestion, products: readonly Product[]): Doubt {
  const words = itemWords(title);
  return products.some((product) => words.includes(namedProduct(product).key)) ? 'products' : 'noField';
}

/** Words of the products it lists ("Pilih sambalnya") say nothing new. A sentence to agree to may have any words. */
function meantBy(item: FormQuestion, products: readonly Product[]): Meant {
  const words = titleWords(item.title);
  if (isConsent(item, words)) return only('setuju');
  const said = beyondGoods(item, words, products);
  const meant = meaningOf(said);
  return meant.sure === null && asksToOrder(item, said, meant.maybe, products) ? only('pesanan') : meant;
}

function only(meaning: Meaning): Meant {
  return { sure: meaning, maybe: [meaning] };
}

/** One that nobody gets past without agreeing; a choice between yes and no asks for something else. */
function isConsent({ required, choices: [first, other] }: FormQuestion, words: readonly string[]): boolean {
  const agrees = words.some((word) => CONSENTS.has(word)) && !words.some((word) => OTHER_CONSENTS.has(word));
  return agrees && required && other === undefined && YES.test(first ?? '');
}

function doubtOfWords({ sure, maybe }: Meant<Field>): Doubt | null {
  if (sure !== null) return null;
  return maybe.length > 1 ? 'severalFields' : 'unknownWord';
}

function placed(fields: readonly Field[], section: readonly string[]): Field[] {
  if (!section.some((word) => SENDERS_SECTION.has(word))) return [...fields];
  return fields.map((field) => (field === 'nama' ? 'pengirim' : field === 'whatsapp' ? 'hpPengirim' : field));
}

/**
 * Under a sender's heading name and phone are the sender's, what else stands there may be anybody's; under one of payment a name
 * may be the account's, a number the sum.
 */
function doubtOfPlace(field: Field | undefined, section: readonly string[]): Doubt | null {
  if (section.some((word) => FOREIGN_SECTION.has(word))) return 'section';
  const { sure } = meaningOf(section.filter((word) => !HEADING.has(word)));
  if ((sure === 'pembayaran' || sure === 'bukti') && (field === 'nama' || field === 'jumlah'))
    return 'section';
  const ofSender = field === 'alamat' || field === 'email';
  return ofSender && section.some((word) => SENDERS_SECTION.has(word)) ? 'section' : null;
}

/** A short help text that names another field, or a bank, contradicts the title. */
function doubtOfHelp(field: Field | undefined, help: string): Doubt | null {
  const words = titleWords(help);
  if (words.length === 0 || words.length > SHORT_HELP) return null;
  if (tellingWords(words).some((word) => FOREIGN_SECTION.has(word))) return 'help';
  const { sure } = meaningOf(words);
  const [head, ...rest] = tellingWords(words);
  if (rest.length > 0 && ASKS_FOR.has(head ?? '') && sure !== field) return 'help';
  const same = sure === null || sure === field || (sure === 'jumlah' && field?.startsWith(productKey('')));
  return same ? null : 'help';
}
