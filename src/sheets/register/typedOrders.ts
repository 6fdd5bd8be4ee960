import type { Problem } from '../../domain/problem';
import type { OrderTable } from '../tabs/orderTab';
import { isCounted, type RegisterTabs } from './registerTabs';

/** A row that the seller has typed into Pesanan, complete enough to be an order. */
export interface TypedOrder {
  /** 1-based. */
  readonly row: number;
  readonly name: string;
  readonly whatsapp: string;
  readonly email: string;
  readonly address: string;
  readonly delivery: string;
  readonly note: string;
  readonly sender: string;
  readonly senderPhone: string;
  /** What is ordered, in her own words. */
  readonly items: string;
}

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
    .map(({ row, values }) => {
      const { name, whatsapp, email, address, delivery, note, sender, senderPhone, items } = values;
      return { row, name, whatsapp, email, address, delivery, note, sender, senderPhone, items };
    });
}

/** Those that are not complete: shown, kept as they are, not counted. */
export function unfinishedOrders(tabs: RegisterTabs): Problem[] {
  const unfinished = typedRows(tabs).filter((row) => !isComplete(row));
  return unfinished.map(({ row }) => ({ code: 'typedOrder', params: { row } }));
}
