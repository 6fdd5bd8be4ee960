import type { Answer, FormItemState } from '../formState';
import type { Rule } from './itemValidation';

export type FormLanguage = 'id' | 'en';

type Check = (answer: string, ...values: never[]) => boolean;

/** A number as Google Forms reads it in a short answer: no spaces, no thousands separators. */
const number = (text: string): number =>
  /^-?\d+([.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : Number.NaN;

/** The last row of each group is its opposite; every check is of one short text. */
const TEXT_CHECKS: Record<string, Check> = {
  none: () => true,
  number: (text) => Number.isFinite(number(text)),
  wholeNumber: (text) => Number.isInteger(number(text)),
  numberBetween: (text, start: number, end: number) => number(text) >= start && number(text) <= end,
  numberNotBetween: (text, start: number, end: number) => number(text) < start || number(text) > end,
  numberEqualTo: (text, value: number) => number(text) === value,
  numberNotEqualTo: (text, value: number) => Number.isFinite(number(text)) && number(text) !== value,
  numberGreaterThan: (text, value: number) => number(text) > value,
  numberGreaterThanOrEqualTo: (text, value: number) => number(text) >= value,
  numberLessThan: (text, value: number) => number(text) < value,
  numberLessThanOrEqualTo: (text, value: number) => number(text) <= value,
  textMatchesPattern: (text, pattern: string) => new RegExp(`^(?:${pattern})$`).test(text),
  textDoesNotMatchPattern: (text, pattern: string) => !new RegExp(`^(?:${pattern})$`).test(text),
  textContainsPattern: (text, pattern: string) => new RegExp(pattern).test(text),
  textDoesNotContainPattern: (text, pattern: string) => !new RegExp(pattern).test(text),
  textLengthGreaterThanOrEqualTo: (text, length: number) => text.length >= length,
  textLengthLessThanOrEqualTo: (text, length: number) => text.length <= length,
  textIsEmail: (text) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text),
  textIsUrl: (text) => /^(https?:\/\/)?[^\s/]+\.[^\s/]+/.test(text),
};

const COUNT_CHECKS: Record<string, (ticked: number, bound: number) => boolean> = {
  selectAtLeast: (ticked, bound) => ticked >= bound,
  selectAtMost: (ticked, bound) => ticked <= bound,
  selectExactly: (ticked, bound) => ticked === bound,
};

const WORDS = {
  id: {
    required: 'Pertanyaan ini wajib diisi',
    invalid: 'Jawaban tidak valid',
    choice: 'Pilihan tidak tersedia',
  },
  en: {
    required: 'This is a required question',
    invalid: 'Invalid answer',
    choice: 'Not one of the choices',
  },
} as const;

/**
 * Why a buyer's page would not let this answer through, in the page's words; undefined when it would.
 * An unanswered optional question passes whatever its rule.
 */
export function checkAnswer(
  item: FormItemState,
  answer: Answer | undefined,
  language: FormLanguage,
): string | undefined {
  const words = WORDS[language];
  if (answer === undefined || answer.length === 0) return item.required ? words.required : undefined;
  if (!isOffered(item, answer)) return words.choice;
  if (item.validation && !obeys(item.validation, answer)) return item.validation.help ?? words.invalid;
  return undefined;
}

function isOffered(item: FormItemState, answer: Answer): boolean {
  if (!item.choices || item.other || item.type === 'GRID') return true;
  return [answer].flat().every((each) => item.choices?.includes(each));
}

function obeys(rule: Rule, answer: Answer): boolean {
  if (Array.isArray(answer)) return COUNT_CHECKS[rule.kind]?.(answer.length, Number(rule.values[0])) ?? true;
  const check = TEXT_CHECKS[rule.kind];
  if (!check) throw new Error(`unknown rule of a form item: ${rule.kind}`);
  return check(answer, ...(rule.values as never[]));
}
