import type { Batch } from '../batch';
import type { Instant } from '../calendar';

/** A batch on the shop's own terms: a name, its dates, and as many units as `quotaUnits` (`null` = no limit). */
export function newBatch(
  name: string,
  opens: Instant,
  closes: Instant | null,
  quotaUnits: number | null,
): Batch {
  const dates = { opens, closes, productionStarts: null, shippingStarts: null, cutOff: null };
  const perDay = { quotaPerDay: null, quotaPerWeek: null, maxPerBuyer: null };
  const quotas = { quotaUnits, quotaOrders: null, quotaTurnover: null, ...perDay, whenFull: null };
  const minimum = { minimumUnits: null, ifBelowMinimum: null, minimumMark: null };
  const terms = {
    downPayment: null,
    downPaymentHours: null,
    balanceDue: null,
    cancellation: '',
    refund: null,
  };
  const state = {
    status: 'scheduled',
    opened: false,
    closedAt: null,
    closedBecause: null,
    atClose: null,
    made: {},
  } as const;
  const series = { repeats: 'none', origin: null, afterSoldOut: 'close' } as const;
  return { name, ...dates, ...quotas, ...minimum, ...terms, ...state, ...series, problems: [] };
}
