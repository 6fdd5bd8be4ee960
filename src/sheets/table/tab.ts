import type { Words } from '../../messages/sheets/words';
import { findSheet } from '../range/findSheet';
import { brokenWorkbook } from './brokenWorkbook';
import type { Fields } from './field';
import type { Place } from './kind';

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

/** Finds the tab. Throws `missingTab` or `lostTab` with its name. */
export function sheetOf(tab: Named, place: Place): GoogleAppsScript.Spreadsheet.Sheet {
  const sheet = findSheet(tab.name);
  if (sheet === null) throw missingTab(tab, place);
  return sheet;
}

/** Columns are found by header, in any language. Throws `missingHeader` or `lostHeader` with tab and header. */
export function columnsOf<F extends Fields>(
  tab: Tab<F>,
  header: readonly unknown[],
  place: Place,
): Columns<F> {
  const entries = Object.entries(tab.fields).map(([key, field]) => {
    const column = columnOf(field.header, header);
    if (column < 0) throw missingHeader(tab, field.header, place);
    return [key, column] as const;
  });
  return Object.fromEntries(entries) as Columns<F>;
}

/** Place of a header in a row of headers, or -1. */
export function columnOf(words: Words, header: readonly unknown[]): number {
  const wanted = Object.values(words).map(plain);
  return header.findIndex((cell) => wanted.includes(plain(cell)));
}

/** Capitals and stray blanks are no difference to a person. */
function plain(cell: unknown): string {
  return String(cell).trim().replace(/\s+/g, ' ').toLowerCase();
}

export function missingTab({ name, irreplaceable }: Named, { language }: Place): Error {
  const params = { tab: name[language] };
  return brokenWorkbook({ code: irreplaceable ? 'lostTab' : 'missingTab', params });
}

export function missingHeader({ name, irreplaceable }: Named, header: Words, { language }: Place): Error {
  const params = { tab: name[language], header: header[language] };
  return brokenWorkbook({ code: irreplaceable ? 'lostHeader' : 'missingHeader', params });
}
