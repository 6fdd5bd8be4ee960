import { aBatch } from '../book';
import { type Desk, type Paper, type Period, periodOf, sum, type Wish, wanted } from './paper';

/** Where units lie ready, whatever batch is open: a period without limits, dates or terms, that is never over. */
export function newShelf(): Period {
  const plan = aBatch({ name: '', opens: 0, closes: null, productionStarts: null, afterSoldOut: 'queue' });
  return { plan, status: 'open', closedAt: null, because: null };
}

export function liesReady({ products }: Desk, code: string): boolean {
  const mode = products.find((product) => product.code === code)?.mode;
  return mode === 'readyStock' || mode === 'backorder';
}

/** Units that were put there, less those taken out again. */
export function lyingReady({ stock }: Desk, code: string): number {
  return sum(stock.filter((row) => row.code === code).map(({ units }) => units));
}

export function isStockAlone(desk: Desk, codes: readonly string[]): boolean {
  return codes.length > 0 && codes.every((code) => liesReady(desk, code));
}

/** Whether a wish asks for what lies ready, and for nothing else; a number that nobody can read asks, too. */
export function asksForStockAlone(desk: Desk, { units }: Wish): boolean {
  const asked = Object.entries(units).filter(([, count]) => count !== 0);
  return isStockAlone(
    desk,
    asked.map(([code]) => code),
  );
}

/**
 * The period that a paper stands in, or the shelf: without a batch, it has units from there or wants nothing else, or, where all is
 * crossed out, had nothing else. One that was outside stands nowhere.
 */
export function standing(desk: Desk, paper: Paper): Period | null {
  if (paper.batch !== '') return periodOf(desk, paper.batch);
  const slips = wanted(paper);
  const has = slips.some(({ state }) => state !== 'queued');
  const alone = isStockAlone(
    desk,
    (slips.length > 0 ? slips : paper.slips.filter(({ units }) => units > 0)).map(({ code }) => code),
  );
  return has || alone ? desk.shelf : null;
}
