import type { State } from '../../../local/google/state';
import { secondForm } from '../../../local/play/formKeys';
import type { Workspace } from '../../../local/workspace';
import type { Booked, Failed } from '../../../src/ui/paymentAnswers';
import { rupiah } from '../../domain/payment/worked/acts';
import { shown } from '../../support/shop';
import { pressed, TYPED, ticked, typedMoney } from './moneyActs';

const amount = (shownAs = ''): number => rupiah(shownAs.replace('Rp', ''));

/** Each typed row once, on its own order; no box left ticked. */
function typedOnce(shop: Workspace): string[] {
  const rows = shown(shop.state, 'Pembayaran');
  return typedMoney.of(shop).flatMap(({ reference, no }) => {
    const own = rows.filter((row) => row.Referensi === reference);
    const right = own.every((row) => row['No. Pesanan'] === no && amount(row.Jumlah) === TYPED);
    return own.length === 1 && right
      ? []
      : [`typed ${reference}: ${own.length} times, ${JSON.stringify(own)}`];
  });
}

const answerOf = (answer?: Booked | Failed): string =>
  answer === undefined || 'failure' in answer ? `${answer?.failure}` : 'booked';

/** What a page was told is booked: one row. Who was told to try again has none. */
function pressedOnce(shop: Workspace): string[] {
  const rows = shown(shop.state, 'Pembayaran');
  return pressed.of(shop).flatMap(({ key, no, runs }) => {
    const own = rows.filter(({ Kunci }) => Kunci === key);
    const answers = runs.map(({ result }) => answerOf(result as Booked | Failed | undefined));
    const right = own.every((row) => row['No. Pesanan'] === no && amount(row.Jumlah) === TYPED);
    const isAnswered = answers.every((answer) => answer === 'booked' || answer === 'busy');
    return isAnswered && right && own.length === (answers.includes('booked') ? 1 : 0)
      ? []
      : [`pressed ${key}: ${answers.join()}; ${own.length} times, ${JSON.stringify(own)}`];
  });
}

/** What ticks have booked of an order never comes to more than it costs. */
function tickedOnce(state: State): string[] {
  return shown(state, 'Pesanan').flatMap((order) => {
    const own = rowsOf(state, order);
    const received = own.filter(({ Status }) => Status === 'Masuk');
    const byTicks = sum(received.filter(({ Referensi }) => Referensi === ''));
    const ticked = own.filter(({ Kunci }) => !Kunci?.startsWith('konfirmasi:'));
    const proofs = ticked.filter(({ Status }) => Status === 'Belum dicek').length;
    const no = order['No. Pesanan'];
    return [
      ...(byTicks > amount(order.Total) ? [`${no}: ticks booked ${byTicks} of ${order.Total}`] : []),
      ...(proofs > 1 ? [`${no}: ${proofs} proofs`] : []),
    ];
  });
}

type Row = Record<string, string>;

const rowsOf = (state: State, order: Row): Row[] =>
  shown(state, 'Pembayaran').filter((row) => row['No. Pesanan'] === order['No. Pesanan']);
const sum = (rows: readonly Row[]): number => rows.reduce((total, row) => total + amount(row.Jumlah), 0);

const DEAD = ['Kedaluwarsa', 'Batal', 'Ditolak'];

/** What is shown is what is booked, and adds up; no box is left ticked. Nobody says in a rush why an order was called off. */
function shownAsBooked(state: State): string[] {
  return shown(state, 'Pesanan').flatMap((order) => {
    const received = sum(rowsOf(state, order).filter(({ Status }) => Status === 'Masuk'));
    const boxes = ['Catat DP', 'Catat lunas', 'Bukti masuk'].filter((box) => order[box] === 'TRUE');
    const [no, paid, left, over] = [order['No. Pesanan'], order.Dibayar, order.Sisa, order.Lebih];
    const billed = DEAD.includes(order.Status ?? '') ? 0 : amount(order.Total);
    return [
      ...(amount(paid) === received ? [] : [`${no}: ${paid}, booked ${received}`]),
      ...(amount(paid) + amount(left) - amount(over) === billed
        ? []
        : [`${no}: ${paid} + ${left} - ${over} of ${billed}`]),
      ...boxes.map((box) => `${no}: ${box} is ticked still`),
    ];
  });
}

/** No tick without what it books: the DP, all of it, or a proof. Nothing in a rush changes what an order costs. */
function bookedSomething({ state }: Workspace, no: string, boxes: readonly string[]): boolean {
  const order = shown(state, 'Pesanan').find((each) => each['No. Pesanan'] === no);
  const paid = amount(order?.Dibayar);
  if (boxes.includes('Catat lunas')) return paid >= amount(order?.Total);
  if (boxes.includes('Catat DP')) return paid >= Math.min(amount(order?.DP), amount(order?.Total));
  const rows = shown(state, 'Pembayaran').filter((row) => row['No. Pesanan'] === no);
  return rows.some(({ Referensi, Kunci }) => Referensi === '' && !Kunci?.startsWith('konfirmasi:'));
}

function tickedForNothing(shop: Workspace): string[] {
  const all = ticked.of(shop);
  return [...new Set(all.map(({ no }) => no))].flatMap((no) => {
    const boxes = all.filter((each) => each.no === no).map(({ box }) => box);
    return bookedSomething(shop, no, boxes) ? [] : [`${no}: ${boxes.join()} booked nothing`];
  });
}

/** What buyers have told: one row each, whatever has met it. */
function toldOnce(state: State): string[] {
  const rows = shown(state, 'Pembayaran');
  return (secondForm(state)?.responses ?? []).flatMap(({ id }) => {
    const own = rows.filter(({ Kunci }) => Kunci?.startsWith(`konfirmasi:${id} `));
    const right = own.every(({ Jumlah }) => amount(Jumlah) === TYPED);
    return own.length === 1 && right ? [] : [`told ${id}: ${own.length} times, ${JSON.stringify(own)}`];
  });
}

function ofNobody(state: State): string[] {
  const numbers = new Set(shown(state, 'Pesanan').map((row) => row['No. Pesanan']));
  const rows = shown(state, 'Pembayaran');
  return rows
    .filter((row) => !numbers.has(row['No. Pesanan']))
    .map((row) => `of nobody: ${JSON.stringify(row)}`);
}

/** Money lost, doubled, or on another order. */
export function moneyWrongs(shop: Workspace): string[] {
  return [...tickedForNothing(shop), ...tickedOnce(shop.state), ...moneyAstray(shop)];
}

/** The same where orders change beside it, too: then nobody knows afterwards what a tick had to book. */
export function moneyAstray(shop: Workspace): string[] {
  return [
    ...typedOnce(shop),
    ...pressedOnce(shop),
    ...shownAsBooked(shop.state),
    ...toldOnce(shop.state),
    ...ofNobody(shop.state),
  ];
}
