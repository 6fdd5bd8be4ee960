import type { Batch } from '../batch';

/**
 * Where orders stand that ask for nothing but stock while no batch is open: a period without dates, limits or terms of
 * its own, so that the shop's terms rule and nothing but stock is looked at (src/domain/README.md, Ready stock 3). It is
 * on no tab: like Pesanan.Batch of its orders its name is blank.
 */
export const shelf: Batch = {
  name: '',
  opens: 0,
  closes: null,
  productionStarts: null,
  shippingStarts: null,
  cutOff: null,
  quotaUnits: null,
  quotaOrders: null,
  quotaTurnover: null,
  quotaPerDay: null,
  quotaPerWeek: null,
  maxPerBuyer: null,
  whenFull: null,
  afterSoldOut: 'queue',
  minimumUnits: null,
  ifBelowMinimum: null,
  downPayment: null,
  downPaymentHours: null,
  balanceDue: null,
  cancellation: '',
  refund: { kind: 'full' },
  status: 'open',
  opened: true,
  closedAt: null,
  closedBecause: null,
  repeats: 'none',
  origin: null,
  minimumMark: null,
  atClose: null,
  made: {},
  problems: [],
};

/** By its name, not by which object it is: a room has pure code, and so the shelf, once more (README, Decisions). */
export function isShelf(batch: Pick<Batch, 'name'> | null): boolean {
  return batch?.name === '';
}
