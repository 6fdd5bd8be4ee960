import type { Fields } from './field';
import { plainTitles, titledAt } from './titles';

/** Where the columns of a tab stand, 0-based by field key. */
export interface Placed {
  readonly columns: ReadonlyMap<string, number>;
  /** Our columns that stand under a title of the seller's. */
  readonly renamed: readonly { readonly key: string; readonly to: string }[];
  readonly missing: readonly string[];
}

/** 0-based columns that bear a field's mark. Asked only for what the titles do not tell. */
export type Marked = (key: string) => readonly number[];

/**
 * Columns are found by title; where one is missing, or stands there twice, the mark of Siapkan tells which is ours.
 * A row with less than half of the titles is no title row: then marks tell nothing, for an order would be taken for it.
 */
export function placeColumns(fields: Fields, header: readonly unknown[], marked: Marked): Placed {
  const titles = plainTitles(header);
  const titled = Object.entries(fields).map(([key, field]) => ({
    key,
    places: titledAt(field.header, titles),
  }));
  const trusted = isMostly(titled.map(({ places }) => places));
  const single = new Set(titled.flatMap(({ places }) => (places.length === 1 ? places : [])));
  const columns = new Map<string, number>();
  const renamed: { key: string; to: string }[] = [];
  const missing: string[] = [];
  for (const { key, places } of titled) {
    const column = places.length === 1 ? places[0] : (ours(key) ?? places[0]);
    if (column === undefined) missing.push(key);
    else columns.set(key, column);
    if (column !== undefined && places.length === 0) renamed.push({ key, to: String(header[column] ?? '') });
  }
  return { columns, renamed, missing };

  /** A column that another title claims is not this field's. */
  function ours(key: string): number | undefined {
    const [first, ...others] = trusted ? marked(key).filter((column) => !single.has(column)) : [];
    return others.length === 0 ? first : undefined;
  }
}

/** Whether a row of cells is the title row of a tab: at least half of its titles stand in it. */
export function isTitleRow(fields: Fields, header: readonly unknown[]): boolean {
  const titles = plainTitles(header);
  return isMostly(Object.values(fields).map((field) => titledAt(field.header, titles)));
}

function isMostly(places: readonly (readonly number[])[]): boolean {
  return places.filter(({ length }) => length > 0).length * 2 >= places.length;
}
