import type { Words } from '../../messages/sheets/words';
import type { Kind } from './kind';

/** One column of a tab: everything that is known about it stands on one line. */
export interface Field<T> {
  readonly header: Words;
  readonly kind: Kind<T>;
  /** Pixels; `null` = Google's own. */
  readonly width: number | null;
  /** For scripts, not for the seller. */
  readonly hidden: boolean;
  /** Came when there were files already, before a tab noted which columns it was given: older ones may never have had it. */
  readonly later: boolean;
}

interface Look {
  readonly width?: number;
  readonly hidden?: boolean;
  readonly later?: boolean;
}

export function field<T>(header: Words, kind: Kind<T>, look: Look = {}): Field<T> {
  return { header, kind, width: null, hidden: false, later: false, ...look };
}

/** The columns of a tab by key. */
export type Fields = Readonly<Record<string, Field<unknown>>>;

/** The row that a set of fields describes. */
export type RowOf<F extends Fields> = {
  readonly [K in keyof F]: F[K] extends Field<infer T> ? T : never;
};
