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

function isTyped(row: Row): boolean {
  return row['ID Respons']?.startsWith('manual:') ?? false;
}

function orderOf(row: Row): Row {
  const typed = isTyped(row);
  return {
    ...row,
    ...(typed ? { Waktu: CLOCK } : {}),
    ...(typed || row.Status === 'Ditawari' || row.Status === 'Kedaluwarsa' ? { 'Batas DP': CLOCK } : {}),
    Tercatat: recordOf(
      row.Tercatat ?? '',
      typed ? /"(until|promotedAt|at|revisedAt)":\d+/g : /"(until|promotedAt)":\d+/g,
    ),
  };
}

function recordOf(record: string, moments: RegExp): string {
  return record.replace(moments, (_, name) => `"${name}":${CLOCK}`);
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
      cell?.note === undefined
        ? []
        : [`${index + 1}.${column + 1} ${cell.note.replace(/\d\d\/\d\d\/\d{4} \d\d\.\d\d/, CLOCK)}`],
    ),
  );
}

function blanked(headers: readonly string[]): Row {
  return Object.fromEntries(headers.map((header) => [header, CLOCK]));
}

/** A row that a run has booked, or whose blank date it has filled in, tells when that run came; so does its key. */
function ledgerOf(state: State): Row[] {
  return shown(state, 'Pembayaran').map((row) => ({
    ...row,
    Tanggal: CLOCK,
    Kunci: row.Kunci?.replace(/\d{13}/, CLOCK) ?? '',
  }));
}

/**
 * What people see when all has come to rest, but for the clock cells above. `clock` = further columns of Pesanan that
 * tell when a run came: a deadline that counts from it.
 */
export function endState(
  state: State,
  clock: readonly string[] = [],
): { tabs: Record<string, unknown>; forms: unknown; charts: unknown; notes: string[] } {
  const { tabs, forms, charts } = seen(state) as Record<'forms' | 'charts', unknown> & {
    tabs: Record<string, unknown>;
  };
  const own = {
    Pesanan: shown(state, 'Pesanan').map((row) => ({ ...orderOf(row), ...blanked(clock) })),
    Pembayaran: ledgerOf(state),
    Rincian: slicesOf(state),
    Log: eventsOf(state),
  };
  return {
    tabs: { ...tabs, ...own },
    forms,
    charts,
    notes: [...notesOf(state, 'Pesanan'), ...notesOf(state, 'Rincian')],
  };
}
