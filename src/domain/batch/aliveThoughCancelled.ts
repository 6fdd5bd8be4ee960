import type { Batch } from '../batch';
import { type Rupiah, sumOf } from '../money';
import type { Order } from '../order';
import type { OrderBook } from '../orderBook';
import { paidOf } from '../payment/booked';
import { isDead } from '../payment/orderTotals';

/** A cancelled batch of which orders live, and what was paid for them. */
export interface AliveThoughCancelled {
  readonly batch: string;
  readonly orders: number;
  readonly held: Rupiah;
}

/** What is sent or done needs no end. */
export function isUnderWay(order: Order): boolean {
  return !isDead(order) && order.status !== 'shipped' && order.status !== 'done';
}

/** Whether its batch is cancelled and it goes on: until she has said what becomes of it, nobody is asked for money. */
export function isInDoubt({ batches }: OrderBook, order: Order): boolean {
  return (
    isUnderWay(order) && batches.some(({ name, status }) => name === order.batch && status === 'cancelled')
  );
}

/** Cancelling a batch ends no order: whether they go with it is for the seller to say (src/domain/README.md, Recaps 4). */
export function aliveThoughCancelled({ batches, orders }: OrderBook): AliveThoughCancelled[] {
  const cancelled = batches.filter(({ status }: Batch) => status === 'cancelled');
  return cancelled.flatMap(({ name }) => {
    const own = orders.filter((order) => order.batch === name && isUnderWay(order));
    const held = sumOf(own.map(({ booked }) => paidOf(booked)));
    return own.length === 0 ? [] : [{ batch: name, orders: own.length, held }];
  });
}
