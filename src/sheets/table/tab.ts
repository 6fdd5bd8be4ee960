import type { Problem } from '../../domain/problem';
import type { Words } from '../../messages/sheets/words';
import { findSheet, sheetNamed } from '../range/findSheet';
import { columnsMade, columnsMarked } from '../range/marks';
import { brokenWorkbook } from './brokenWorkbook';
import type { Fields } from './field';
import type { Place } from './kind';
import { type Marked, placeColumns } from './placeColumns';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** One tab of ours. */
export interface Tab<F extends Fields> {
  readonly name: Words;
  readonly fields: F;
  /** Without it a row is no row. It is written last. */
  readonly rowKey: keyof F & string;
  /** Holds what the add-on has accepted of a row: with it a row is one even without its key. Written last. */
  readonly kept?: (keyof F & string) | undefined;
  /** Filled by the add-on only: a row that has it but no key was left behind by a killed save. */
  readonly stamp?: (keyof F & string) | undefined;
  /** Fields that a decision reads: one that can't be read stops the intake. Others are only reported. */
  readonly deciding?: readonly (keyof F & string)[];
  /** Holds what nothing can make again: what is lost here is put back by a person, never made empty. */
  readonly irreplaceable?: boolean;
}

/** Column of each field, 0-based, wherever the seller has moved it. */
export type Columns<F extends Fields> = { readonly [K in keyof F]: number };

/** What is told of a tab that is not there. */
type Named = Pick<Tab<Fields>, 'name' | 'irreplaceable'>;

/** A thing found, and what should be said of where it was found: it goes on under the seller's name for it. */
export interface Found<T> {
  readonly found: T;
  readonly notices: readonly Problem[];
}

/** Finds the tab, under another name, too. Throws `missingTab` or `lostTab` with its name. */
export function findTab(tab: Named, place: Place): Found<Sheet> {
  const named = sheetNamed(tab.name);
  if (named !== null) return { found: named, notices: [] };
  const found = findSheet(tab.name);
  if (found === null) throw missingTab(tab, place);
  const params = { tab: tab.name[place.language], to: found.getName() };
  return { found, notices: [{ code: 'renamedTab', params }] };
}

/**
 * Columns are found by header, in any language; one whose header is missing, or stands there twice, by the mark that
 * Siapkan has put on it. Throws the first of `missingColumns`.
 */
export function findColumns<F extends Fields>(
  tab: Pick<Tab<F>, 'name' | 'fields' | 'irreplaceable'>,
  header: readonly unknown[],
  place: Place,
  marked: Marked,
  made?: Made,
): Found<Columns<F>> {
  const { columns, renamed, missing } = placeColumns(tab.fields, header, marked);
  const [amiss] = missing.length === 0 ? [] : missingColumns(tab, missing, place, made);
  if (amiss !== undefined) throw brokenWorkbook(amiss);
  const notices = renamed.map(({ key, to }) => renamedHeader(tab, key, to, place));
  return { found: Object.fromEntries(columns) as Columns<F>, notices };
}

/** The marks of a tab, asked for one by one: nothing is asked while every title stands there once. */
export function marksOf(sheet: Sheet): Marked {
  return (key) => columnsMarked(sheet, key);
}

/** Which columns of the tab Siapkan has ever made; asked for where one is missing. */
type Made = () => readonly string[] | null;

export function madeIn(sheet: Sheet): Made {
  return () => columnsMade(sheet);
}

export function renamedHeader(
  { name, fields }: Pick<Tab<Fields>, 'name' | 'fields'>,
  key: string,
  to: string,
  { language }: Place,
): Problem {
  const header = fields[key]?.header[language] ?? key;
  return { code: 'renamedHeader', params: { tab: name[language], header, to } };
}

export function missingTab({ name, irreplaceable }: Named, { language }: Place): Error {
  const params = { tab: name[language] };
  return brokenWorkbook({ code: irreplaceable ? 'lostTab' : 'missingTab', params });
}

/**
 * What is to be said of columns that a tab lacks: `missingHeader` where they can be made again. Else `lostHeader` of what once
 * stood there and only a person can bring back, before `newHeader` of what the file never had: the add-on has become newer.
 */
export function missingColumns(
  { name, fields, irreplaceable }: Pick<Tab<Fields>, 'name' | 'fields' | 'irreplaceable'>,
  missing: readonly string[],
  { language }: Place,
  made: Made = () => null,
): Problem[] {
  const lost = irreplaceable ? lostKeys(fields, missing, made()) : [];
  const codeOf = (key: string): 'missingHeader' | 'lostHeader' | 'newHeader' =>
    irreplaceable ? (lost.includes(key) ? 'lostHeader' : 'newHeader') : 'missingHeader';
  const problems = missing.map((key) => ({
    code: codeOf(key),
    params: { tab: name[language], header: fields[key]?.header[language] ?? key },
  }));
  return [...problems].sort((a, b) => Number(a.code === 'newHeader') - Number(b.code === 'newHeader'));
}

/** Those of the missing columns that once stood there; the others came with a newer version. */
export function lostKeys(
  fields: Fields,
  missing: readonly string[],
  made: readonly string[] | null,
): string[] {
  return missing.filter((key) => (made ? made.includes(key) : fields[key]?.later !== true));
}
