import type { Adopted, LookedAt, Said } from '../../ui/adoptionAnswers';
import type { ChatAnswer } from '../../ui/chatAnswers';
import type { GuideAnswer } from '../../ui/guideAnswers';
import type { PanelAnswer } from '../../ui/panelAnswers';
import type { Booked, BookedBefore, Failed, Found } from '../../ui/paymentAnswers';
import type { Parcels } from '../../ui/printAnswers';
import { enterRoom } from '../enterRoom';
import { ADOPTION_ENTRY, CHATS_ENTRY, fromPage, PAYMENT_ENTRY } from './fromPage';
import { room } from './room';

// What pages call by name, as the script itself holds it: who answers lies in a room.

export function pageAdoptForm(sent: unknown): Adopted | Said | Failed {
  return fromPage<Adopted | Said>(ADOPTION_ENTRY, () => enterRoom('page', room).pageAdoptForm(sent));
}

export function pageReadForm(text: unknown): LookedAt | Said | Failed {
  return fromPage<LookedAt | Said>(ADOPTION_ENTRY, () => enterRoom('page', room).pageReadForm(text));
}

export function pageBookPayment(sent: unknown): Booked | BookedBefore | Failed {
  return fromPage<Booked | BookedBefore>(PAYMENT_ENTRY, () => enterRoom('page', room).pageBookPayment(sent));
}

export function pageChats(sent: unknown): ChatAnswer | Failed {
  return fromPage(CHATS_ENTRY, () => enterRoom('page', room).pageChats(sent));
}

export function pageFindOrders(text: unknown): Found | Failed {
  return fromPage(PAYMENT_ENTRY, () => enterRoom('page', room).pageFindOrders(text));
}

export function pageGuide(sent: unknown): GuideAnswer {
  return fromPage('menuGuide', () => enterRoom('page', room).pageGuide(sent));
}

export function pagePanel(sent: unknown): PanelAnswer | Failed {
  return fromPage('menuPanel', () => enterRoom('page', room).pagePanel(sent));
}

export function pageParcels(): Parcels | Failed {
  return fromPage('menuPrint', () => enterRoom('page', room).pageParcels());
}
