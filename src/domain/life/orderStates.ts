import type { OrderStatus } from '../order';

/**
 * Where an order may go from each status, and by whose hand (src/domain/README.md, Who may write what). `seller` is the law
 * for her picks; that `system` is all that happens, and nothing else does, is what random seasons prove
 * (tests/domain/season/transitions.test.ts).
 */
interface Ways {
  /** Picked by the seller in Pesanan.Status. */
  readonly seller: readonly OrderStatus[];
  /** By an edit, the waiting list, the clock, money, what she makes of a slice; or where she picks Menunggu DP and none is due. */
  readonly system: readonly OrderStatus[];
}

const REVIVE: readonly OrderStatus[] = ['awaitingDownPayment'];

export const orderStates: Readonly<Record<OrderStatus, Ways>> = {
  needsReview: {
    seller: ['waitingList', 'awaitingDownPayment', 'confirmed', 'cancelled'],
    system: ['waitingList', 'offered', 'awaitingDownPayment', 'confirmed', 'cancelled', 'expired'],
  },
  waitingList: {
    seller: ['awaitingDownPayment', 'confirmed', 'cancelled'],
    system: ['needsReview', 'offered', 'awaitingDownPayment', 'confirmed', 'cancelled'],
  },
  offered: {
    seller: ['awaitingDownPayment', 'confirmed', 'cancelled'],
    system: ['needsReview', 'waitingList', 'awaitingDownPayment', 'confirmed', 'expired', 'cancelled'],
  },
  awaitingDownPayment: {
    seller: ['confirmed', 'cancelled'],
    system: ['needsReview', 'waitingList', 'offered', 'confirmed', 'expired', 'cancelled'],
  },
  confirmed: {
    seller: ['inProduction', 'readyToShip', 'shipped', 'done', 'cancelled'],
    system: ['waitingList', 'offered', 'awaitingDownPayment', 'cancelled'],
  },
  inProduction: {
    seller: ['readyToShip', 'shipped', 'done', 'cancelled'],
    system: ['waitingList', 'offered', 'cancelled'],
  },
  readyToShip: {
    seller: ['shipped', 'done', 'cancelled'],
    system: ['waitingList', 'offered', 'cancelled'],
  },
  shipped: { seller: ['done'], system: [] },
  done: { seller: [], system: [] },
  expired: { seller: REVIVE, system: ['waitingList', 'awaitingDownPayment', 'confirmed'] },
  cancelled: { seller: REVIVE, system: ['confirmed'] },
  rejected: {
    seller: REVIVE,
    system: ['needsReview', 'waitingList', 'awaitingDownPayment', 'confirmed'],
  },
};

/** What the intake makes of a new response. */
export const firstStates: readonly OrderStatus[] = [
  'needsReview',
  'waitingList',
  'awaitingDownPayment',
  'confirmed',
  'rejected',
];

/** From Diproduksi on, what a buyer changes is only a request. */
export const underWay: readonly OrderStatus[] = ['inProduction', 'readyToShip', 'shipped', 'done'];

/** What is sent is cancelled no more: what comes back is a return. */
export const gone: readonly OrderStatus[] = ['shipped', 'done'];
