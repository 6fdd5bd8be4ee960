import { tabNames } from '../messages/sheets/tabNames';
import { guarded } from './guarded';
import { lookAgain } from './intake/lookAgain';

/** What Google hands over; the cells themselves are read anew, never taken from here. */
export interface EditEvent {
  readonly range?: { getSheet(): { getName(): string } } | null;
}

/** Tabs that are written by the add-on alone: what is typed there decides nothing. Other recaps have cells of hers. */
const DERIVED: readonly string[] = [
  tabNames.quotaRecap,
  tabNames.materialRecap,
  tabNames.dashboard,
  tabNames.paymentRecap,
  tabNames.buyerRecap,
  tabNames.batchRecap,
  tabNames.toDo,
  tabNames.log,
].flatMap((words) => Object.values(words));

/**
 * Somebody has typed, picked, pasted or cleared something. Every run compares the whole register with what is on record,
 * so an event that is lost, or stands for a hundred cells, is as good as any (src/domain/README.md, Who may write what).
 */
export function onRegisterEdit(event?: EditEvent): void {
  guarded('onRegisterEdit', () => {
    const tab = event?.range?.getSheet().getName();
    if (tab === undefined || !DERIVED.includes(tab)) lookAgain();
  });
}
