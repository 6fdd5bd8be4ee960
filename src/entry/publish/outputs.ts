import type { Instant } from '../../domain/calendar';
import { fingerprintOf } from '../../domain/fingerprint';
import { goneProblems } from '../../domain/intake/goneResponses';
import type { Problem } from '../../domain/problem';
import { type FormPlan, formPlan, urgentPlan } from '../../forms/formPlan';
import { assertWords } from '../../messages/phrases';
import type { RecapName } from '../../messages/recapWording';
import { tabNames } from '../../messages/sheets/tabNames';
import { batchRecap } from '../../recaps/batchRecap';
import { buyerRecap } from '../../recaps/buyerRecap';
import { recapGrid } from '../../recaps/layRecap';
import { mismatches } from '../../recaps/mismatches';
import { paymentRecap } from '../../recaps/paymentRecap';
import { productionRecap } from '../../recaps/productionRecap';
import { quotaRecap } from '../../recaps/quotaRecap';
import type { Recap } from '../../recaps/recap';
import { toDo } from '../../recaps/toDo';
import { recall } from '../../sheets/memory/memory';
import { goneSlot, idleStockSlot } from '../../sheets/memory/slots';
import { shownMismatches } from '../../sheets/register/shownMismatches';
import { rowLinks } from '../../sheets/rowLinks';
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
  readonly name: 'form' | 'formUrgent' | 'formCheck' | RecapName;
  /** What it shows, without the time at which it was made: the same print, nothing to write. */
  readonly print: string;
  /** How it looks, where that is written apart: the same print, nothing to dress. */
  readonly look?: string;
  readonly write: (dress: boolean) => void;
}

/** All tabs that are derived; throws `wordsUnread` where they would be written in codes. Failures that are still open stand at the top of Perlu Tindakan. */
export function recapOutputs(
  { workbook: decided, memory }: Pick<Register, 'workbook' | 'memory'>,
  now: Instant,
  failures: readonly Problem[],
): Output[] {
  assertWords();
  // A new order is decided without a look into the ledger, and shown with one: nobody waits for it here.
  const workbook = withLedger(decided);
  const { book, place } = workbook;
  const gone = goneProblems(book, recall(memory, goneSlot));
  const idle = idleStockProblems(book, recall(memory, idleStockSlot));
  const problems = [...workbook.problems, ...formProblems(memory, book), ...gone, ...idle];
  const linkTo = rowLinks(workbook);
  const recapOutput = (name: RecapName, make: (at: Instant) => Recap, unstamped = make(0)): Output => {
    const write = (dress: boolean): void => writeRecap(recapSheet(tabNames[name], make(now)), place, dress);
    return {
      name,
      print: fingerprintOf([recapGrid(unstamped), unstamped.links?.to]),
      look: shapeOf(unstamped),
      write,
    };
  };
  const drawn = {
    productionRecap: productionRecap(book, 0),
    paymentRecap: paymentRecap(book, 0),
    buyerRecap: buyerRecap(book, 0),
    batchRecap: batchRecap(book, 0),
  };
  const found = [
    ...problems,
    ...mismatches(book, drawn, decided.payments !== null),
    ...shownMismatches(workbook),
  ];
  return [
    recapOutput('productionRecap', (at) => productionRecap(book, at), drawn.productionRecap),
    recapOutput('quotaRecap', (at) => quotaRecap(book, at)),
    recapOutput('paymentRecap', (at) => paymentRecap(book, at), drawn.paymentRecap),
    recapOutput('buyerRecap', (at) => buyerRecap(book, at), drawn.buyerRecap),
    recapOutput('batchRecap', (at) => batchRecap(book, at), drawn.batchRecap),
    recapOutput('toDo', (at) => toDo(book, now, found, failures, linkTo, at)),
  ];
}

type Shop = Pick<Register, 'workbook' | 'memory'>;

/** What a buyer must not wait for, under a print of its own: no word is read unless something of it has changed. */
export function urgentOutputs(shop: Shop, now: Instant): Output[] {
  const { book } = shop.workbook;
  if (formLink(shop.memory) === null) return [];
  const write = (): void => writeForm(wholePlan(shop, now), book, false);
  return [{ name: 'formUrgent', print: fingerprintOf(urgentPlan(book, now)), write }];
}

/**
 * The form as a whole, too. `check` = also what looks the same, for somebody may have changed the form by hand. No form,
 * no output.
 */
export function formOutputs(shop: Shop, now: Instant, check = false): Output[] {
  const [urgent] = urgentOutputs(shop, now);
  if (urgent === undefined) return [];
  const plan = wholePlan(shop, now);
  const write = (): void => writeForm(plan, shop.workbook.book, check);
  return [
    { ...urgent, write },
    { name: 'form', print: fingerprintOf(plan), write },
    ...(check ? [{ name: 'formCheck' as const, print: String(now), write }] : []),
  ];
}

function wholePlan({ workbook, memory }: Shop, now: Instant): FormPlan {
  assertWords();
  return formPlan(workbook.book, now, Object.keys(formLink(memory)?.items ?? {}));
}
