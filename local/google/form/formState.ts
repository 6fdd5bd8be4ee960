export type FormItemType =
  | 'TEXT'
  | 'PARAGRAPH_TEXT'
  | 'LIST'
  | 'MULTIPLE_CHOICE'
  | 'CHECKBOX'
  | 'SECTION_HEADER'
  | 'PAGE_BREAK'
  | 'DATE'
  | 'DATETIME'
  | 'TIME'
  | 'DURATION'
  | 'SCALE'
  | 'GRID'
  | 'CHECKBOX_GRID';

/** Where a page leads: the id of a page break, or one of `FormApp.PageNavigationType`. */
export type Navigation = number | 'CONTINUE' | 'RESTART' | 'SUBMIT';

/** The language of Google's own sentences on a form. */
export type FormLanguage = 'id' | 'en';

export interface FormItemState {
  id: number;
  type: FormItemType;
  title: string;
  help: string;
  required: boolean;
  choices?: string[];
  other?: boolean;
  rows?: string[];
  /** Where each of `choices` leads, in their order; absent when none of them leads anywhere. */
  gotos?: Navigation[];
  /** Of a page break: where completing the page before it leads; absent: on to its own page. */
  goTo?: Navigation;
  scale?: { lower: number; upper: number; left: string; right: string };
  /** Of a date: asked for as day and month only. */
  withoutYear?: boolean;
  validation?: { kind: string; values: (string | number)[]; help?: string };
}

/** An answer as Google hands it: text; a list for checkbox (ticks) and grid (rows); rows of ticks for a checkbox grid. */
export type Answer = string | string[] | string[][];

export interface ResponseState {
  id: string;
  /** Epoch ms of the last submit. */
  at: number;
  /** Epoch ms of the first submit, once the response has been edited. */
  first?: number;
  answers: Record<string, Answer>;
  email?: string;
  /** Row of the response tab is found by this id, kept beside the row. */
}

export interface FormState {
  id: string;
  /** Drive's file name; the title that buyers see is `title`. */
  name: string;
  title: string;
  description: string;
  items: FormItemState[];
  responses: ResponseState[];
  published: boolean;
  accepting: boolean;
  closedMessage: string;
  confirmationMessage: string;
  allowEdits: boolean;
  collectEmail: boolean;
  limitOne: boolean;
  progressBar: boolean;
  showLinkToRespondAgain: boolean;
  /** Legacy forms know no publishing. */
  supportsPublishing: boolean;
  destination?: { spreadsheetId: string; sheetId: number };
}
