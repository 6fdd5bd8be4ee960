import type { Problem } from '../../domain/problem';
import type { Words } from '../../messages/sheets/words';
import { findSheet, sheetNamed } from '../range/findSheet';
import { columnsMarked } from '../range/marks';
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
 * Siapkan has put on it. Throws `missingHeader` or `lostHeader` with tab and header.
 */
export function findColumns<F extends Fields>(
  tab: Pick<Tab<F>, 'name' | 'fields' | 'irreplaceable'>,
  header: readonly unknown[],
  place: Place,
  marked: Marked,
): Found<Columns<F>> {
  const { columns, renamed, missing } = placeColumns(tab.fields, header, marked);
  const [lost] = missing.flatMap((key) => tab.fields[key]?.header ?? []);
  if (lost !== undefined) throw missingHeader(tab, lost, place);
  const notices = renamed.map(({ key, to }) => renamedHeader(tab, key, to, place));
  return { found: Object.fromEntries(columns) as Columns<F>, notices };
}

/** The marks of a tab, asked for one by one: nothing is asked while every title stands there once. */
export function marksOf(sheet: Sheet): Marked {
  return (key) => columnsMarked(sheet, key);
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

export function missingHeader({ name, irreplaceable }: Named, header: Words, { language }: Place): Error {
  const params = { tab: name[language], header: header[language] };
  return brokenWorkbook({ code: irreplaceable ? 'lostHeader' : 'missingHeader', params });
}
