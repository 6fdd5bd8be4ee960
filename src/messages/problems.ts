import type { Zone } from '../domain/calendar';
import { formatLong } from '../domain/calendar';
import { formatRupiah } from '../domain/money';
import type { Problem } from '../domain/problem';
import type { Language } from '../domain/shop';
import { batchNamed } from './batchNamed';
import { entryName } from './entries';
import { monthWords } from './months';
import { template } from './phrases';
import { isMinimumKind, minimumWords, poolWords } from './pools';
import { causeSentence, filled, type Gaps } from './sentences/sentence';
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

/** One problem as a sentence for the shop's people; a code that a newer version wrote is shown as it stands. */
export function problemText(problem: Problem, language: Language, zone: Zone): string {
  const { code } = problem;
  const text = template('failureProblems', code, language) ?? template('problems', code, language);
  return text === null ? code : filled(text, gapsOf(problem, language, zone));
}

/** The same of one that was just mended: what was done, and nothing that she has to do any more. */
export function mendedText(problem: Problem, language: Language, zone: Zone): string {
  const text = template('mended', problem.code, language);
  return text === null ? problemText(problem, language, zone) : filled(text, gapsOf(problem, language, zone));
}
