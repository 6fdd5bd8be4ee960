import * as v from 'valibot';
import type { Instant } from '../../domain/calendar';
import { searchOrders } from '../../domain/payment/findOrders';
import type { Problem } from '../../domain/problem';
import { menuWords } from '../../messages/menu';
import { tabNames } from '../../messages/sheets/tabNames';
import {
  eventCards,
  orderCard,
  panelBatch,
  panelQuotas,
  proofCards,
  standstillCards,
  toDoCards,
  waitingCards,
} from '../../recaps/panelState';
import { toDo } from '../../recaps/toDo';
import { type Memory, readMemory } from '../../sheets/memory/memory';
import { findSheet } from '../../sheets/range/findSheet';
import { forgetCopies } from '../../sheets/range/flush';
import { showRow } from '../../sheets/range/showRow';
import { readKitchen } from '../../sheets/readKitchen';
import { rowLinks } from '../../sheets/rowLinks';
import { readTable } from '../../sheets/table/readTable';
import { logTab } from '../../sheets/tabs/logTab';
import { settingsTab } from '../../sheets/tabs/shopTab';
import type { Workbook } from '../../sheets/workbook';
import {
  type PanelAnswer,
  type PanelAsk,
  type PanelPage,
  type PanelState,
  type ProofChecked,
  panelPages,
} from '../../ui/panelAnswers';
import type { Failed } from '../../ui/paymentAnswers';
import { showPage, showSidebar } from '../../ui/showPage';
import { readForShow, readRegister } from '../intake/takeIn';
import { openFailures } from '../publish/derived';
import { drawnRecaps, standingProblems } from '../publish/standing';
import { strangeFile } from '../strangeFile';
import { chosenLanguage } from '../triggers/noteLanguage';
import { standstill } from '../triggers/pulse';
import { checkProof } from './checkProof';

const MOST = 20;

const asked: v.GenericSchema<unknown, PanelAsk> = v.variant('ask', [
  v.object({ ask: v.literal('look') }),
  v.object({ ask: v.literal('search'), text: v.string() }),
  v.object({ ask: v.literal('go'), link: v.string() }),
  v.object({ ask: v.literal('open'), page: v.picklist(panelPages) }),
  v.object({
    ask: v.literal('check'),
    print: v.string(),
    status: v.picklist(['received', 'rejected']),
  }),
]);

const nothing: PanelAnswer = { state: null, found: [], more: 0, checked: null };

/**
 * Panel: what the shop looks like now, what was searched for; or it brings a row, or another page, before her. Nothing is
 * written but the Status of a proof that she has checked.
 */
export function pagePanel(sent: unknown): PanelAnswer | Failed {
  const ask = v.parse(asked, sent);
  if (ask.ask === 'check') return checkedAndSeen(checkProof(ask));
  if (ask.ask === 'look') return { ...nothing, state: panelState(Date.now()) };
  if (ask.ask === 'search') return found(ask.text);
  if (ask.ask === 'go') showRow(ask.link);
  else open(ask.page);
  return nothing;
}

function checkedAndSeen(checked: ProofChecked | Failed): PanelAnswer | Failed {
  if ('failure' in checked) return checked;
  // What this run has read before is older than what it has written.
  forgetCopies();
  return { ...nothing, checked, state: panelState(Date.now()) };
}

function open(page: PanelPage): void {
  const language = chosenLanguage(readMemory());
  const titles = {
    payment: menuWords.menuRecordPayment,
    print: menuWords.menuPrint,
    guide: menuWords.menuGuide,
  };
  if (page === 'guide') showSidebar(page, titles[page][language], { language });
  else showPage(page, titles[page][language], { language });
}

/** Only for show, so without the lock. */
function found(text: string): PanelAnswer {
  const { workbook } = readRegister();
  const { book } = workbook;
  const orders = searchOrders(book.orders, text);
  const linkTo = rowLinks(workbook);
  const cards = orders.slice(0, MOST).map((order) => orderCard(order, book, linkTo));
  return { ...nothing, found: cards, more: Math.max(0, orders.length - MOST) };
}

function panelState(now: Instant): PanelState {
  const memory = readMemory();
  const language = chosenLanguage(memory);
  const blank = {
    batch: null,
    quotas: [],
    toDo: [],
    proofs: [],
    waiting: [],
    events: [],
  };
  if (findSheet(settingsTab.name) === null) return { ...blank, language, setUp: false };
  const workbook = readForShow(memory, now);
  const { book, place } = workbook;
  const linkTo = rowLinks(workbook);
  const register = { workbook, memory, added: 0, broken: workbook.broken };
  const kitchen = readKitchen(book.products, place);
  const problems = standingProblems(register, kitchen, drawnRecaps(book), true);
  return {
    ...{ language, setUp: true },
    batch: panelBatch(book, now),
    quotas: panelQuotas(book, now),
    toDo: [
      ...standstillCards(stopped(memory), book.shop),
      ...toDoCards(toDo(book, now, problems, openFailures(register), linkTo)),
    ],
    proofs: proofCards(book, linkTo, tabNames.payments[language]),
    waiting: waitingCards(book, linkTo),
    events: eventCards(book, logged(workbook), linkTo),
  };
}

/** What keeps anything from running by itself here. */
function stopped(memory: Memory): Problem[] {
  const strange = strangeFile(memory);
  return strange.length > 0 ? strange : standstill(memory);
}

/** What Log says; she may have deleted the tab. */
function logged({ place }: Workbook) {
  return findSheet(logTab.name) === null ? [] : readTable(logTab, place).rows.map(({ values }) => values);
}
