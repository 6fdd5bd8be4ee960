import { addGivenTabs, type GivenTabs } from '../../../local/givenTabs';
import type { State } from '../../../local/google/state';
import { newState } from '../../../local/newState';
import { sheetNamed } from '../../../local/sheetTable';
import { typeSetting } from '../../support/guide';
import { branch, OPENING, openShop, order, TEN_CAKES } from '../../support/shop';

/** A menu command that prepares a file, or mends one. */
export interface SetUpScene {
  readonly name: string;
  readonly command: string;
  readonly before: State;
  /** Something that the undisturbed end must show. */
  readonly shows: string;
}

function blank(tabs: GivenTabs = {}): State {
  const state = newState({ start: OPENING, language: 'id', seed: 1 });
  addGivenTabs(state, tabs);
  return state;
}

/** A shop with orders, on which hands have been: things that Siapkan completes, and some that it must leave. */
function inUse(): State {
  const shop = branch(openShop({ ...TEN_CAKES, Pembayaran: [] }));
  order(shop, { 'produk:BOLU': '2' });
  order(shop, { 'produk:BOLU': '3', whatsapp: '081200000002' });
  shop.person((hands) => hands.deleteColumn('Perlu Tindakan', 4));
  shop.person((hands) => hands.deleteColumn('Produk', 11));
  shop.person((hands) => hands.deleteTab('Resep'));
  shop.person((hands) => hands.insertColumn('Produk', 3, 'Catatan Dewi'));
  const toDo = sheetNamed(shop.state.spreadsheet, 'Perlu Tindakan');
  toDo?.conditionalFormats.push({
    ranges: ['C2:C9'],
    criteria: 'TEXT_CONTAINS',
    values: ['DP'],
    bg: '#ffeeaa',
  });
  shop.state.triggers = shop.state.triggers.filter(({ handler }) => handler !== 'onSweep');
  return shop.state;
}

/** One whose sweep has not run for an hour, though its trigger is there; another trigger is there twice. */
function asleep(): State {
  const { state } = branch(openShop(TEN_CAKES));
  const [first] = state.triggers;
  if (first) state.triggers.push({ ...first, id: `${first.id}-lagi` });
  state.clock += 3_600_000;
  return state;
}

/** One whose form was deleted for good: Siapkan asks whether to make another. */
function formless(): State {
  const shop = branch(openShop(TEN_CAKES));
  order(shop, { 'produk:BOLU': '2' });
  shop.state.forms = [];
  return shop.state;
}

/** One whose seller has just chosen the second form. */
function wantsConfirmations(): State {
  const shop = branch(openShop(TEN_CAKES));
  typeSetting(shop, 'Form konfirmasi', 'Ya');
  return shop.state;
}

export const SET_UP_SCENES: readonly SetUpScene[] = [
  { name: 'Siapkan in a blank file', command: 'Siapkan', before: blank(), shows: 'Terakhir sinkron' },
  {
    name: 'Siapkan once products are typed',
    command: 'Siapkan',
    before: blank(TEN_CAKES),
    shows: 'Bolu pandan',
  },
  { name: 'Siapkan in a file in use', command: 'Siapkan', before: inUse(), shows: 'Catatan Dewi' },
  { name: 'Siapkan where the form is gone', command: 'Siapkan', before: formless(), shows: 'Bolu pandan' },
  {
    name: 'Siapkan that makes the second form',
    command: 'Siapkan',
    before: wantsConfirmations(),
    shows: 'onConfirmation the form',
  },
  { name: 'Periksa where the sweep sleeps', command: 'Periksa', before: asleep(), shows: 'onSweep' },
];
