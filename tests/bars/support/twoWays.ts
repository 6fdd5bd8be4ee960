import { displayValue } from '../../../local/google/spreadsheet/displayValue';
import { lastColumn, lastRow, mapCells } from '../../../local/google/spreadsheet/sheetCells';
import type { State } from '../../../local/google/state';
import { sheetNamed, sheetTable } from '../../../local/sheetTable';
import type { Workspace } from '../../../local/workspace';
import type { ChatCard } from '../../../src/ui/chatAnswers';
import type { PanelAnswer } from '../../../src/ui/panelAnswers';
import type { TypedBooking } from '../../../src/ui/paymentAnswers';
import { shown, sweepAt, typeUnder } from '../../support/shop';

export type Do = (shop: Workspace) => void;
export type Cells = Readonly<Record<string, string>>;

/** One thing that happens in a season. */
export interface Act {
  readonly what: string;
  /** As it is done in the phone's app; or what a buyer does. */
  readonly byCells: Do;
  /** As a page or the menu does it, where one does. */
  readonly byPage?: Do;
}

/** The only cells that may differ: they tell when a tab was made, which depends on what had changed by then. */
const CLOCK_CELLS = [
  /^dibuat \d+ \w+ \d{4} \d\d\.\d\d WIB$/,
  /^Terakhir sinkron \d\d\/\d\d\/\d{4} \d\d\.\d\d$/,
  /^Tidak ada yang perlu dilakukan \(per \d+ \w+ \d{4} \d\d\.\d\d WIB\)\.$/,
];

/** In a row that she has typed, what she has left blank is blank: the same to her and to every rule. */
const BLANK = ['FALSE', 'Rp0'];

/** A tab as shown: every cell, or only those that she sees; clock cells by that word. */
export function cellsOf(state: State, tab: string, all: boolean): string[][] {
  const sheet = sheetNamed(state.spreadsheet, tab);
  if (sheet === undefined) throw new Error(`no tab ${tab}`);
  const area = { row: 1, column: 1, rows: lastRow(sheet), columns: lastColumn(sheet) };
  return mapCells(sheet, area, (cell, _row, column) => {
    if (!all && sheet.hiddenColumns.includes(column)) return '';
    const text = displayValue(cell, state.spreadsheet.locale);
    if (!all && BLANK.includes(text)) return '';
    return CLOCK_CELLS.some((clock) => clock.test(text)) ? '(clock)' : text;
  });
}

export function numberOf(shop: Workspace, name: string): string {
  const order = shown(shop.state, 'Pesanan').findLast(({ Nama }) => Nama === name);
  if (order === undefined) throw new Error(`no order of ${name}`);
  return order['No. Pesanan'] ?? '';
}

/** Cells that begin with `@` name a buyer: her order's number. */
function meant(shop: Workspace, cells: Cells): [string, string][] {
  return Object.entries(cells).map(([header, text]) => [
    header,
    text.startsWith('@') ? numberOf(shop, text.slice(1)) : text,
  ]);
}

function rowWhere(shop: Workspace, tab: string, where: Cells): number {
  const wanted = meant(shop, where);
  const at = shown(shop.state, tab).findIndex((row) =>
    wanted.every(([header, text]) => row[header] === text),
  );
  if (at < 0) throw new Error(`no row of ${tab} has ${JSON.stringify(wanted)}`);
  return at + 2;
}

/** Types into cells of one row, one after the other, as a thumb does. */
export const types =
  (tab: string, where: Cells, cells: Cells): Do =>
  (shop) => {
    for (const [header, text] of meant(shop, cells))
      typeUnder(shop, tab, rowWhere(shop, tab, where), header, text);
  };

/** Fills in the first free row. */
export const adds =
  (tab: string, cells: Cells): Do =>
  (shop) => {
    const sheet = sheetNamed(shop.state.spreadsheet, tab);
    if (sheet === undefined) throw new Error(`no tab ${tab}`);
    const { headers } = sheetTable(sheet, shop.state.spreadsheet.locale);
    const texts = new Map(meant(shop, cells));
    for (const header of texts.keys())
      if (!headers.includes(header)) throw new Error(`${tab} has no ${header}`);
    shop.person((hands) =>
      hands.append(
        tab,
        headers.map((header) => texts.get(header) ?? ''),
      ),
    );
  };

export const ofHers = (name: string): Cells => ({ 'No. Pesanan': `@${name}` });

export const inOrder = (name: string, cells: Cells): Do => types('Pesanan', ofHers(name), cells);

export const allOf =
  (...acts: readonly Do[]): Do =>
  (shop) => {
    for (const act of acts) act(shop);
  };

/** Time passes, by the shop's clock; one sweep comes at the end of it. */
export const until = (moment: string): Act => ({
  what: moment,
  byCells: (shop) => sweepAt(shop, Date.parse(`${moment}:00+07:00`)),
});

/** Presses an item of the menu; what it asks is answered with yes. */
export const presses =
  (item: string): Do =>
  (shop) => {
    const { error } = shop.menu(item, ['ya', 'OK']);
    if (error !== undefined) throw new Error(`${item}: ${error}`);
  };

function answered<T>(shop: Workspace, page: string, asked: object): T {
  const { result, error } = shop.call(page, [asked]);
  if (error !== undefined || 'failure' in (result as object))
    throw new Error(`${page}: ${error ?? JSON.stringify(result)}`);
  return result as T;
}

/** Masuk or Ditolak, pressed on Panel beside the only proof of hers. */
export const checksOnPanel =
  (name: string, status: 'received' | 'rejected'): Do =>
  (shop) => {
    const { state } = answered<PanelAnswer>(shop, 'pagePanel', { ask: 'look' });
    const [proof] = state?.proofs.filter(({ title }) => title.startsWith(numberOf(shop, name))) ?? [];
    const asked = { ask: 'check', status, print: proof?.print };
    const { checked } = answered<PanelAnswer>(shop, 'pagePanel', asked);
    if (checked?.outcome !== 'checked') throw new Error(`${name}: ${JSON.stringify(checked)}`);
  };

/** Catat pembayaran. */
export const books =
  (name: string, amount: string, more: Partial<TypedBooking> = {}): Do =>
  (shop) => {
    const blank = { method: '', account: '', reference: '', at: '', received: true };
    const key = `page:${shop.state.clock}.${name}.${amount}`;
    const told = { key, orderNo: numberOf(shop, name), amount };
    answered(shop, 'pageBookPayment', { ...blank, ...told, ...more });
  };

/** Tempel pesanan dari chat: all that was pasted is read, looked at and taken in, into the batch that she chooses. */
export const pastesChats =
  (batch: string, ...chats: readonly string[]): Do =>
  (shop) => {
    const ask = <T>(what: string, more: object): T => answered<T>(shop, 'pageChats', { ask: what, ...more });
    const { cards } = ask<{ cards: ChatCard[] }>('read', { text: chats.join('\n\n') });
    const sent = cards.map(({ id, fields }) => ({ key: `page:${shop.state.clock}.${id}`, fields }));
    ask('judge', { batch, chats: sent });
    const { entered } = ask<{ entered: object[] }>('enter', { batch, chats: sent });
    if (entered.length !== chats.length) throw new Error(`entered ${entered.length} of ${chats.length}`);
  };
