import type { FormLanguage } from '../formState';

type Values = readonly (string | number)[];
type Words = Record<string, (values: Values) => string>;

/**
 * What a page says of an answer that breaks a rule without a text of its own. [U] Google's sentences are not
 * documented, the Indonesian ones least of all; these say the same in as few words.
 */
const RULE_WORDS: Record<FormLanguage, Words> = {
  id: {
    number: () => 'Harus berupa angka',
    wholeNumber: () => 'Harus berupa bilangan bulat',
    numberBetween: ([start, end]) => `Harus berupa angka antara ${start} dan ${end}`,
    numberNotBetween: ([start, end]) => `Harus berupa angka yang tidak di antara ${start} dan ${end}`,
    numberEqualTo: ([value]) => `Harus berupa angka yang sama dengan ${value}`,
    numberNotEqualTo: ([value]) => `Harus berupa angka yang tidak sama dengan ${value}`,
    numberGreaterThan: ([value]) => `Harus berupa angka yang lebih besar dari ${value}`,
    numberGreaterThanOrEqualTo: ([value]) => `Harus berupa angka yang lebih besar atau sama dengan ${value}`,
    numberLessThan: ([value]) => `Harus berupa angka yang lebih kecil dari ${value}`,
    numberLessThanOrEqualTo: ([value]) => `Harus berupa angka yang lebih kecil atau sama dengan ${value}`,
    textContainsPattern: ([pattern]) => `Harus berisi ${pattern}`,
    textDoesNotContainPattern: ([pattern]) => `Tidak boleh berisi ${pattern}`,
    textMatchesPattern: ([pattern]) => `Harus cocok dengan ${pattern}`,
    textDoesNotMatchPattern: ([pattern]) => `Tidak boleh cocok dengan ${pattern}`,
    textLengthGreaterThanOrEqualTo: ([length]) => `Minimal ${length} karakter`,
    textLengthLessThanOrEqualTo: ([length]) => `Maksimal ${length} karakter`,
    textIsEmail: () => 'Harus berupa alamat email yang valid',
    textIsUrl: () => 'Harus berupa URL yang valid',
    selectAtLeast: ([count]) => `Pilih minimal ${count} opsi`,
    selectAtMost: ([count]) => `Pilih maksimal ${count} opsi`,
    selectExactly: ([count]) => `Pilih tepat ${count} opsi`,
    onePerColumn: () => 'Jangan pilih lebih dari satu jawaban per kolom',
  },
  en: {
    number: () => 'Must be a number',
    wholeNumber: () => 'Must be a whole number',
    numberBetween: ([start, end]) => `Must be a number between ${start} and ${end}`,
    numberNotBetween: ([start, end]) => `Must be a number not between ${start} and ${end}`,
    numberEqualTo: ([value]) => `Must be a number equal to ${value}`,
    numberNotEqualTo: ([value]) => `Must be a number not equal to ${value}`,
    numberGreaterThan: ([value]) => `Must be a number greater than ${value}`,
    numberGreaterThanOrEqualTo: ([value]) => `Must be a number greater than or equal to ${value}`,
    numberLessThan: ([value]) => `Must be a number less than ${value}`,
    numberLessThanOrEqualTo: ([value]) => `Must be a number less than or equal to ${value}`,
    textContainsPattern: ([pattern]) => `Must contain ${pattern}`,
    textDoesNotContainPattern: ([pattern]) => `Must not contain ${pattern}`,
    textMatchesPattern: ([pattern]) => `Must match ${pattern}`,
    textDoesNotMatchPattern: ([pattern]) => `Must not match ${pattern}`,
    textLengthGreaterThanOrEqualTo: ([length]) => `Must be at least ${length} characters`,
    textLengthLessThanOrEqualTo: ([length]) => `Must be at most ${length} characters`,
    textIsEmail: () => 'Must be a valid email address',
    textIsUrl: () => 'Must be a valid URL',
    selectAtLeast: ([count]) => `Must select at least ${count} options`,
    selectAtMost: ([count]) => `Must select at most ${count} options`,
    selectExactly: ([count]) => `Must select exactly ${count} options`,
    onePerColumn: () => 'Please don’t select more than one response per column',
  },
};

/** The sentence for a broken rule; undefined for a rule that nothing can break. */
export function ruleWords(kind: string, values: Values, language: FormLanguage): string | undefined {
  return RULE_WORDS[language][kind]?.(values);
}
