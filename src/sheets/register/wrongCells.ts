import type { LineRow, LineTable } from '../tabs/lineTab';
import { differences } from './differences';
import { filledSoFar } from './returnCells';

type Row = LineTable['rows'][number];

/** The buyer's own words; Google takes a leading apostrophe away, and may write line ends its own way. */
const WORDS = ['request', 'rawAnswer'] as const;

/** Cells of a row of Rincian that do not show what they should; `out` = a return of it may have been taken out just now. */
export function wrongCells({ values, unread }: Row, wanted: LineRow, out = false): Partial<LineRow> {
  const wrong = differences(values, wanted, unread);
  const hers = out && values.returnUnits === null ? [] : filledSoFar({ values, unread }, wanted);
  for (const cell of hers) delete wrong[cell];
  for (const word of WORDS) if (plain(values[word]) === plain(wanted[word])) delete wrong[word];
  return wrong;
}

function plain(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/^'/, '').trim();
}
