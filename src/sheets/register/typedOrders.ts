import type { TypedOrder } from '../../domain/intake/typedOrder';
import type { Problem } from '../../domain/problem';
import type { OrderTable } from '../tabs/orderTab';
import { isCounted, type RegisterTabs } from './registerTabs';

type Row = OrderTable['rows'][number];

/** Rows without key and record: typed by a person, or pasted. */
function typedRows({ orders, lines }: RegisterTabs): Row[] {
  const withLines = new Set(lines.rows.map(({ values }) => values.orderNo));
  const numbered = orders.rows.filter((row) => !isCounted(row) && !withLines.has(row.values.no));
  return [...numbered, ...orders.unkeyed].sort((a, b) => a.row - b.row);
}

function isComplete({ values }: Row): boolean {
  return [values.name, values.whatsapp, values.items].every((cell) => cell.trim() !== '');
}

/** Those that can be taken in (src/domain/README.md, Intake 7). */
export function typedOrders(tabs: RegisterTabs): TypedOrder[] {
  return typedRows(tabs)
    .filter(isComplete)
    .map((typed) => {
      const { row, values } = typed;
      const { batch, name, whatsapp, email, address, delivery, note, items } = values;
      const status = typedStatus(typed);
      return { row, batch, status, name, whatsapp, email, address, delivery, note, items };
    });
}

function typedStatus({ values, unread }: Row): TypedOrder['status'] {
  if (unread.status === undefined) return { wanted: values.status, raw: values.status };
  const raw = String(unread.status.params.raw ?? '').trim();
  return raw === '' ? null : { wanted: null, raw };
}

/** Those that are not complete: shown, kept as they are, not counted. */
export function unfinishedOrders(tabs: RegisterTabs): Problem[] {
  const unfinished = typedRows(tabs).filter((row) => !isComplete(row));
  return unfinished.map(({ row }) => ({ code: 'typedOrder', params: { row } }));
}
