import { buildMenu } from '../ui/menu';

/**
 * Makes the menu, in Indonesian, and touches nothing else: before the seller has given permission nothing may be
 * touched, and each open file waits for it. A shop that speaks English has a trigger for its own (onOpenEnglish.ts).
 */
export function onOpen(): void {
  buildMenu('id');
}
