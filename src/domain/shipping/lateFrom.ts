import type { Batch } from '../batch';
import { DAY, type Instant } from '../calendar';

/** From when what is still here of a batch is late: she has all the day of Mulai kirim to send it. */
export function lateFrom({ shippingStarts }: Batch): Instant | null {
  return shippingStarts === null ? null : shippingStarts + DAY;
}
