import type { GivenTabs } from '../../../local/givenTabs';
import type { Answer } from '../../../local/google/form/formState';
import type { State } from '../../../local/google/state';
import { itemIdOf, linkedForm } from '../../../local/play/formKeys';
import type { Workspace } from '../../../local/workspace';
import { branch, openShop, order, shown, sweepAt, TEN_CAKES } from '../../support/shop';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** Ten cakes; what does not fit waits, and the form stays open. */
export const TEN_AND_A_QUEUE: GivenTabs = {
  ...TEN_CAKES,
  Batch: (TEN_CAKES.Batch ?? []).map((row) => ({ ...row, 'Setelah habis': 'Antre' })),
};

/** Orders of so many units each, one buyer a minute, taken in and published. Returns the response ids, too. */
export function shopWith(units: readonly number[], tabs = TEN_AND_A_QUEUE): { state: State; ids: string[] } {
  const shop = branch(openShop(tabs));
  const ids = units.map((each, index) => {
    shop.advance(shop.state.clock + MINUTE);
    return order(shop, { whatsapp: `08120000010${index}`, 'produk:BOLU': String(each) });
  });
  shop.advance(shop.state.clock + 20 * MINUTE);
  return { state: shop.state, ids };
}

/** A buyer changes the answer by the edit link; `at` = when, if not now. */
export function changeAnswer(
  shop: Workspace,
  id: string,
  answers: Record<string, string>,
  at?: number,
): string {
  const form = linkedForm(shop.state);
  if (form === undefined) throw new Error('the shop has no form');
  const named = Object.entries(answers).map(([key, answer]): [string, Answer] => [
    String(itemIdOf(shop.state, form, key)),
    answer,
  ]);
  const result = shop.editResponse(id, Object.fromEntries(named), at === undefined ? {} : { at });
  if (!('responseId' in result)) throw new Error('the change was refused');
  return result.responseId;
}

/** 1-based row of the order that a response has become. */
export function rowOfResponse(state: State, tab: 'Pesanan' | 'Rincian', id: string): number {
  const orders = shown(state, 'Pesanan');
  const own = orders.find((each) => each['ID Respons'] === id);
  const index = shown(state, tab).findIndex((each) => each['No. Pesanan'] === own?.['No. Pesanan']);
  if (own === undefined || index < 0) throw new Error(`${tab} has no row of ${id}`);
  return index + 2;
}

/**
 * The sweeps that must mend whatever has happened: one of the usual, one that looks deep, and one after it; fewer where
 * after one of them `isAtRest`.
 */
export function rest(shop: Workspace, isAtRest: (state: State) => boolean = () => false): void {
  for (const wait of [10 * MINUTE, HOUR + 5 * MINUTE, 10 * MINUTE]) {
    sweepAt(shop, shop.state.clock + wait);
    if (isAtRest(shop.state)) return;
  }
}
