import type { RecapName } from '../messages/recapWording';
import { tabNames } from '../messages/sheets/tabNames';
import { handledSlot } from '../sheets/memory/slots';
import { touch } from '../sheets/memory/touch';
import { guarded } from './guarded';
import { lookAgain } from './intake/lookAgain';

/** What Google hands over; the cells themselves are read anew, never taken from here. */
export interface EditEvent {
  readonly range?: { getSheet(): { getName(): string } } | null;
}

/** Written by the add-on alone: what is typed there decides nothing. */
export const DERIVED = [
  'quotaRecap',
  'materialRecap',
  'dashboard',
  'paymentRecap',
  'buyerRecap',
  'batchRecap',
  'toDo',
] as const satisfies readonly RecapName[];
/** These have cells of hers. */
export const TYPED = ['productionRecap', 'shippingRecap'] as const satisfies readonly RecapName[];

function isNamed(key: keyof typeof tabNames, tab: string): boolean {
  return Object.values<string>(tabNames[key]).includes(tab);
}

/**
 * Somebody has typed, picked, pasted or cleared something. Every run compares the whole register with what is on record,
 * so an event that is lost, or stands for a hundred cells, is as good as any (src/domain/README.md, Who may write what).
 */
export function onRegisterEdit(event?: EditEvent): void {
  guarded('onRegisterEdit', () => {
    const tab = event?.range?.getSheet().getName() ?? '';
    const recap = [...DERIVED, ...TYPED].find((key) => isNamed(key, tab));
    if (recap !== undefined) writeOver(recap);
    if (!DERIVED.some((key) => key === recap) && !isNamed('log', tab)) lookAgain();
  });
}

/** What she has typed over is put right by the next sweep, though the recap says nothing else by then. */
function writeOver(recap: RecapName): void {
  const now = Date.now();
  touch(now, handledSlot(recap));
  touch(now);
}
