import type { SellerRequest, Tick } from '../../domain/life/requests';
import type { Problem } from '../../domain/problem';
import type { LineTable } from '../tabs/lineTab';
import { leftIn } from './cellsBefore';
import { TICKS } from './orderBoxes';
import { lineRow } from './orderCells';
import type { Entered } from './registerTabs';
import { returnRequests } from './returnCells';
import { rowsByName } from './rowsByName';

type Row = LineTable['rows'][number];

/** What the seller has typed over what is on record, from the top of the sheet down. */
export function sellerRequests(entered: readonly Entered[], lines: LineTable): SellerRequest[] {
  const byNo = new Map(entered.map((each) => [each.order.no, each]));
  return [
    ...entered.flatMap(orderRequests),
    ...entered.flatMap(ticks),
    ...entered.flatMap(messages),
    ...[...rowsByName(lines.rows).values()].flatMap((row) => {
      const owner = byNo.get(row.values.orderNo);
      return owner === undefined ? [] : sliceRequests(owner, row);
    }),
  ];
}

/** What differs from the record was typed, unless a killed run may have left it so; `null` = nobody can tell. */
function leftOf({ values: { kept } }: Entered['row']): ReturnType<typeof leftIn> {
  return kept === null ? null : leftIn(kept);
}

/** What stands in a cell that can't be read; a blank one asks for nothing and is put back. */
function rawOf(problem: Problem | undefined): string {
  return String(problem?.params.raw ?? '').trim();
}

function orderRequests({ row, order }: Entered): SellerRequest[] {
  const { values, unread } = row;
  const left = leftOf(row);
  if (left === null) return [];
  const about = { orderNo: order.no } as const;
  const raw = rawOf(unread.status);
  const batch = values.batch.trim();
  return [
    ...(raw === '' ? [] : [{ ...about, field: 'status', wanted: null, raw } as const]),
    ...(unread.status === undefined && values.status !== order.status && values.status !== left.status
      ? [{ ...about, field: 'status', wanted: values.status, raw: values.status } as const]
      : []),
    ...(batch !== '' && batch !== order.batch && values.batch !== left.batch
      ? [{ ...about, field: 'batch', wanted: batch, raw: batch } as const]
      : []),
  ];
}

/** The boxes of an order's row that are ticked. */
export function tickedIn({ values }: Entered['row']): Tick[] {
  return values.kept === null ? [] : TICKS.filter((tick) => values[tick]);
}

/** Also of a row that a killed run has left half-way: what is booked already is missing no more, and is booked once. */
function ticks({ row, order }: Entered): SellerRequest[] {
  const ticked = tickedIn(row);
  // Money that is checked needs no proof beside it: heard twice, that would be a proof of the rest.
  const heard = ticked.length > 1 ? ticked.filter((tick) => tick !== 'proofIn') : ticked;
  return heard.map((field) => ({ orderNo: order.no, raw: '', field, wanted: true }));
}

/** What stood beside the box when she ticked it; nothing there, nothing sent. */
function messages({ row: { values }, order }: Entered): SellerRequest[] {
  const [key = ''] = values.messageMark.split(' · ');
  if (values.kept === null || !values.messageSent || key === '') return [];
  return [{ orderNo: order.no, raw: '', field: 'messageSent', wanted: key }];
}

function sliceRequests({ order, row }: Entered, { values, unread }: Row): SellerRequest[] {
  const line = order.lines.find(({ id }) => id === values.id);
  const left = leftOf(row);
  if (left === null || line === undefined) return [];
  const before = left.lines?.find(({ id }) => id === line.id);
  const about = { orderNo: order.no, lineId: line.id } as const;
  const { state } = lineRow(order, line);
  const [units, word] = [rawOf(unread.units), rawOf(unread.state)];
  return [
    ...(units === '' ? [] : [{ ...about, field: 'units', wanted: null, raw: units } as const]),
    ...(unread.units === undefined && values.units !== line.units && values.units !== before?.units
      ? [{ ...about, field: 'units', wanted: values.units, raw: String(values.units) } as const]
      : []),
    ...returnRequests({ values, unread }, line),
    ...(word === '' ? [] : [{ ...about, field: 'state', wanted: null, raw: word } as const]),
    ...(unread.state === undefined && values.state !== state && values.state !== before?.state
      ? [{ ...about, field: 'state', wanted: values.state, raw: values.state } as const]
      : []),
  ];
}
