import { getFormatFromId, parseValue } from 'numfmt';
import { habitsOf, type LocaleHabits } from './locale';
import type { StoredValue } from './spreadsheetState';

/** What typed text becomes: a formula, or a value with the format that typing brings along. */
export type Typed =
  | { readonly kind: 'formula'; readonly formula: string }
  | { readonly kind: 'value'; readonly value: StoredValue; readonly format?: string };

/**
 * Reads text as a person's typing in the given locale: `75.000` is 75000 in Indonesia and 75 in America;
 * `01/08/2026 09.00` is the first of August. Text that means nothing stays text. Leading zeros are lost.
 */
export function typedInput(text: string, locale: string): Typed {
  if (text.startsWith("'")) return { kind: 'value', value: text.slice(1) };
  if (isFormula(text)) return { kind: 'formula', formula: text };
  const habits = habitsOf(locale);
  const parsed = parseValue(withColons(text, habits), { locale: habits.language });
  if (parsed && !(parsed.formatId === MONTH_AND_YEAR && isMonthsName(text, habits)))
    return asValue(parsed.value, parsed.formatId, habits);
  // [F] `+62abc` or `-promo` is read as the start of a formula, as `=` is.
  if (/^[+-][A-Za-z0-9(]/.test(text)) return { kind: 'formula', formula: `=${text}` };
  return { kind: 'value', value: text };
}

function isFormula(text: string): boolean {
  return text.startsWith('=') && text.length > 1;
}

/** The parser's number for the format `mmm-yy`. */
const MONTH_AND_YEAR = 17;

/**
 * [U] `Agustus 1`: where the day comes first this is a name, not a date. The parser would make it August
 * 2001, which no seller means who names her batches so.
 */
function isMonthsName(text: string, habits: LocaleHabits): boolean {
  return habits.language === 'id' && /[A-Za-z]\s+\d{1,2}\s*$/.test(text);
}

/** Indonesians write 09.00 behind a date; the parser knows only 09:00. */
function withColons(text: string, habits: LocaleHabits): string {
  if (habits.language !== 'id') return text.trim();
  return text
    .trim()
    .replace(
      /^(\S*\d[/-]\d+[/-]\d+)\s+(\d{1,2})\.(\d{2})(?:\.(\d{2}))?$/,
      (_all, day, hour, minute, second) =>
        [`${day} ${hour}`, minute, second].filter((part) => part !== undefined).join(':'),
    );
}

function asValue(value: StoredValue | Date | null, formatId: unknown, habits: LocaleHabits): Typed {
  if (value === null || value instanceof Date) throw new Error('the number reader gave no plain value');
  const format = typeof formatId === 'number' ? formatFor(formatId, habits) : undefined;
  return format === undefined ? { kind: 'value', value } : { kind: 'value', value, format };
}

function formatFor(id: number, habits: LocaleHabits): string | undefined {
  if (id === 14) return habits.date;
  if (id === 22) return habits.dateTime;
  if (id >= 18 && id <= 21) return habits.time;
  if (id === 6) return habits.money;
  if (id === 8) return habits.moneyWithFraction;
  return getFormatFromId(id) ?? undefined;
}
