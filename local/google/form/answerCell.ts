import type { Assumptions } from '../assumptions';
import { habitsOf, type LocaleHabits } from '../spreadsheet/locale';
import type { CellState } from '../spreadsheet/spreadsheetState';
import type { FormItemState, FormItemType } from './formState';

const DAY = 86_400_000;
/** 1970-01-01 in days since 1899-12-30, where spreadsheets begin to count. */
const EPOCH_DAYS = 25_569;

type ToCell = (text: string, habits: LocaleHabits) => CellState;

/** Answers that are no text in the response tab: [F] dates and times are cells that read as Date, a scale's is a number. */
const CELLS: Partial<Record<FormItemType, ToCell>> = {
  SCALE: (text) => ({ v: Number(text) }),
  DATE: (text, { date }) => ({ v: dayOf(text), n: date }),
  DATETIME: (text, { dateTime }) => ({
    v: dayOf(text.slice(0, 10)) + partOfDay(text.slice(11)),
    n: dateTime,
  }),
  TIME: (text, { time }) => ({ v: partOfDay(text), n: time }),
  DURATION: (text) => ({ v: partOfDay(text), n: '[h]:mm:ss' }),
};

/** One answer, or one row of a grid, as the response tab holds it; null when there is none. */
export function answerCell(
  item: FormItemState,
  answer: string | readonly string[],
  locale: string,
  assume: Assumptions,
): CellState | null {
  const text = [answer].flat().join(', ');
  if (text === '') return null;
  // [U] A date without its year: its text. What is no date at all came into the store past every page.
  const cell = item.withoutYear ? undefined : CELLS[item.type]?.(text, habitsOf(locale));
  return cell && !Number.isNaN(cell.v) ? cell : { v: asStored(text, assume) };
}

/** [U] Phone-like text in the response tab: a number without its zeros, or the text. */
function asStored(text: string, assume: Assumptions): string | number {
  return assume.responseTabText === 'number' && /^\+?\d{1,15}$/.test(text) ? Number(text) : text;
}

/** `2026-08-01` → days as spreadsheets count them. */
function dayOf(text: string): number {
  return Date.parse(`${text}T00:00:00Z`) / DAY + EPOCH_DAYS;
}

/** `07:05`, `01:02:03` → part of a day. */
function partOfDay(text: string): number {
  const [hours = 0, minutes = 0, seconds = 0] = text.split(':').map(Number);
  return (hours * 3600 + minutes * 60 + seconds) / 86_400;
}
