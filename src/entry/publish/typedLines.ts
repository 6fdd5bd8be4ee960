import { RECORD } from '../../messages/sheets/typedHeaders';
import type { Cell } from '../../sheets/range/cell';
import { plainTitles, titledAt } from '../../sheets/table/titles';
import type { TypedSheet } from '../../sheets/typed/readTyped';
import type { TypedRecap } from '../../sheets/typed/typedRecaps';

/** Which line stands in each row; of one that stands there twice the first row counts. */
export function namesOf({ records }: TypedSheet, rows: number): string[] {
  const names = new Array<string>(rows).fill('');
  const seen = new Set<string>();
  for (const { row, record } of records) {
    if (!seen.has(record.name)) names[row - 1] = record.name;
    seen.add(record.name);
  }
  return names;
}

/** Columns (0-based) that tell which line is which. */
export function tellingColumns({ line }: TypedRecap, header: readonly Cell[] = []): number[] {
  const titles = plainTitles(header);
  return [...line.flatMap((title) => titledAt(title, titles)), header.indexOf(RECORD)];
}

/** Her columns (0-based), from left to right. */
export function herColumns({ hers }: TypedRecap, header: readonly Cell[] = []): number[] {
  const titles = plainTitles(header);
  return Object.values(hers)
    .flatMap((column) => titledAt(column.header, titles))
    .sort((a, b) => a - b);
}
