import { goneProblems } from '../../domain/intake/goneResponses';
import type { OrderBook } from '../../domain/orderBook';
import type { Problem } from '../../domain/problem';
import { batchRecap } from '../../recaps/batchRecap';
import { buyerRecap } from '../../recaps/buyerRecap';
import { mismatches } from '../../recaps/mismatches';
import { paymentRecap } from '../../recaps/paymentRecap';
import { productionRecap } from '../../recaps/productionRecap';
import { ledgerSays } from '../../sheets/ledgerSays';
import { recall } from '../../sheets/memory/memory';
import { goneSlot, idleStockSlot } from '../../sheets/memory/slots';
import type { readKitchen } from '../../sheets/readKitchen';
import { regainedProblems } from '../../sheets/register/regained';
import { shownMismatches } from '../../sheets/register/shownMismatches';
import { mergedProblems } from '../../sheets/typed/mergedProblems';
import { formProblems } from '../form/formProblems';
import { idleStockProblems } from '../intake/noteIdleStock';
import type { Register } from '../intake/takeIn';

/** The recaps that are compared with one another. */
export function drawnRecaps(book: OrderBook) {
  return {
    productionRecap: productionRecap(book),
    paymentRecap: paymentRecap(book),
    buyerRecap: buyerRecap(book),
    batchRecap: batchRecap(book),
  };
}

/** All that Perlu Tindakan says beside what failed. `workbook` = with its ledger; `decided` = whether it was decided with it. */
export function standingProblems(
  { workbook, memory }: Pick<Register, 'workbook' | 'memory'>,
  kitchen: ReturnType<typeof readKitchen>,
  drawn: ReturnType<typeof drawnRecaps>,
  decided: boolean,
): Problem[] {
  const { book, problems, entered, place, readAt } = workbook;
  return [
    ...problems,
    ...ledgerSays(workbook),
    ...formProblems(memory, book),
    ...goneProblems(book, recall(memory, goneSlot)),
    ...idleStockProblems(book, recall(memory, idleStockSlot)),
    ...regainedProblems(memory, entered, place, readAt),
    ...mergedProblems(memory, book.shop.language),
    ...kitchen.problems,
    ...mismatches(book, drawn, decided),
    ...shownMismatches(workbook),
  ];
}
