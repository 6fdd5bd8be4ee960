/** A cell's value as Google stores it: dates are serial numbers under a date format. */
export type StoredValue = string | number | boolean;

export interface CellState {
  /** Absent = empty cell. */
  v?: StoredValue;
  /** Kept and shown, never computed: a formula's value reads `#N/A`. */
  f?: string;
  /** Number format pattern; absent = automatic. `@` = plain text. */
  n?: string;
  note?: string;
  /** Data validation, as its builder left it. */
  rule?: ValidationState;
  /** Link of the whole cell (rich text). */
  link?: string;
  /** Links on parts of the text, in order, never overlapping; a cell has these or `link`. */
  links?: LinkState[];
  /** On the first cell of a form's response row: the response it shows; it moves with the row. */
  response?: string;
  bg?: string;
  fg?: string;
  bold?: boolean;
  align?: string;
  valign?: string;
  wrap?: boolean;
}

/** A link on the characters from `from` up to, not including, `to`; both count from 0. */
export interface LinkState {
  from: number;
  to: number;
  url: string;
}

export interface ValidationState {
  criteria: string;
  /** Of `VALUE_IN_RANGE`: `[[tab id, A1], dropdown shown]`. */
  values: (StoredValue | StoredValue[])[];
  allowInvalid: boolean;
  help?: string;
}

export interface SheetState {
  id: number;
  name: string;
  rows: number;
  columns: number;
  /** cells[row][column], both 0-based; missing rows and cells are empty. */
  cells: (CellState | null)[][];
  /** What every row below the stored ones looks like (formats, dropdowns): one row instead of a thousand. */
  blankRow?: (CellState | null)[];
  frozenRows: number;
  frozenColumns: number;
  hidden: boolean;
  tabColor?: string;
  widths: Record<number, number>;
  hiddenColumns: number[];
  /** Rows hidden by hand, from 1, rising; absent = none. */
  hiddenRows?: number[];
  /** Set on the tab that a form writes its responses to. */
  formId?: string;
  /** Column (0-based) of each form item (`id:n` for row n of a grid), and of `email` where it is collected. */
  formColumns?: Record<string, number>;
  protections: ProtectionState[];
  conditionalFormats: ConditionalFormatState[];
  metadata: MetadataState[];
  namedRanges?: NamedRangeState[];
  bandings?: BandingState[];
  charts?: ChartState[];
  /** Merged cells (A1 notation), never one over another; absent = none. */
  merges?: string[];
}

/** A key that a script put on a tab, or on one of its rows or columns (counted from 1). */
export interface MetadataState {
  id: number;
  key: string;
  /** Absent = no value, which reads as null. */
  value?: string;
  /** `DOCUMENT` | `PROJECT` */
  visibility: string;
  column?: number;
  row?: number;
}

/** A name for a range of this tab; one name once in a file. */
export interface NamedRangeState {
  name: string;
  range: string;
}

/** Alternating colours of the rows or columns of a range; an absent colour is none. */
export interface BandingState {
  id: number;
  range: string;
  axis: 'row' | 'column';
  header?: string;
  first?: string;
  second?: string;
  footer?: string;
}

/** A chart that floats over the tab. */
export interface ChartState {
  id: number;
  /** `COLUMN` | `BAR` | `PIE` | `LINE` | … as Charts.ChartType names it. */
  type: string;
  /** What it draws, in order; ranges may lie on other tabs. */
  ranges: { sheetId: number; range: string }[];
  /** Header rows of the data; negative = found out from the data. */
  headers: number;
  transpose: boolean;
  /** `MERGE_COLUMNS` | `MERGE_ROWS` */
  merge: string;
  /** `IGNORE_ROWS` | `IGNORE_COLUMNS` | `IGNORE_BOTH` | `SHOW_BOTH` */
  hiddenCells: string;
  /** Nested as Google Charts names them: `{ vAxis: { title } }`. */
  options: { [name: string]: OptionState };
  /** Its corner: a cell counted from 1, and pixels from there. */
  at: { row: number; column: number; x: number; y: number };
}

export type OptionState = string | number | boolean | null | OptionState[] | { [name: string]: OptionState };

export interface ProtectionState {
  id: number;
  description: string;
  warningOnly: boolean;
  /** A1 notation; absent = the whole sheet. */
  range?: string;
}

export interface ConditionalFormatState {
  ranges: string[];
  criteria: string;
  values: StoredValue[];
  bg?: string;
  fg?: string;
  bold?: boolean;
}

export interface SpreadsheetState {
  id: string;
  name: string;
  /** `in_ID`, `en_US` … decides how typed text is read and shown. */
  locale: string;
  /** IANA zone of the spreadsheet, not of the script. */
  zone: string;
  /** `ON_CHANGE` (absent) | `MINUTE` | `HOUR` */
  recalculation?: string;
  sheets: SheetState[];
  activeSheetId: number;
  /** Developer metadata of the file itself. */
  metadata?: MetadataState[];
}
