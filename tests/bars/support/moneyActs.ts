import type { Run } from '../../../local/run';
import type { Workspace } from '../../../local/workspace';
import type { TypedBooking } from '../../../src/ui/paymentAnswers';
import { confirm } from '../../support/confirm';
import { shown, typeUnder } from '../../support/shop';
import { Noted } from './noted';
import { type Choose, pick, type RushAct } from './rushActs';

/** A row that the seller has typed herself in a rush, known by its Referensi. */
export interface TypedMoney {
  readonly reference: string;
  readonly no: string;
}

export const typedMoney = new Noted<TypedMoney>();

/** What each typed row comes to. */
export const TYPED = 5000;

const BOXES = ['Catat DP', 'Catat lunas', 'Bukti masuk'];

/** One that has its number: a row that somebody is still typing has none, and no buyer tells of it. */
function someOrder(shop: Workspace, choose: Choose): { no: string; row: number } {
  const numbered = shown(shop.state, 'Pesanan').flatMap(({ 'No. Pesanan': no = '' }, index) =>
    no === '' ? [] : [{ no, row: index + 2 }],
  );
  return pick(numbered, choose);
}

/** A box that was ticked. */
export interface Ticked {
  readonly no: string;
  readonly box: string;
}

export const ticked = new Noted<Ticked>();

const ticks: RushAct = (shop, choose) => {
  shop.state.clock += 1;
  const { no, row } = someOrder(shop, choose);
  const box = BOXES[choose(BOXES.length)] ?? '';
  typeUnder(shop, 'Pesanan', row, box, 'TRUE');
  ticked.add(shop, { no, box });
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
  typedMoney.add(shop, { reference, no });
};

/** A button of Catat pembayaran that was pressed, once or twice, and what each press was answered. */
export interface Pressed {
  readonly key: string;
  readonly no: string;
  readonly runs: readonly Run[];
}

export const pressed = new Noted<Pressed>();

/** Of the same sum; every other time it is a double click. */
const presses: RushAct = (shop, choose) => {
  shop.state.clock += 1;
  const { no } = someOrder(shop, choose);
  const key = `page:${shop.state.clock}`;
  const words = { method: '', account: '', at: '', reference: key };
  const booking: TypedBooking = { ...words, key, orderNo: no, amount: String(TYPED), received: true };
  const press = (): Run => shop.call('pageBookPayment', [booking]);
  const runs = [press(), ...(choose(2) === 0 ? [press()] : [])];
  pressed.add(shop, { key, no, runs });
};

/** A buyer tells of the same sum on the second form. */
const confirms: RushAct = (shop, choose) => {
  shop.state.clock += 1;
  confirm(shop, { nomor: someOrder(shop, choose).no, jumlah: String(TYPED) });
};

export const CONFIRMS: readonly RushAct[] = [confirms];
export const PAGES: readonly RushAct[] = [presses];
export const TICKS: readonly RushAct[] = [ticks];
export const TYPES: readonly RushAct[] = [typesRow];
