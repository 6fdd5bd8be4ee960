import type { WorldKind } from '../../local/execution/wire';
import { addGivenTabs, type GivenTabs } from '../../local/givenTabs';
import type { Assumptions } from '../../local/google/assumptions';
import type { Answer } from '../../local/google/form/formState';
import { displayValue } from '../../local/google/spreadsheet/displayValue';
import { cellAt } from '../../local/google/spreadsheet/sheetCells';
import type { State } from '../../local/google/state';
import { newState } from '../../local/newState';
import { openWorkspace } from '../../local/openWorkspace';
import { itemIdOf, linkedForm } from '../../local/play/formKeys';
import { columnUnder, sheetNamed, sheetTable } from '../../local/sheetTable';
import type { Workspace } from '../../local/workspace';
import { madeOnce } from './madeOnce';

/** 1 August 2026, 09.00 WIB: the moment at which the shops of these tests open. */
export const OPENING = Date.UTC(2026, 7, 1, 2);
const MINUTE = 60_000;

/** One cake, ten units, all day long. */
export const TEN_CAKES: GivenTabs = {
  Pengaturan: [
    { Pengaturan: 'Nama toko', Nilai: 'Dapur Uji' },
    { Pengaturan: 'Zona waktu', Nilai: 'WIB' },
    { Pengaturan: 'DP', Nilai: '50%' },
  ],
  Produk: [{ Kode: 'BOLU', Produk: 'Bolu pandan', Harga: '60.000', Mode: 'Open order', Aktif: 'TRUE' }],
  Batch: [
    {
      Batch: 'Agustus',
      Buka: '01/08/2026 09.00',
      Tutup: '05/08/2026 20.00',
      'Mulai produksi': '07/08/2026',
      'Kuota unit': '10',
    },
  ],
};

/** A shop after Siapkan, an hour before its batch opens. */
export function scheduledShop(tabs: GivenTabs, bundle?: string): State {
  return bundle === undefined
    ? madeOnce(['scheduled', tabs], () => scheduled(tabs))
    : scheduled(tabs, bundle);
}

/** A shop after Siapkan, its batch open, one minute past the opening: branch it for each try. */
export function openShop(tabs: GivenTabs, bundle?: string): State {
  return bundle === undefined ? madeOnce(['open', tabs], () => opened(tabs)) : opened(tabs, bundle);
}

function scheduled(tabs: GivenTabs, bundle?: string): State {
  const state = newState({ start: OPENING - 60 * MINUTE, language: 'id', seed: 1 });
  addGivenTabs(state, tabs);
  const workspace = openWorkspace({ state, world: 'kept', ...(bundle ? { bundle } : {}) });
  const setUp = workspace.menu('Siapkan', ['OK', 'OK']);
  if (setUp.error) throw new Error(setUp.error);
  return state;
}

function opened(tabs: GivenTabs, bundle?: string): State {
  const state = scheduledShop(tabs, bundle);
  openWorkspace({ state, world: 'kept', ...(bundle ? { bundle } : {}) }).advance(OPENING + 30 * MINUTE);
  return state;
}

/** The seller types into the cell under a header (1-based row). */
export function typeUnder(
  workspace: Workspace,
  tab: string,
  row: number,
  header: string,
  typed: string,
): void {
  const sheet = sheetNamed(workspace.state.spreadsheet, tab);
  const column = sheet && columnUnder(sheetTable(sheet, workspace.state.spreadsheet.locale), header);
  if (column === undefined) throw new Error(`${tab} has no ${header}`);
  workspace.person((hands) => hands.edit(tab, row, column, typed));
}

/**
 * A copy of a world that goes its own way under its own seed. Its runs find a global object that is kept, for less work
 * (local/execution/worlds.ts; tests/bars/keptWorlds.test.ts plays both).
 */
export function branch(
  state: State,
  seed = 1,
  assume: Partial<Assumptions> = {},
  bundle?: string,
  world: WorldKind = 'kept',
): Workspace {
  const copy: State = { ...structuredClone(state), seed };
  return openWorkspace({ state: copy, assume, world, ...(bundle ? { bundle } : {}) });
}

/** Sends the form with answers by key; a buyer who differs only in what is given. */
export function order(workspace: Workspace, answers: Record<string, string>): string {
  const form = linkedForm(workspace.state);
  if (!form) throw new Error('the shop has no form');
  const all = {
    nama: 'Pembeli Uji',
    whatsapp: '081200000001',
    alamat: 'Jl. Contoh 1',
    setuju: 'ya',
    ...answers,
  };
  const byItem: Record<string, Answer> = {};
  for (const [key, answer] of Object.entries(all)) {
    const item = form.items.find((each) => each.id === itemIdOf(workspace.state, form, key));
    if (item) byItem[item.id] = item.type === 'CHECKBOX' ? [item.choices?.[0] ?? ''] : answer;
  }
  const result = workspace.submit(byItem, { formId: form.id });
  if (!('responseId' in result)) throw new Error('the response was refused');
  return result.responseId;
}

/** Two sweeps later: whatever an event left undone has been found. */
export function sweepTwice(workspace: Workspace): void {
  workspace.advance(workspace.state.clock + 25 * MINUTE);
}

/** The clock set ahead, with one sweep at the end of it: nothing ran meanwhile. */
export function sweepAt(workspace: Workspace, at: number): void {
  workspace.state.clock = at;
  workspace.run('onSweep', 'clock', []);
}

/** A tab as shown, one record a row, by header, without columns that have none; [] when the tab is not there. */
export function shown(state: State, tab: string): Record<string, string>[] {
  const sheet = sheetNamed(state.spreadsheet, tab);
  if (!sheet) return [];
  const table = sheetTable(sheet, state.spreadsheet.locale);
  return table.rows.map((row) =>
    Object.fromEntries(
      table.headers.filter(Boolean).map((header) => {
        const cell = cellAt(sheet, row, columnUnder(table, header) ?? 1);
        return [header, cell ? displayValue(cell, state.spreadsheet.locale) : ''];
      }),
    ),
  );
}

/** Runs of the submit event that have written an order: each of them must still be there when all have ended. */
export function savingRuns(state: State): number {
  return state.executions.filter(({ entry, cellsWritten }) => entry === 'onFormSubmit' && cellsWritten > 0)
    .length;
}
