/** What a spreadsheet's locale decides about reading and showing. */
export interface LocaleHabits {
  /** numfmt's language. */
  readonly language: 'id' | 'en';
  readonly date: string;
  readonly dateTime: string;
  readonly time: string;
  /** Format of a typed sum of money, without and with a fraction. */
  readonly money: string;
  readonly moneyWithFraction: string;
}

const INDONESIAN: LocaleHabits = {
  language: 'id',
  date: 'dd/mm/yyyy',
  dateTime: 'dd/mm/yyyy hh.mm.ss',
  time: 'hh.mm.ss',
  money: '"Rp"#,##0',
  moneyWithFraction: '"Rp"#,##0.00',
};

const AMERICAN: LocaleHabits = {
  language: 'en',
  date: 'm/d/yyyy',
  dateTime: 'm/d/yyyy h:mm:ss',
  time: 'h:mm:ss',
  money: '"$"#,##0',
  moneyWithFraction: '"$"#,##0.00',
};

/** Every locale this Workspace knows; `id_ID` is the name that Google does not use (platform fact, [F]). */
export const LOCALES: Readonly<Record<string, LocaleHabits>> = { in_ID: INDONESIAN, en_US: AMERICAN };

/** Habits of a locale, Indonesian or American. */
export function habitsOf(locale: string): LocaleHabits {
  return LOCALES[locale] ?? AMERICAN;
}
