import type { ReturnCell, SellerRequest } from '../../domain/life/requests';
import type { OrderLine } from '../../domain/order';
import type { Returned } from '../../domain/returns/returned';
import type { LineRow, LineTable } from '../tabs/lineTab';

type Row = Pick<LineTable['rows'][number], 'values' | 'unread'>;
type ReturnCells = Pick<LineRow, ReturnCell>;

const CELLS: readonly ReturnCell[] = ['returnUnits', 'returnReason', 'returnOutcome'];

/** The three cells that show what came back of a slice. */
export function returnCells(returned: Returned | null): ReturnCells {
  const { units = null, reason = null, outcome = null } = returned ?? {};
  return { returnUnits: units, returnReason: reason, returnOutcome: outcome };
}

/** What they say, once all of them are filled. */
export function returnIn({ returnUnits, returnReason, returnOutcome }: ReturnCells): Returned | null {
  if (!returnUnits || returnReason === null || returnOutcome === null) return null;
  return { units: returnUnits, reason: returnReason, outcome: returnOutcome };
}

/** One cell after the other is filled: what she has filled stands until the last is there. Of a row without a return. */
export function filledSoFar({ values, unread }: Row, { returnUnits: booked }: ReturnCells): ReturnCell[] {
  if (booked !== null || values.returnUnits === 0 || returnIn(values) !== null) return [];
  return CELLS.filter((cell) => values[cell] !== null && unread[cell] === undefined);
}

/** A return is heard whole; Retur emptied, or 0, takes it back. */
export function returnRequests({ values, unread }: Row, line: OrderLine): SellerRequest[] {
  const about = { orderNo: line.orderNo, lineId: line.id } as const;
  const wrong = CELLS.filter((cell) => unread[cell] !== undefined);
  if (wrong.length > 0) {
    return wrong.map((field) => {
      return { ...about, field, wanted: null, raw: String(unread[field]?.params.raw ?? '') };
    });
  }
  const wanted = returnIn(values);
  const raw = String(values.returnUnits ?? '');
  if (!values.returnUnits) {
    return line.returned ? [{ ...about, field: 'returnUnits', wanted: 'nothing', raw }] : [];
  }
  const same = JSON.stringify(returnCells(wanted)) === JSON.stringify(returnCells(line.returned ?? null));
  return wanted === null || same ? [] : [{ ...about, field: 'returnUnits', wanted, raw }];
}
