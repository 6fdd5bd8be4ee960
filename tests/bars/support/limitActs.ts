import type { GivenTabs } from '../../../local/givenTabs';
import { linkedForm } from '../../../local/play/formKeys';
import type { Run } from '../../../local/run';
import type { Workspace } from '../../../local/workspace';
import { withConfirmation } from '../../support/confirm';
import { order, shown } from '../../support/shop';
import { Noted } from './noted';
import { changeAnswer, TEN_AND_A_QUEUE } from './queueShop';
import { type Choose, later, pick, type RushAct } from './rushActs';

const [batch = {}] = TEN_AND_A_QUEUE.Batch ?? [];
const [cake = {}] = TEN_AND_A_QUEUE.Produk ?? [];

/** Every limit that there is, each narrow enough to be the one that refuses. */
export const EVERY_LIMIT: GivenTabs = withConfirmation({
  ...TEN_AND_A_QUEUE,
  Produk: [
    { ...cake, Kuota: '9', 'Kuota bersama': 'Oven' },
    { ...cake, Kode: 'NASTAR', Produk: 'Nastar', Harga: '80.000', 'Kuota bersama': 'Oven, Loyang' },
    { ...cake, Kode: 'SAMBAL', Produk: 'Sambal cumi', Harga: '35.000', Mode: 'Ready stock' },
    { ...cake, Kode: 'SELAI', Produk: 'Selai nanas', Harga: '30.000', Mode: 'Backorder' },
  ],
  Kuota: [
    { 'Kuota bersama': 'Oven', Unit: '12' },
    { 'Kuota bersama': 'Loyang', Unit: '4' },
  ],
  Stok: [
    { Tanggal: '01/08/2026', Kode: 'SAMBAL', Jumlah: '4', Sebab: 'masak' },
    { Tanggal: '01/08/2026', Kode: 'SELAI', Jumlah: '3', Sebab: 'masak' },
  ],
  Batch: [
    {
      ...batch,
      ...{ 'Kuota unit': '17', 'Kuota pesanan': '7', 'Kuota omzet': '900.000' },
      ...{ 'Kuota per hari': '15', 'Kuota per minggu': '16', 'Maks per pembeli': '6' },
    },
  ],
});

/** The same shop, in which a part of what does not fit is in. */
export const IN_PART: GivenTabs = {
  ...EVERY_LIMIT,
  Batch: (EVERY_LIMIT.Batch ?? []).map((row) => ({ ...row, 'Jika kuota tidak cukup': 'Sebagian' })),
};

const CODES = ['BOLU', 'BOLU', 'NASTAR', 'NASTAR', 'SAMBAL', 'SELAI'];

function cart(choose: Choose): Record<string, string> {
  const lines = Array.from({ length: 1 + choose(2) }, () => [
    `produk:${pick(CODES, choose)}`,
    `${1 + choose(3)}`,
  ]);
  return Object.fromEntries(lines);
}

/** Every other buyer has ordered before. */
const submits: RushAct = (shop, choose) => {
  later(shop);
  order(shop, { whatsapp: `08120000010${choose(8)}`, ...cart(choose) });
};

const changes: RushAct = (shop, choose) => {
  later(shop);
  const { id } = pick(linkedForm(shop.state)?.responses ?? [], choose);
  changeAnswer(shop, id, { ...cart(choose), [`produk:${pick(CODES, choose)}`]: '0' });
};

/** One more on the shelf. None is taken out: what is sold by then stays sold. */
const restocks: RushAct = (shop, choose) =>
  void shop.person((hands) => hands.append('Stok', ['', pick(['SAMBAL', 'SELAI'], choose), '1', 'masak']));

const prefers: RushAct = (shop, choose) => {
  const row = 2 + choose(shown(shop.state, 'Pesanan').length);
  shop.person((hands) => hands.edit('Pesanan', row, hands.column('Pesanan', 'Prioritas'), String(choose(3))));
};

/** A chat that a page has sent, once or twice, and what it was answered. */
export const sentChats = new Noted<{ readonly key: string; readonly runs: readonly Run[] }>();

const chats: RushAct = (shop, choose) => {
  later(shop);
  const key = `page:${shop.state.clock}.1`;
  const fields = {
    ...{ name: 'Bu Chat', whatsapp: `0812000002${10 + choose(80)}`, items: `${1 + choose(2)} nastar` },
    ...{ address: 'Jl. Teratai 1', delivery: '', note: '', email: '', sender: '', senderPhone: '' },
  };
  const send = (): Run => shop.call('pageChats', [{ ask: 'enter', batch: '', chats: [{ key, fields }] }]);
  sentChats.add(shop, { key, runs: [send(), ...(choose(2) === 0 ? [send()] : [])] });
};

/** What a page has sent is one order, once it was told that it is in; who was told to try again may have none. */
export function chatsAstray(shop: Workspace): string[] {
  const records = shown(shop.state, 'Pesanan').map(({ Tercatat }) => Tercatat ?? '');
  return sentChats.of(shop).flatMap(({ key, runs }) => {
    const own = records.filter((record) => record.includes(`"sentAs":"${key} `)).length;
    const isTold = runs.some(({ result }) => JSON.stringify(result ?? {}).includes('"entered"'));
    return own === 1 || (own === 0 && !isTold) ? [] : [`chat ${key}: ${own} orders, told ${isTold}`];
  });
}

export const CARTS: readonly RushAct[] = [submits, submits, changes];
export const SHELF: readonly RushAct[] = [restocks];
export const DESK: readonly RushAct[] = [prefers, chats];
