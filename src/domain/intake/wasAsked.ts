import type { Instant } from '../calendar';
import type { Order } from '../order';

/** Whether it was asked when this order came in, and still is: only then has a buyer who leaves it blank taken something back. */
export function wasAsked(
  since: Readonly<Record<string, Instant>>,
  name: string,
  { at }: Pick<Order, 'at'>,
): boolean {
  const asked = since[name];
  return asked !== undefined && asked <= at;
}
