/** `count` blank rows before row `at`, `count` rows from `at` on away, or row `at` to before row `before`; 1-based, as they are by then. */
export type RowStep =
  | { readonly do: 'insert' | 'remove'; readonly at: number; readonly count: number }
  | { readonly do: 'move'; readonly at: number; readonly before: number };
