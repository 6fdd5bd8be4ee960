import { codeOfKey, productKey } from '../questionKeys';
import type { FormQuestion, ItemKind } from './formQuestion';
import type { Doubt, Proposal } from './proposal';
import { titleWords } from './titleWords';
import { LESS_LIKELY, PHONES } from './vocabulary';

const PICKED: readonly ItemKind[] = ['choice', 'list'];

type Certain = Extract<Proposal, { certain: true }>;

/** What a question would have for itself: lists of different products get along. */
function claimsOf({ field, codes }: Certain): string[] {
  const named = codes.flatMap(([, code]) => (code === null ? [] : [productKey(code)]));
  return named.length > 0 ? named : [field];
}

/** Two questions never share a field in silence: of buyer and receiver the buyer stays, else both are asked. */
export function settleClaims(proposals: readonly Proposal[], items: readonly FormQuestion[]): Proposal[] {
  const givesWay = new Set(items.filter(isLessLikely).map(({ id }) => id));
  const certain = proposals.filter((each): each is Certain => each.certain);
  const rivals = (one: Certain): Certain[] => certain.filter((other) => other !== one && share(one, other));
  const stays = (one: Certain): boolean =>
    rivals(one).every((other) => !givesWay.has(one.id) && givesWay.has(other.id));
  const left = proposals.map((each) => (each.certain && !stays(each) ? asked(each, 'twice') : each));
  return left.map((each) => (each.certain && !fitsOthers(each, left) ? asked(each, misfit(each)) : each));
}

function isLessLikely({ title }: FormQuestion): boolean {
  const words = titleWords(title);
  const isBare = words.includes('dihubungi') && !words.some((word) => PHONES.has(word));
  return isBare || words.some((word) => LESS_LIKELY.has(word));
}

function share(one: Certain, other: Certain): boolean {
  const claims = claimsOf(other);
  return claimsOf(one).some((claim) => claims.includes(claim));
}

function asked({ id, field }: Certain, doubt: Doubt): Proposal {
  return { id, certain: false, fields: [field], doubt };
}

/** A free text beside quantities may say the same again; a number by itself counts one picked product, no more. */
function fitsOthers(one: Certain, all: readonly Proposal[]): boolean {
  const others = all.filter((each): each is Certain => each.certain && each !== one && asksForProducts(each));
  if (one.field === 'jumlah') return others.length === 1 && others.every(({ kind }) => PICKED.includes(kind));
  const isFree = one.field === 'pesanan' && one.codes.length === 0;
  return !isFree || others.length === 0;
}

function misfit({ field }: Certain): Doubt {
  return field === 'jumlah' ? 'lonely' : 'again';
}

function asksForProducts({ field }: Certain): boolean {
  return field === 'pesanan' || codeOfKey(field) !== null;
}
