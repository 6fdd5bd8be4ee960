import { format } from 'numfmt';
import type { ChartData, Series } from '../../google/spreadsheet/chart/chartData';
import { type Options, optionAt } from '../../google/spreadsheet/chart/chartOptions';
import { habitsOf } from '../../google/spreadsheet/locale';

/** A rectangle in pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What each kind of chart is drawn from. */
export interface Picture {
  readonly type: string;
  readonly data: ChartData;
  readonly options: Options;
  /** One for each series; of a pie, one for each slice. */
  readonly colors: readonly string[];
  readonly locale: string;
}

/** The text at an option's path; undefined when there is none. */
export function textOption({ options }: Pick<Picture, 'options'>, path: string): string | undefined {
  const value = optionAt(options, path);
  return typeof value === 'string' && value !== '' ? value : undefined;
}

export function numberOption({ options }: Pick<Picture, 'options'>, path: string): number | undefined {
  const value = optionAt(options, path);
  return typeof value === 'number' ? value : undefined;
}

/** A number as the sheet shows it: by its own format, in the file's language (`Rp1.250.000`). */
export function shownNumber(picture: Pick<Picture, 'locale'>, value: number, pattern?: string): string {
  const general = Number.isInteger(value) ? '#,##0' : '#,##0.##';
  return format(pattern ?? general, value, { locale: habitsOf(picture.locale).language });
}

/** The numbers of a series that are there. */
export function numbersOf({ values }: Series): number[] {
  return values.filter((value) => value !== null);
}
