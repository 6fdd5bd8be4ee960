import { SECOND } from '../../domain/calendar';
import type { Order } from '../../domain/order';
import type { Problem } from '../../domain/problem';
import type { Place } from '../table/kind';
import type { LineRow, LineTable } from '../tabs/lineTab';
import type { Entered } from './registerTabs';
import { nameOf, rowsByName } from './rowsByName';

type Row = LineTable['rows'][number];
type Asked = Pick<LineRow, 'code' | 'at'>;

function sameAnswer(a: Asked, b: Asked): boolean {
  return a.code === b.code && Math.abs(a.at - b.at) < SECOND;
}

/**
 * Whether a row that shows no slice on record was left by a save that died, or by an order that is gone: complete as we
 * write it, of no order at all, of a change that is not on record yet, or cut from one of the order's own slices.
 * Anything else a person has put there, also by copying another order's row.
 */
export function isLeftover({ values, unread }: Row, orders: readonly Order[]): boolean {
  if (values.id === null || Object.keys(unread).length > 0) return false;
  const own = orders.find(({ no }) => no === values.orderNo);
  if (own === undefined) return true;
  if (own.lines.some((line) => sameAnswer(line, values))) return true;
  const isCopied = orders.some(({ lines }) => lines.some((line) => sameAnswer(line, values)));
  return values.at > own.revisedAt && !isCopied;
}

/** A row of ours that has lost its number still has its Irisan; one that a person has typed has neither. */
export function isLost({ values }: Row): boolean {
  return values.id !== null;
}

/** Rows of Rincian that somebody has put there by hand: they decide nothing, are never removed, and are told. */
export function handLines(entered: readonly Entered[], lines: LineTable, { language }: Place): Problem[] {
  const tab = lines.tab.name[language];
  const orders = entered.map(({ order }) => order);
  const slices = new Set(orders.flatMap((order) => order.lines.map(({ id }) => nameOf(order.no, id))));
  const firsts = rowsByName(lines.rows);
  // Of an order whose record was wiped out every row counts as it is shown.
  const bare = new Set(entered.filter(({ row }) => row.values.kept === null).map(({ order }) => order.no));
  const typed = (row: number): Problem => ({ code: 'typedLine', params: { tab, row } });
  const others = [...lines.unkeyed, ...lines.lost.filter((row) => !isLost(row))];
  const found = lines.rows.flatMap((each): Problem[] => {
    const { orderNo, id, code } = each.values;
    const first = firsts.get(nameOf(orderNo, id))?.row ?? each.row;
    if (bare.has(orderNo)) return [];
    if (!slices.has(nameOf(orderNo, id))) return isLeftover(each, orders) ? [] : [typed(each.row)];
    const params = { tab, row: each.row, first, key: `${orderNo} ${code}` };
    return first === each.row ? [] : [{ code: 'copiedRow', params }];
  });
  return [...found, ...others.map(({ row }) => typed(row))];
}
