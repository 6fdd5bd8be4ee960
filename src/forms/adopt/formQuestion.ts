/** What an item of a form is, by Google's types; `other` = any that has no answer we could read. */
export type ItemKind =
  | 'text'
  | 'paragraph'
  | 'choice'
  | 'list'
  | 'checkbox'
  | 'grid'
  | 'checkboxGrid'
  | 'scale'
  | 'date'
  | 'time'
  | 'file'
  | 'section'
  | 'pageBreak'
  | 'other';

/** An item of a form that is not ours, as plain values. */
export interface FormQuestion {
  readonly id: number;
  readonly kind: ItemKind;
  readonly title: string;
  readonly help: string;
  readonly choices: readonly string[];
  /** Of a grid. */
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly required: boolean;
}

/** Headings, pictures, and whatever else has no answer. */
export function asksNothing({ kind }: FormQuestion): boolean {
  return kind === 'other' || kind === 'section' || kind === 'pageBreak';
}
