import type { Area } from '../../google/spreadsheet/area';
import type { ConditionalFormatState, StoredValue } from '../../google/spreadsheet/spreadsheetState';
import type { DrawnChart } from '../charts/chartsOf';

/** The workbook as the seller's page draws it: plain JSON, made anew from the state each time. */
export interface BookView {
  /** Same content, same version. */
  readonly version: string;
  readonly locale: string;
  /** Id of the tab that the file opens on. */
  readonly active: number;
  readonly tabs: readonly TabView[];
}

/** All of a tab but its cells and charts. Rows, columns and areas count from 1, widths are pixels by column. */
export interface TabShape {
  readonly id: number;
  readonly name: string;
  readonly color: string | null;
  readonly hidden: boolean;
  readonly rows: number;
  readonly columns: number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly hiddenColumns: readonly number[];
  readonly hiddenRows: readonly number[];
  readonly widths: Readonly<Record<number, number>>;
  /** Looks by column of the rows below the stored ones. */
  readonly blank: readonly CellView[];
  readonly rules: readonly RuleView[];
  readonly protections: readonly ProtectionView[];
  readonly conditionalFormats: readonly ConditionalFormatState[];
}

export interface TabView extends TabShape {
  /** Drawn from the numbers that stand in the book, so they change with the cells. */
  readonly charts: readonly DrawnChart[];
  readonly cells: readonly CellView[];
}

export interface CellView {
  readonly r: number;
  readonly c: number;
  /** As stored; null when empty. */
  readonly v: StoredValue | null;
  /** As Google shows it: number format and locale applied. */
  readonly shown: string;
  readonly formula?: string;
  readonly format?: string;
  readonly bg?: string;
  readonly fg?: string;
  readonly bold?: boolean;
  readonly align?: string;
  readonly valign?: 'top';
  readonly wrap?: boolean;
  readonly note?: string;
  /** The web addresses that its text leads to, from the left. */
  readonly links?: readonly LinkView[];
  /** Under a protection that does more than warn. */
  readonly readOnly?: boolean;
}

/** A link on the cell's whole text, or on a part of it. */
export interface LinkView {
  readonly text: string;
  readonly url: string;
}

/** A rule that has a look of its own: a list is a dropdown chip, a checkbox a box. */
export interface RuleView {
  readonly kind: 'list' | 'checkbox';
  readonly choices: readonly string[];
  readonly strict: boolean;
  readonly help: string;
  readonly areas: readonly Area[];
}

export interface ProtectionView {
  readonly area: Area;
  readonly warningOnly: boolean;
  readonly description: string;
}

/** What a page that knows an older version must change. */
export interface BookChanges extends BookView {
  /** The tabs are whole, because more than cells has changed or the older version is forgotten. */
  readonly whole: boolean;
  /** Why Google refused the act, in its words. */
  readonly refused?: string;
}
