import type { TypedOrder } from '../../domain/intake/typedOrder';
import type { Problem } from '../../domain/problem';
import { readChatOrder } from '../../reading/readChatOrder';
import type { OrderTable } from '../tabs/orderTab';
import { isCounted, partPasted, type RegisterTabs } from './registerTabs';

type Row = OrderTable['rows'][number];

/** Rows without key and record: typed by a person, or pasted. */
function typedRows({ orders, lines }: RegisterTabs): Row[] {
  const withLines = new Set(lines.rows.map(({ values }) => values.orderNo));
  const partOf = partPasted({ orders });
  const isNew = (row: Row): boolean => !isCounted(row) && !withLines.has(row.values.no) && partOf(row) === '';
  const numbered = orders.rows.filter(isNew);
  return [...numbered, ...orders.unkeyed].sort((a, b) => a.row - b.row);
}

/** What its cells say; where Pesanan holds a filled-in form of a chat, that fills those that are blank. */
function saidIn({ values }: Row): Omit<TypedOrder, 'row' | 'batch' | 'status'> {
  const { name, whatsapp, email, address, delivery, note, sender, senderPhone, items } = values;
  const cells = { name, whatsapp, email, address, delivery, note, sender, senderPhone, items };
  const chat = readChatOrder(items);
  if (chat === null) return { ...cells, isChat: false };
  const typed = Object.entries(cells).filter(([key, cell]) => key !== 'items' && cell.trim() !== '');
  return { ...cells, ...chat, ...Object.fromEntries(typed), isChat: true };
}

function isComplete(row: Row): boolean {
  const { name, whatsapp, items } = saidIn(row);
  return [name, whatsapp, items].every((cell) => cell.trim() !== '');
}

/** Those that can be taken in (src/domain/README.md, Intake 7). */
export function typedOrders(tabs: RegisterTabs): TypedOrder[] {
  return typedRows(tabs)
    .filter(isComplete)
    .map((typed) => {
      const { row, values } = typed;
      return { row, batch: values.batch, status: typedStatus(typed), ...saidIn(typed) };
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
