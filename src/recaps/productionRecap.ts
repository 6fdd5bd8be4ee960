import { formatDate } from '../domain/calendar';
import { sumOf } from '../domain/money';
import type { Order } from '../domain/order';
import type { OrderBook } from '../domain/orderBook';
import {
  isFinished,
  madeUnits,
  orderedUnits,
  type ProductionRow,
  productionRows,
  unitsFromStock,
  unitsToMake,
} from '../domain/production/productionRows';
import { acceptedLines, isLiving } from '../domain/production/taken';
import type { Language } from '../domain/shop';
import { phrases } from '../messages/phrases';
import { type HeaderKey, recapWording } from '../messages/recapWording';
import { productionFromWords } from '../messages/states';
import { computed, listed, sum, text } from './columns';
import { drawTable } from './drawRecap';
import { moreOn } from './joined';
import { filled, leftOutNotes, noteOn } from './leftOut';
import type { Group, Recap, RecapDefinition } from './recap';
import { stampOf } from './stamp';

interface Shown extends ProductionRow {
  readonly ships: string;
}

/** All that is accepted now, whatever it waits for, less what was when the batch was closed; '' = it is not. */
function changed(rows: Group<Shown>): number | string {
  const [{ batch, line }] = rows;
  if (batch.atClose === null) return '';
  const sold = rows.filter(({ replaces }) => replaces === '');
  // Of a batch that is done nothing but what is sent again has a row.
  if (sold.length === 0) return '';
  return sumOf(sold.map((row) => row.line.units)) - (batch.atClose[line.code] ?? 0);
}

function definition(language: Language): RecapDefinition<Shown, HeaderKey<'productionRecap'>> {
  const more = moreOn('lines', language);
  return {
    columns: [
      text('supplier', ({ supplier }) => supplier),
      text('ships', ({ ships }) => ships),
      text('batch', ({ batch }) => batch.name),
      text('code', ({ line }) => line.code),
      listed('product', ({ line }) => line.product, more, 160),
      listed('variant', ({ line }) => line.variant, more, 130),
      sum('ordered', orderedUnits),
      sum('awaiting', ({ line, counted }) => (counted ? 0 : line.units)),
      sum('fromStock', unitsFromStock),
      computed('toMake', unitsToMake, 'count', true),
      computed('made', madeUnits, 'count', true),
      computed('changed', changed, 'count'),
      { ...listed('requests', ({ request }) => request, more), wraps: true },
    ],
    groupBy: lineName,
    sortBy: ({ place }) => place,
    partBy: 'supplier',
    nameless: phrases('productionRecap', language)('noSupplier'),
    typed: { name: lineName, hers: ['made'] },
  };
}

function lineName({ batch, line }: ProductionRow): string {
  return JSON.stringify([batch.name, line.code]);
}

/** Orders of batches that are over are in no line: what died or waits there needs no word either. */
function ofShown({ batches, orders }: OrderBook): Order[] {
  const over = batches.filter(({ status }) => status === 'done' || status === 'cancelled');
  const names = new Set(over.map(({ name }) => name));
  return orders.filter(({ batch }) => !names.has(batch));
}

function notes(book: OrderBook): string[] {
  const { language, productionFrom } = book.shop;
  const say = phrases('productionRecap', language);
  const known = new Set(book.batches.map(({ name }) => name));
  const done = book.orders.filter((order) => isLiving(order) && isFinished(book, order));
  const [ofDone, alone] = [true, false].map((is) => done.filter(({ batch }) => known.has(batch) === is));
  return [
    stampOf(book),
    say('counts', { from: productionFromWords[productionFrom][language] }),
    ...noteOn(filled((ofDone ?? []).map(acceptedLines)), (counts) => say('done', counts)),
    ...noteOn(filled((alone ?? []).map(acceptedLines)), (counts) => say('finished', counts)),
    ...leftOutNotes(ofShown(book), language),
  ];
}

/**
 * Rekap Produksi: per supplier, ship date and batch, each product × variant with the units ordered, to make and made
 * (src/domain/README.md, Recaps 3). Dead, queueing and unread orders are left out, and how many is said.
 */
export function productionRecap(book: OrderBook): Recap {
  const { language, zone } = book.shop;
  const again = phrases('productionRecap', language)('again');
  const words = recapWording('productionRecap', language);
  // A cake must not bear the name of somebody who has not paid.
  const wishOf = ({ request, counted }: ProductionRow): string =>
    request === '' || counted ? request : `${request} · ${words.header('awaiting')}`;
  const rows = productionRows(book).map((row) => {
    const { batch, line, replaces } = row;
    const ships = batch.shippingStarts === null ? '' : formatDate(batch.shippingStarts, zone);
    const request = replaces === '' ? wishOf(row) : `${line.units}× ${again} (${replaces})`;
    return { ...row, ships, request };
  });
  return { ...drawTable(definition(language), rows, words), below: [], notes: notes(book) };
}
