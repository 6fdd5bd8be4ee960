import type { State } from '../../../local/google/state';
import { linkedForm } from '../../../local/play/formKeys';
import { sheetNamed } from '../../../local/sheetTable';
import type { Workspace } from '../../../local/workspace';
import { order, shown, typeUnder } from '../../support/shop';
import { changeAnswer } from './queueShop';

/** A number from 0 to `below` − 1. */
export type Choose = (below: number) => number;

/** One thing that somebody does at a moment of its own. */
export type RushAct = (shop: Workspace, choose: Choose) => void;

const STATUSES = ['Batal', 'Dikonfirmasi', 'Menunggu DP', 'Diproduksi', 'Selesai', 'Ditawari', 'entah'];
const STATES = ['Batal', 'Diterima', 'Batal (kuota tetap)'];

/** No two things happen in the same millisecond. */
export function later(shop: Workspace): void {
  shop.state.clock += 1;
}

export function pick<T>(all: readonly T[], choose: Choose): T {
  return all[choose(all.length)] as T;
}

/** A row that holds an order or a slice; none = the tab is empty yet. */
function someRow(state: State, tab: string, choose: Choose): number | null {
  const rows = shown(state, tab).length;
  return rows === 0 ? null : 2 + choose(rows);
}

function typeSomewhere(shop: Workspace, tab: string, header: string, typed: string, choose: Choose): void {
  const row = someRow(shop.state, tab, choose);
  if (row !== null) typeUnder(shop, tab, row, header, typed);
}

export const submit: RushAct = (shop, choose) => {
  later(shop);
  order(shop, { whatsapp: `0812000${1000 + choose(9000)}`, 'produk:BOLU': String(1 + choose(4)) });
};

export const changes: RushAct = (shop, choose) => {
  later(shop);
  const responses = linkedForm(shop.state)?.responses ?? [];
  const { id } = pick(responses, choose);
  changeAnswer(shop, id, {
    'produk:BOLU': String(choose(7)),
    ...(choose(2) === 0 ? { alamat: 'Jl. Baru 2' } : {}),
  });
};

const sweeps: RushAct = (shop) => void shop.run('onSweep', 'clock', []);

const picksStatus: RushAct = (shop, choose) =>
  typeSomewhere(shop, 'Pesanan', 'Status', pick(STATUSES, choose), choose);

const picksState: RushAct = (shop, choose) =>
  typeSomewhere(shop, 'Rincian', 'Keadaan', pick(STATES, choose), choose);

const typesUnits: RushAct = (shop, choose) =>
  typeSomewhere(shop, 'Rincian', 'Jumlah', String(choose(8)), choose);

/** Raised only: what is lowered may stand below what is taken. */
const raisesQuota: RushAct = (shop) => {
  const now = Number(shown(shop.state, 'Batch')[0]?.['Kuota unit']);
  typeUnder(shop, 'Batch', 2, 'Kuota unit', String(now + 2));
};

const typesOrder: RushAct = (shop) => {
  const row =
    (sheetNamed(shop.state.spreadsheet, 'Pesanan')?.cells.findLastIndex((cells) =>
      cells?.some((cell) => cell?.v),
    ) ?? 0) + 2;
  const cells = ['Bu Uji', '+62 812-0000-0999', '', 'Jl. Contoh 9', '', '2 Bolu pandan'];
  shop.person((hands) => hands.paste('Pesanan', row, hands.column('Pesanan', 'Nama'), [cells]));
};

const closes: RushAct = (shop) => void shop.run('menuCloseOrders', 'menu', [], ['ya', 'OK']);
const syncs: RushAct = (shop) => void shop.run('menuSync', 'menu', [], ['OK']);
const refreshes: RushAct = (shop) => void shop.run('menuRefreshRecaps', 'menu', [], ['OK']);
const refreshesOne: RushAct = (shop) => void shop.run('menuProductionRecap', 'menu', [], ['OK']);

/** Nothing is asked that a rush answers but yes. */
const duplicates: RushAct = (shop) => void shop.run('menuDuplicateBatch', 'menu', [], ['ya', 'OK']);
const opens: RushAct = (shop) => void shop.run('menuOpenBatch', 'menu', [], ['OK']);

export const BUYERS: readonly RushAct[] = [submit, submit, changes];
export const HANDS: readonly RushAct[] = [
  picksStatus,
  picksStatus,
  picksState,
  typesUnits,
  raisesQuota,
  typesOrder,
];
export const SWEEPS: readonly RushAct[] = [sweeps];
export const RUNS: readonly RushAct[] = [sweeps, sweeps, syncs, refreshes];
export const REFRESHES: readonly RushAct[] = [refreshes, refreshesOne];
export const CLOSING: readonly RushAct[] = [closes];
/** All that the menu does at once to batches and register. */
export const MENU: readonly RushAct[] = [syncs, refreshes, refreshesOne, duplicates, opens];
