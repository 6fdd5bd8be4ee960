import type { Instant } from '../../domain/calendar';
import { fingerprintOf } from '../../domain/fingerprint';
import { goneProblems } from '../../domain/intake/goneResponses';
import type { Problem } from '../../domain/problem';
import { formPlan } from '../../forms/formPlan';
import { tabNames } from '../../messages/sheets/tabNames';
import { recapGrid } from '../../recaps/layRecap';
import { productionRecap } from '../../recaps/productionRecap';
import { quotaRecap } from '../../recaps/quotaRecap';
import type { Recap } from '../../recaps/recap';
import { toDo } from '../../recaps/toDo';
import { recall } from '../../sheets/memory/memory';
import { goneSlot, idleStockSlot } from '../../sheets/memory/slots';
import { writeRecap } from '../../sheets/tabs/recapTab';
import { withLedger } from '../../sheets/workbook';
import { formLink } from '../form/formLink';
import { formProblems } from '../form/formProblems';
import { writeForm } from '../form/writeForm';
import { idleStockProblems } from '../intake/noteIdleStock';
import type { Register } from '../intake/takeIn';
import { recapSheet, shapeOf } from './recapSheet';

/** Something derived from the register that others look at. */
export interface Output {
  readonly name: 'form' | 'formUrgent' | 'formCheck' | 'productionRecap' | 'quotaRecap' | 'toDo';
  /** What it shows, without the time at which it was made: the same print, nothing to write. */
  readonly print: string;
  /** How it looks, where that is written apart: the same print, nothing to dress. */
  readonly look?: string;
  readonly write: (dress: boolean) => void;
}

/** All tabs that are derived. Failures that are still open stand at the top of Perlu Tindakan. */
export function recapOutputs(
  { workbook: decided, memory }: Pick<Register, 'workbook' | 'memory'>,
  now: Instant,
  failures: readonly Problem[],
): Output[] {
  // A new order is decided without a look into the ledger, and shown with one: nobody waits for it here.
  const workbook = withLedger(decided);
  const { book, place } = workbook;
  const gone = goneProblems(book, recall(memory, goneSlot));
  const idle = idleStockProblems(book, recall(memory, idleStockSlot));
  const problems = [...workbook.problems, ...formProblems(memory, book), ...gone, ...idle];
  const recapOutput = (
    name: 'productionRecap' | 'quotaRecap' | 'toDo',
    make: (at: Instant) => Recap,
  ): Output => {
    const unstamped = make(0);
    const write = (dress: boolean): void => writeRecap(recapSheet(tabNames[name], make(now)), place, dress);
    return { name, print: fingerprintOf(recapGrid(unstamped)), look: shapeOf(unstamped), write };
  };
  return [
    recapOutput('productionRecap', (at) => productionRecap(book, at)),
    recapOutput('quotaRecap', (at) => quotaRecap(book, at)),
    recapOutput('toDo', (at) => toDo(book, now, problems, failures, at)),
  ];
}

/**
 * The form as a whole, and under a second print what a buyer must not wait for. `check` = also what looks the same,
 * for somebody may have changed the form by hand. No form, no output.
 */
export function formOutputs(
  { workbook, memory }: Pick<Register, 'workbook' | 'memory'>,
  now: Instant,
  check = false,
): Output[] {
  const link = formLink(memory);
  if (link === null) return [];
  const plan = formPlan(workbook.book, now, Object.keys(link.items));
  const { urgent, ...whole } = plan;
  const write = (): void => writeForm(plan, workbook.book, check);
  return [
    { name: 'formUrgent', print: fingerprintOf(urgent), write },
    { name: 'form', print: fingerprintOf(whole), write },
    ...(check ? [{ name: 'formCheck' as const, print: String(now), write }] : []),
  ];
}
