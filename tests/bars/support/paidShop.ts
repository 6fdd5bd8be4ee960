import type { State } from '../../../local/google/state';
import type { Workspace } from '../../../local/workspace';
import { HERS } from '../../support/hands';
import { branch, shown, sweepAt, typeUnder } from '../../support/shop';
import { changeAnswer, rowOfResponse, shopWith } from './queueShop';

const HOUR = 3_600_000;

/** Six and four of ten cakes at Rp60.000 are in, three wait: DP Rp180.000 and Rp120.000. */
export const buyers = shopWith([6, 4, 3]);

export function numberOf(state: State, who: number): string {
  const id = buyers.ids[who];
  return shown(state, 'Pesanan').find((row) => row['ID Respons'] === id)?.['No. Pesanan'] ?? '';
}

/** Cells by their headers, typed at one blow: one edit for all of them, as a paste is. */
export function pasteLedger(shop: Workspace, who: number, cells: Record<string, string>): void {
  const row = shown(shop.state, 'Pembayaran').length + 2;
  const all = { 'No. Pesanan': numberOf(shop.state, who), ...cells };
  shop.person((hands) => {
    const places = Object.entries(all).map(
      ([header, text]) => [hands.column('Pembayaran', header), text] as const,
    );
    const first = Math.min(...places.map(([column]) => column));
    const last = Math.max(...places.map(([column]) => column));
    const line = Array.from({ length: last - first + 1 }, (_, at) => {
      return places.find(([column]) => column === first + at)?.[1] ?? '';
    });
    return hands.paste('Pembayaran', row, first, [line]);
  });
}

export function tickBox(shop: Workspace, who: number, header: string): void {
  typeUnder(shop, 'Pesanan', rowOfResponse(shop.state, 'Pesanan', buyers.ids[who] ?? ''), header, 'TRUE');
}

/** A world in which something has happened already. */
export function after(state: State, ...acts: readonly ((shop: Workspace) => void)[]): State {
  const shop = branch(state);
  for (const act of acts) act(shop);
  return shop.state;
}

/** So many hours later, with one sweep at the end of them. */
export const hours =
  (count: number) =>
  (shop: Workspace): void =>
    sweepAt(shop, shop.state.clock + count * HOUR);

/** Columns of her own amid ours, with a word of hers beside a row: a row of the ledger is written in several runs. */
export function withHers(shop: Workspace): void {
  pasteLedger(shop, 1, { Jumlah: '20.000', Jenis: 'DP' });
  shop.person((hands) => hands.insertColumn('Pembayaran', hands.column('Pembayaran', 'Jenis'), HERS));
  shop.person((hands) =>
    hands.insertColumn('Pembayaran', hands.column('Pembayaran', 'Status'), `${HERS} juga`),
  );
  shop.person((hands) => hands.insertColumn('Pesanan', hands.column('Pesanan', 'Catat lunas'), HERS));
  typeUnder(shop, 'Pembayaran', 2, HERS, 'lewat tetangga');
  typeUnder(shop, 'Pembayaran', 2, `${HERS} juga`, 'sudah dicek');
}

/** Two of the first order's eight wait; the second was cancelled, which no run has seen yet. */
export function offeredMore(): State {
  const { state, ids } = shopWith([6, 4]);
  return after(state, (shop) => {
    changeAnswer(shop, ids[0] ?? '', { 'produk:BOLU': '8' });
    shop.arm({ next: 'onRegisterEdit', drop: true });
    typeUnder(shop, 'Pesanan', 3, 'Status', 'Batal');
  });
}
