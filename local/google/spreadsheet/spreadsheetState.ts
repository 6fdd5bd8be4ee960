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
  /** On the first cell of a form's response row: the response it shows; it moves with the row. */
  response?: string;
  bg?: string;
  fg?: string;
  bold?: boolean;
  align?: string;
  wrap?: boolean;
}

export interface ValidationState {
  criteria: string;
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
  /** Set on the tab that a form writes its responses to. */
  formId?: string;
  /** Column (0-based) of each form item (`id:n` for row n of a grid), and of `email` where it is collected. */
  formColumns?: Record<string, number>;
  protections: ProtectionState[];
  conditionalFormats: ConditionalFormatState[];
  metadata: { id: number; key: string; value: string; visibility: string; column?: number; row?: number }[];
}

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
  sheets: SheetState[];
  activeSheetId: number;
}
