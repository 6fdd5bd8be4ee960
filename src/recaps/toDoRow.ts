import type { OrderBook } from '../domain/orderBook';
import type { Problem } from '../domain/problem';
import type { ToDoKind } from '../messages/phrases/recaps';
import { problemText } from '../messages/problems';

/** A row (1-based) of a tab, by its name in the shop's language. */
export type RowPlace = { readonly tab: string; readonly row: number };

/** One thing to do. */
export interface ToDoRow {
  readonly kind: ToDoKind;
  /** An order's number, a batch, or '' where the explanation says it all. */
  readonly subject: string;
  readonly detail: string;
  /** The row that it speaks of, of a tab in the shop's language; without it, the subject's own. */
  readonly row?: RowPlace | null;
}

/** What a problem asks for. */
export function toDoRow({ shop }: OrderBook, kind: ToDoKind, subject: string, problem: Problem): ToDoRow {
  return { kind, subject, detail: problemText(problem, shop.language, shop.zone) };
}
