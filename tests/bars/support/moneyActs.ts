import type { Workspace } from '../../../local/workspace';
import { confirm } from '../../support/confirm';
import { shown, typeUnder } from '../../support/shop';
import type { Choose, RushAct } from './rushActs';

/** A row that the seller has typed herself in a rush, known by its Referensi. */
export interface TypedMoney {
  readonly reference: string;
  readonly no: string;
}

const typedIn = new WeakMap<Workspace, TypedMoney[]>();

export function typedMoney(shop: Workspace): readonly TypedMoney[] {
  return typedIn.get(shop) ?? [];
}

/** What each typed row comes to. */
export const TYPED = 5000;

const BOXES = ['Catat DP', 'Catat lunas', 'Bukti masuk'];

function someOrder(shop: Workspace, choose: Choose): { no: string; row: number } {
  const orders = shown(shop.state, 'Pesanan');
  const index = choose(orders.length);
  return { no: orders[index]?.['No. Pesanan'] ?? '', row: index + 2 };
}

const ticks: RushAct = (shop, choose) => {
  shop.state.clock += 1;
  typeUnder(shop, 'Pesanan', someOrder(shop, choose).row, BOXES[choose(BOXES.length)] ?? '', 'TRUE');
};

/** One row, typed at one blow below all that she sees. */
const typesRow: RushAct = (shop, choose) => {
  shop.state.clock += 1;
  const { no } = someOrder(shop, choose);
  const reference = `TRX${shop.state.clock}`;
  const rows = shown(shop.state, 'Pembayaran');
  const cells = [no, 'Pelunasan', String(TYPED), 'transfer', '', reference];
  shop.person((hands) =>
    hands.paste('Pembayaran', rows.length + 2, hands.column('Pembayaran', 'No. Pesanan'), [cells]),
  );
  typedIn.set(shop, [...typedMoney(shop), { reference, no }]);
};

/** A buyer tells of the same sum on the second form. */
const confirms: RushAct = (shop, choose) => {
  shop.state.clock += 1;
  confirm(shop, { nomor: someOrder(shop, choose).no, jumlah: String(TYPED) });
};

export const CONFIRMS: readonly RushAct[] = [confirms];
export const TICKS: readonly RushAct[] = [ticks];
export const TYPES: readonly RushAct[] = [typesRow];
