import type { State } from '../../../local/google/state';
import { sheetNamed } from '../../../local/sheetTable';
import { seen } from '../../support/seen';
import { shown } from '../../support/shop';

type Row = Record<string, string>;

/**
 * Cells that tell when a run came, and nothing else: which run that was is what a disturbance changes. An offer's
 * deadline counts from the promotion; what the seller typed came in when it was first read.
 */
const CLOCK = '(clock)';
/** A date with its clock, or epoch ms in a hidden cell. */
const MOMENT = /\d\d\/\d\d\/\d{4} \d\d\.\d\d|\b\d{13}\b/;

function isTyped(row: Row): boolean {
  return row['ID Respons']?.startsWith('manual:') ?? false;
}

function orderOf(row: Row, clock: readonly string[]): Row {
  const typed = isTyped(row);
  const isOfRun = typed || row.Status === 'Ditawari' || row.Status === 'Kedaluwarsa';
  const moments = typed ? /"(until|promotedAt|at|revisedAt)":\d+/g : /"(until|promotedAt)":\d+/g;
  const record = recordOf(row.Tercatat ?? '', moments);
  return {
    ...row,
    ...(typed ? { Waktu: CLOCK } : {}),
    ...(isOfRun ? { 'Batas DP': CLOCK } : {}),
    Tercatat: isOfRun || clock.includes('Batas DP') ? withoutDue(record) : record,
    ...clockless(row, clock),
  };
}

function recordOf(record: string, moments: RegExp): string {
  return record.replace(moments, (_, name) => `"${name}":${CLOCK}`);
}

/** The record holds Batas DP as it was last taken in, behind her sums. */
function withoutDue(record: string): string {
  return record.replace(/("own":"(?:-?\d+ ){3})\d+/, `$1${CLOCK}`);
}

function slicesOf(state: State): Row[] {
  const typed = new Set(
    shown(state, 'Pesanan')
      .filter(isTyped)
      .map((row) => row['No. Pesanan']),
  );
  return shown(state, 'Rincian').map((row) =>
    typed.has(row['No. Pesanan']) ? { ...row, Waktu: CLOCK } : row,
  );
}

/** A kill may have a row written twice; none may be missing, and none may tell what did not happen. */
function eventsOf(state: State): string[] {
  const rows = shown(state, 'Log').filter((row) => row.Kejadian !== 'Gagal' && row.Event !== 'Failed');
  return [...new Set(rows.map((row) => JSON.stringify({ ...row, Waktu: CLOCK })))].sort();
}

/** Notes beside cells that were put back, without the moment at which that was. */
function notesOf(state: State, tab: string): string[] {
  const cells = sheetNamed(state.spreadsheet, tab)?.cells ?? [];
  return cells.flatMap((row, index) =>
    (row ?? []).flatMap((cell, column) =>
      cell?.note === undefined ? [] : [`${index + 1}.${column + 1} ${cell.note.replace(MOMENT, CLOCK)}`],
    ),
  );
}

/** Moments, and prints of messages that tell one: whether a cell says anything is compared all the same. */
function clockless(row: Row, headers: readonly string[]): Row {
  const told = (cell = ''): string => cell.replace(MOMENT, CLOCK).replace(/ · \w+\.\d+$/, ` · ${CLOCK}`);
  return Object.fromEntries(headers.map((header) => [header, told(row[header])]));
}

/** A row that a run has booked, or whose blank date it has filled in, tells when that run came; so does its key. */
function ledgerOf(state: State): Row[] {
  return shown(state, 'Pembayaran').map((row) => ({
    ...row,
    Tanggal: CLOCK,
    Kunci: row.Kunci?.replace(/\d{13}/, CLOCK) ?? '',
  }));
}

/** Further cells in which moments tell when a run came: columns of Pesanan, and of each other tab the one of that title. */
export interface ClockCells {
  readonly orders?: readonly string[];
  readonly tabs?: Readonly<Record<string, string>>;
}

/** Moments under one title of a tab, in the table that has it. */
function withoutMoments(title: string, rows: readonly string[] = []): string[] {
  let at = -1;
  return rows.map((row) => {
    const cells = row.split(' | ');
    if (cells.includes(title)) at = cells.indexOf(title);
    else if (row === '') at = -1;
    return cells.map((cell, index) => (index === at ? cell.replace(MOMENT, CLOCK) : cell)).join(' | ');
  });
}

/**
 * What people see when all has come to rest, but for the clock cells above. `clock` = further ones: a deadline that counts
 * from a run.
 */
export function endState(
  state: State,
  { orders = [], tabs: masked = {} }: ClockCells = {},
): { tabs: Record<string, unknown>; forms: unknown; charts: unknown; notes: string[] } {
  const { tabs, forms, charts } = seen(state) as Record<'forms' | 'charts', unknown> & {
    tabs: Record<string, string[]>;
  };
  const own = {
    Pesanan: shown(state, 'Pesanan').map((row) => orderOf(row, orders)),
    Pembayaran: ledgerOf(state),
    Rincian: slicesOf(state),
    Log: eventsOf(state),
  };
  const others = Object.entries(masked).map(([tab, title]) => [tab, withoutMoments(title, tabs[tab])]);
  return {
    tabs: { ...tabs, ...Object.fromEntries(others), ...own },
    forms,
    charts,
    notes: [...notesOf(state, 'Pesanan'), ...notesOf(state, 'Rincian')],
  };
}
