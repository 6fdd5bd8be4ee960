import { unreadPhones } from '../../domain/message/unreadPhones';
import type { Problem } from '../../domain/problem';
import type { CheckCode } from '../../messages/phrases/checks';
import { bookProblems } from '../../recaps/bookProblems';
import { ledgerSays } from '../../sheets/ledgerSays';
import { settleIn } from '../../sheets/memory/copy';
import { readMemory } from '../../sheets/memory/memory';
import { regainedProblems } from '../../sheets/register/regained';
import { otherForms } from '../form/otherForms';
import { idleCodes, idleStockProblems } from '../intake/noteIdleStock';
import { readRegister } from '../intake/takeIn';
import { strangeFile } from '../strangeFile';
import { formAddress, formProblems, mendForms } from './checkForm';
import {
  makeTabs,
  mendNames,
  mendPlace,
  mendTitles,
  missingParts,
  namesProblems,
  placeProblems,
  titlesProblems,
} from './checkTabs';
import { lastSweep, mendTriggers, triggerProblems, whoseTriggers } from './checkTriggers';

/** One thing that Periksa looks at. */
export interface Check {
  readonly code: CheckCode;
  /** What is wrong now. A look that fails is a finding, too. */
  readonly check: () => readonly Problem[];
  /** Does what can be done for it, and no harm when it is done again; `null` = only a person can. */
  readonly repair: (() => void) | null;
  /** Worth knowing where all is well. */
  readonly facts?: () => readonly Problem[];
  /** Worth knowing however it stands. */
  readonly beside?: () => readonly Problem[];
  /** What the sentences on what was mended need beside what was found. */
  readonly told?: () => Problem['params'];
  /** Repaired unasked, because looking would cost more than doing. */
  readonly always?: true;
}

/** In the order in which they build on each other: tabs can be read only when they are found. */
export const checks: readonly Check[] = [
  { code: 'copy', check: copyProblems, repair: letGo },
  { code: 'names', check: namesProblems, repair: mendNames },
  { code: 'titles', check: titlesProblems, repair: mendTitles },
  { code: 'place', check: placeProblems, repair: mendPlace },
  { code: 'tabs', check: missingParts, repair: makeTabs, always: true },
  { code: 'register', check: registerProblems, repair: null },
  { code: 'batches', check: batchProblems, repair: null },
  { code: 'form', check: formProblems, repair: mendForms, told: formAddress, beside: formsBeside },
  { code: 'installer', check: () => [], repair: null, facts: whoseTriggers },
  { code: 'triggers', check: triggerProblems, repair: mendTriggers, facts: lastSweep },
  { code: 'mail', check: () => [], repair: null, facts: mailLeft },
];

function formsBeside(): Problem[] {
  return otherForms(readMemory());
}

function copyProblems(): Problem[] {
  return strangeFile(readMemory());
}

function letGo(): void {
  settleIn(readMemory());
}

function registerProblems(): Problem[] {
  const { workbook, memory } = readRegister();
  const { broken, problems, entered, place, readAt } = workbook;
  const blank = regainedProblems(memory, entered, place, readAt).filter(({ code }) => code === 'blankAgain');
  return [
    ...(broken === null ? [] : [broken]),
    ...problems,
    ...blank,
    ...ledgerSays(workbook),
    ...unreadPhones(workbook.book),
  ];
}

/** What would keep a batch from opening, or a product from being sold, but for cells that were named above. */
function batchProblems(): Problem[] {
  const { workbook } = readRegister();
  const { book, broken, problems } = workbook;
  if (broken !== null) return [];
  const named = problems.map((each) => JSON.stringify(each));
  const found = [...bookProblems(book), ...idleStockProblems(book, idleCodes(workbook))];
  return found.filter((each) => !named.includes(JSON.stringify(each)));
}

/** Nothing is sent yet; whoever has another script that sends sees what it leaves. */
function mailLeft(): Problem[] {
  return [{ code: 'mailLeft', params: { left: MailApp.getRemainingDailyQuota() } }];
}
