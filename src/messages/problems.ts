import type { Zone } from '../domain/calendar';
import { formatLong } from '../domain/calendar';
import { formatRupiah } from '../domain/money';
import type { Problem, ProblemCode } from '../domain/problem';
import type { Language } from '../domain/shop';
import { batchNamed } from './batchNamed';
import { entryName } from './entries';
import { monthWords } from './months';
import { isMinimumKind, minimumWords, poolWords } from './pools';
import { causeSentence, filled, type Gaps, type Sentence } from './sentences/sentence';
import { type Phrase, sentences } from './sentences/sentences';
import type { Words } from './sheets/words';
import { orderStatusWords, paymentKindWords, paymentStatusWords, sliceStateWords } from './states';
import { whyInBrackets } from './whys';

/** What happened, where, and what to do about it. */
/** States of orders and slices; where both have one, the word is the same. */
const stateWords: Readonly<Record<string, Words>> = {
  ...paymentKindWords,
  ...paymentStatusWords,
  ...orderStatusWords,
  ...sliceStateWords,
};

function gapsOf({ params }: Pick<Problem, 'params'>, language: Language, zone: Zone): Gaps {
  const text = (key: string): string => String(params[key] ?? '');
  const number = (key: string): number => Number(params[key] ?? 0);
  return {
    text,
    batch: (word) => batchNamed(word, text('batch')),
    entry: (key) => entryName(text(key), language),
    why: () => whyInBrackets(text('why'), language),
    cause: (key) => causeSentence(text(key)),
    status: (key) => stateWords[text(key)]?.[language] ?? text(key),
    moment: (key) => formatLong(number(key), zone, monthWords[language]),
    minimum: () => {
      const [kind, units] = [text('pool'), number('free')];
      return isMinimumKind(kind)
        ? minimumWords(kind, language, text('name'), units, number('limit'))
        : text('name');
    },
    pool: () => {
      const show = (amount: number): string =>
        text('pool') === 'batchTurnover' ? formatRupiah(amount) : String(amount);
      return poolWords(text('pool'), language, text('name'), show(number('free')), show(number('limit')));
    },
  };
}

type Library = Readonly<Partial<Record<string, Sentence>>>;

/** Where sentences are found that are not in what runs: asked once, and only when one is needed. */
let fetchLibrary: () => Library = () => ({});
let library: Library | null = null;

/**
 * What is pushed has its sentences in a page of their own, which no run loads before it has something to say
 * (build/bundle/sentencesPage.ts): whoever starts a run says how that page is read.
 */
export function findSentencesBy(fetch: () => Library): void {
  fetchLibrary = fetch;
}

function fetched(): Library {
  library ??= fetchLibrary();
  return library;
}

/** One problem as a sentence for the shop's people; a code that a newer version wrote is shown as it stands. */
export function problemText({ code, params }: Problem, language: Language, zone: Zone): string {
  return phrase(code, { language, zone }, params);
}

/** Words that few runs need, with their gaps filled; `missing` = instead of them, where they can't be read. */
export function phrase(
  code: Phrase | ProblemCode,
  { language, zone }: { readonly language: Language; readonly zone: Zone },
  params: Problem['params'] = {},
  missing: string = code,
): string {
  const known: Library = sentences;
  const sentence = known[code] ?? fetched()[code];
  return sentence === undefined ? missing : filled(sentence[language], gapsOf({ params }, language, zone));
}
