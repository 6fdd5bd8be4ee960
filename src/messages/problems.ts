import type { Zone } from '../domain/calendar';
import { formatLong } from '../domain/calendar';
import { formatRupiah } from '../domain/money';
import type { Problem } from '../domain/problem';
import type { Language } from '../domain/shop';
import { batchNamed } from './batchNamed';
import { entryName } from './entries';
import { monthWords } from './months';
import { isMinimumKind, minimumWords, poolWords } from './pools';
import { causeSentence, filled, type Gaps, type Sentence } from './sentences/sentence';
import { sentences } from './sentences/sentences';
import type { Words } from './sheets/words';
import { orderStatusWords, paymentKindWords, paymentStatusWords, sliceStateWords } from './states';

/** What happened, where, and what to do about it. */
/** States of orders and slices; where both have one, the word is the same. */
const stateWords: Readonly<Record<string, Words>> = {
  ...paymentKindWords,
  ...paymentStatusWords,
  ...orderStatusWords,
  ...sliceStateWords,
};

function gapsOf({ params }: Problem, language: Language, zone: Zone): Gaps {
  const text = (key: string): string => String(params[key] ?? '');
  const number = (key: string): number => Number(params[key] ?? 0);
  return {
    text,
    batch: (word) => batchNamed(word, text('batch')),
    entry: (key) => entryName(text(key), language),
    why: () => {
      const words = sentenceOf(`why ${text('why')}`);
      return words === undefined ? '' : ` (${words[language]})`;
    },
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

function sentenceOf(code: string): Sentence | undefined {
  const known: Library = sentences;
  return known[code] ?? fetched()[code];
}

/** One problem as a sentence for the shop's people; a code that a newer version wrote is shown as it stands. */
export function problemText(problem: Problem, language: Language, zone: Zone): string {
  const sentence = sentenceOf(problem.code);
  return sentence === undefined ? problem.code : filled(sentence[language], gapsOf(problem, language, zone));
}
