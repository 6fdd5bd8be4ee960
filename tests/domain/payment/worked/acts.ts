import { instantOf } from '../../../../src/domain/calendar';
import type { Tick } from '../../../../src/domain/life/requests';
import type { Order } from '../../../../src/domain/order';
import type { TypedPayment } from '../../../../src/domain/payment/typedPayment';
import {
  cancelCauseWords,
  orderStatusWords,
  paymentKindWords,
  paymentStatusWords,
  returnOutcomeWords,
  returnReasonWords,
  type StateWords,
} from '../../../../src/messages/states';
import { aBuyer, aDraft } from '../../book';
import { pick, state } from '../../life/ask';
import { type Desk, typedRow } from '../desk';

/** `1.250.000` */
export function rupiah(text = ''): number {
  const amount = Number(text.replaceAll('.', ''));
  if (!Number.isSafeInteger(amount)) throw new Error(`no amount: ${text}`);
  return amount;
}

/** `3/12.01` = 12.01 of the third of August; `3/12` = on the hour. */
export function moment(text: string): number {
  const [day, hour, minute = 0] = text.split(/[/.]/).map(Number);
  return instantOf({ year: 2026, month: 8, day: Number(day), hour: Number(hour), minute, second: 0 }, 'WIB');
}

/** What a word of the sheet stands for. */
function meant<S extends string>(words: StateWords<S>, word: string): S {
  const found = (Object.keys(words) as S[]).find((key) => words[key].id === word);
  if (found === undefined) throw new Error(`no such word: ${word}`);
  return found;
}

const TICKS: Readonly<Record<string, Tick>> = {
  'Catat DP': 'bookDownPayment',
  'Catat lunas': 'bookBalance',
  'Bukti masuk': 'proofIn',
};

/** Tells what a cell of the ledger says, by its header. */
function cell(header: string, text: string): Partial<TypedPayment> {
  switch (header) {
    case 'Jumlah':
      return { amount: text === '' ? null : rupiah(text) };
    case 'Jenis':
      return { kind: meant(paymentKindWords, text) };
    case 'Status':
      return { status: meant(paymentStatusWords, text) };
    case 'No.':
      return { orderNo: text };
    default:
      throw new Error(`no such header: ${header}`);
  }
}

function herCell(header: string, text: string): Partial<Order> {
  switch (header) {
    case 'Ongkir':
      return { shipping: rupiah(text) };
    case 'Diskon':
      return { discount: rupiah(text) };
    case 'DP':
      return { downPayment: rupiah(text) };
    case 'Alasan':
      return { cause: meant(cancelCauseWords, text) };
    default:
      throw new Error(`no such header: ${header}`);
  }
}

/** Cells by their headers: `Jumlah 50.000 Status Belum dicek`. */
function cells(text: string): Partial<TypedPayment> {
  const parts = text.split(/(?:^| )(Jumlah|Jenis|Status|No\.)(?: |$)/).slice(1);
  const pairs = parts.map((part, at) => (at % 2 === 0 ? cell(part, parts[at + 1] ?? '') : {}));
  return Object.assign({}, ...pairs);
}

/** `3 NAS + 1 KAS` */
function units(text: string): Record<string, number> {
  return Object.fromEntries(
    text.split(' + ').map((part) => {
      const [count, code = 'NAS'] = part.split(' ');
      return [code, Number(count)];
    }),
  );
}

const OTHERS = { name: 'Yuni', whatsapp: '6281233334444' };

/** The first time an order, from then on an edit of it. */
function sends(desk: Desk, now: number, rest: string): void {
  desk.run(now, { drafts: [aDraft('A', now, units(rest))] });
}

/** What each verb of a worked case does, the moment given: `A` is the order that the case is about, `B` another. */
export const acts: Readonly<Record<string, (desk: Desk, now: number, rest: string) => void>> = {
  orders: sends,
  edits: sends,
  late: (desk, now, rest) => {
    const [sent = '', asked = ''] = rest.split(/ (.*)/);
    desk.run(now, { drafts: [aDraft('A', moment(sent), units(asked))] });
  },
  rival: (desk, now, rest) =>
    desk.run(now, { drafts: [aDraft('B', now, units(rest), { buyer: aBuyer(OTHERS) })] }),
  pays: (desk, now, rest) => {
    const [amount, more = ''] = rest.split(/ (.*)/);
    desk.ledger = [...desk.ledger, typedRow(desk.order('A').no, { amount: rupiah(amount), ...cells(more) })];
    desk.run(now);
  },
  types: (desk, now, rest) => {
    desk.ledger = [...desk.ledger, typedRow(desk.order('A').no, cells(rest))];
    desk.run(now);
  },
  row: (desk, now, rest) => {
    const [which, more = ''] = rest.split(/ (.*)/);
    const change = cells(more.replace('No. B', `No. ${desk.book.orders.at(-1)?.no}`));
    desk.ledger = desk.ledger.map((row, at) => (at + 1 === Number(which) ? { ...row, ...change } : row));
    desk.run(now);
  },
  deletes: (desk, now, rest) => {
    desk.ledger = desk.ledger.filter((_, at) => at + 1 !== Number(rest));
    desk.run(now);
  },
  ticks: (desk, now, rest) => {
    const requests = rest.split(' + ').map((word) => {
      const field = TICKS[word];
      if (field === undefined) throw new Error(`no such box: ${word}`);
      return { orderNo: desk.order('A').no, raw: '', field, wanted: true } as const;
    });
    desk.run(now, { requests });
  },
  picks: (desk, now, rest) =>
    desk.run(now, { requests: [pick(desk.order('A').no, meant(orderStatusWords, rest))] }),
  rivalPicks: (desk, now, rest) =>
    desk.run(now, { requests: [pick(desk.order('B').no, meant(orderStatusWords, rest))] }),
  fills: (desk, now, rest) => {
    const [header = '', text = ''] = rest.split(/ (.*)/);
    desk.change('A', herCell(header, text));
    desk.run(now);
  },
  reprices: (desk, now, rest) => {
    const products = desk.book.products.map((product) => ({ ...product, price: rupiah(rest) }));
    desk.book = { ...desk.book, products };
    desk.run(now);
  },
  returns: (desk, now, rest) => {
    const [, count = '', more = ''] = /^(\S+) ?(.*)$/.exec(rest) ?? [];
    const order = desk.order('A');
    const [reason = '', outcome = ''] = more.split(', ');
    const wanted =
      count === 'nothing'
        ? count
        : {
            units: Number(count),
            reason: meant(returnReasonWords, reason),
            outcome: meant(returnOutcomeWords, outcome),
          };
    const lineId = order.lines[0]?.id ?? 0;
    desk.run(now, { requests: [{ orderNo: order.no, raw: count, field: 'returnUnits', lineId, wanted }] });
  },
  cancelsSlice: (desk, now) => desk.run(now, { requests: [state(desk.order('A').no, 1, 'cancelled')] }),
  sweep: (desk, now) => desk.run(now),
};
