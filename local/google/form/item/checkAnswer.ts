import type { Answer, FormItemState, FormLanguage } from '../formState';
import { isGrid } from '../newForm';
import { hasShape } from './answerShape';
import type { Rule } from './itemValidation';
import { ruleWords } from './ruleWords';

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
    everyRow: 'Pertanyaan ini memerlukan satu jawaban per baris',
    invalid: 'Jawaban tidak valid',
    shape: {
      SCALE: 'Pilihan tidak tersedia',
      DATE: 'Tanggal tidak valid',
      DATETIME: 'Tanggal tidak valid',
      TIME: 'Waktu tidak valid',
      DURATION: 'Waktu tidak valid',
      choice: 'Pilihan tidak tersedia',
    },
  },
  en: {
    required: 'This is a required question',
    everyRow: 'This question requires one response per row',
    invalid: 'Invalid answer',
    shape: {
      SCALE: 'Not one of the choices',
      DATE: 'Invalid date',
      DATETIME: 'Invalid date',
      TIME: 'Invalid time',
      DURATION: 'Invalid time',
      choice: 'Not one of the choices',
    },
  },
};

/**
 * Why a buyer's page would not let this answer through, in the page's words; undefined when it would.
 * An unanswered optional question passes whatever its rule. [F] `Pertanyaan ini wajib diisi` is Google's own;
 * the other Indonesian sentences are [U].
 */
export function checkAnswer(
  item: FormItemState,
  answer: Answer | undefined,
  language: FormLanguage,
): string | undefined {
  const words = WORDS[language];
  if (answer === undefined || isEmpty(answer)) return item.required ? missing(item, language) : undefined;
  if (!hasShape(item, answer))
    return words.shape[item.type as keyof typeof words.shape] ?? words.shape.choice;
  if (item.required && isPartlyFilled(item, answer)) return words.everyRow;
  const { validation } = item;
  if (!validation || obeys(validation, answer, isGrid(item))) return undefined;
  return validation.help ?? ruleWords(validation.kind, validation.values, language) ?? words.invalid;
}

function missing(item: FormItemState, language: FormLanguage): string {
  return isGrid(item) ? WORDS[language].everyRow : WORDS[language].required;
}

function isEmpty(answer: Answer): boolean {
  return [answer].flat(2).every((each) => each === '');
}

/** [D] A required grid wants an answer in every row. */
function isPartlyFilled(item: FormItemState, answer: Answer): boolean {
  return isGrid(item) && (item.rows ?? []).some((_row, n) => isEmpty(answer[n] ?? ''));
}

function obeys(rule: Rule, answer: Answer, grid: boolean): boolean {
  if (grid) return rule.kind !== 'onePerColumn' || isEachOnce([answer].flat(2));
  if (Array.isArray(answer)) return COUNT_CHECKS[rule.kind]?.(answer.length, Number(rule.values[0])) ?? true;
  const check = TEXT_CHECKS[rule.kind];
  if (!check) throw new Error(`unknown rule of a form item: ${rule.kind}`);
  return check(answer, ...(rule.values as never[]));
}

function isEachOnce(values: readonly string[]): boolean {
  const given = values.filter((value) => value !== '');
  return new Set(given).size === given.length;
}
