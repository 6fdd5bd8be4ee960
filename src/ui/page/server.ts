import type { Adopted, AgreedTo, LookedAt, Said } from '../adoptionAnswers';
import type { ChatAnswer, ChatAsk } from '../chatAnswers';
import type { GuideAsk, Guided } from '../guideAnswers';
import type { PanelAnswer, PanelAsk } from '../panelAnswers';
import type { Booked, BookedBefore, Failed, Found, TypedBooking } from '../paymentAnswers';
import type { Parcels } from '../printAnswers';

/** What Google puts before the page. An answer that it can't carry arrives as null. */
interface Server {
  withSuccessHandler(heard: (answer: never) => void): Server;
  withFailureHandler(failed: (error: Error) => void): Server;
  pageChats(asked: ChatAsk): void;
  pageFindOrders(text: string): void;
  pageBookPayment(booking: TypedBooking): void;
  pageGuide(asked: GuideAsk): void;
  pagePanel(asked: PanelAsk): void;
  pageParcels(): void;
  pageReadForm(text: string): void;
  pageAdoptForm(agreed: AgreedTo): void;
}

declare const google: { script: { run: Server; host: { close(): void } } };

/** What is to be done with an answer, or with the error where Google gave none. */
export interface Hearer<T> {
  heard(answer: T): void;
  refused(why: Failed): void;
  failed(error: Error): void;
}

function handlerOf<T extends object>({ heard, refused, failed }: Hearer<T>) {
  return (answer: T | Failed | null): void => {
    if (answer === null) failed(new Error('null'));
    else if ('failure' in answer) refused(answer);
    else heard(answer);
  };
}

export function askOrders(text: string, hearer: Hearer<Found>): void {
  const heard = handlerOf(hearer);
  google.script.run.withSuccessHandler(heard).withFailureHandler(hearer.failed).pageFindOrders(text);
}

export function sendBooking(booking: TypedBooking, hearer: Hearer<Booked | BookedBefore>): void {
  const heard = handlerOf(hearer);
  google.script.run.withSuccessHandler(heard).withFailureHandler(hearer.failed).pageBookPayment(booking);
}

export function askParcels(hearer: Hearer<Parcels>): void {
  const heard = handlerOf(hearer);
  google.script.run.withSuccessHandler(heard).withFailureHandler(hearer.failed).pageParcels();
}

export function askForm(text: string, hearer: Hearer<LookedAt | Said>): void {
  const heard = handlerOf(hearer);
  google.script.run.withSuccessHandler(heard).withFailureHandler(hearer.failed).pageReadForm(text);
}

export function sendAdoption(agreed: AgreedTo, hearer: Hearer<Adopted | Said>): void {
  const heard = handlerOf(hearer);
  google.script.run.withSuccessHandler(heard).withFailureHandler(hearer.failed).pageAdoptForm(agreed);
}

export function askChats(asked: ChatAsk, hearer: Hearer<ChatAnswer>): void {
  const heard = handlerOf(hearer);
  google.script.run.withSuccessHandler(heard).withFailureHandler(hearer.failed).pageChats(asked);
}

export function askGuide(asked: GuideAsk, hearer: Hearer<Guided>): void {
  const heard = handlerOf(hearer);
  google.script.run.withSuccessHandler(heard).withFailureHandler(hearer.failed).pageGuide(asked);
}

export function askPanel(asked: PanelAsk, hearer: Hearer<PanelAnswer>): void {
  const heard = handlerOf(hearer);
  google.script.run.withSuccessHandler(heard).withFailureHandler(hearer.failed).pagePanel(asked);
}

export function closePage(): void {
  google.script.host.close();
}
