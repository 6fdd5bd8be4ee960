import { RECORD } from '../../messages/sheets/typedHeaders';
import type { Cell } from '../range/cell';
import { plainTitles, titledAt } from '../table/titles';
import type { TypedRecap } from './typedRecaps';

/** Where the columns of a recap stand (0-based); those that are gone are -1, or none. */
export interface TypedPlaces {
  readonly telling: readonly number[];
  readonly record: number;
  readonly hers: Readonly<Record<string, readonly number[]>>;
}

export function placesIn(recap: TypedRecap, header: readonly Cell[] = []): TypedPlaces {
  const titles = plainTitles(header);
  return {
    telling: recap.line.map((title) => titledAt(title, titles)[0] ?? -1),
    record: header.indexOf(RECORD),
    hers: Object.fromEntries(
      Object.entries(recap.hers).map(([key, { header: title }]) => [key, titledAt(title, titles)]),
    ),
  };
}

export function lacksTitle({ telling, record, hers }: TypedPlaces): boolean {
  return telling.includes(-1) || record < 0 || Object.values(hers).some(({ length }) => length === 0);
}
