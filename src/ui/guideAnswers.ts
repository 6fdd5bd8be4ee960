import type { Zone } from '../domain/calendar';
import type { Rupiah } from '../domain/money';
import type { Language } from '../domain/shop';
import type { GuideWrong, LinePart } from '../messages/pages/guideLabels';
import type { Failed } from './paymentAnswers';

/** The four steps of Panduan, in their order. */
export const guideSteps = ['shop', 'payment', 'products', 'batch'] as const;
export type GuideStep = (typeof guideSteps)[number];

/** What the page asks for; all that a person typed is sent as typed. */
export type GuideAsk =
  | { readonly ask: 'look' | 'form' | 'finish' | 'demo' | 'undemo' }
  | { readonly ask: 'undo'; readonly of: string }
  | {
      readonly ask: 'shop';
      readonly name: string;
      readonly whatsapp: string;
      readonly zone: Zone;
      readonly language: Language;
    }
  | {
      readonly ask: 'payment';
      readonly accounts: string;
      readonly downPayment: string;
      readonly hours: string;
    }
  | { readonly ask: 'read' | 'products'; readonly text: string }
  | {
      readonly ask: 'batch';
      readonly name: string;
      /** `2026-08-01T09:00` on the shop's clock. */
      readonly opens: string;
      readonly closes: string;
      readonly quota: string;
    };

export interface GuideProduct {
  readonly label: string;
  readonly price: Rupiah | null;
  readonly quota: number | null;
}

/** As the fields hold it: a date that can't be read is blank there, any other cell as typed. */
export interface GuideBatch {
  readonly name: string;
  readonly opens: string;
  readonly closes: string;
  readonly quota: string;
}

/** How far the file is set up, as its tabs tell; so the guide goes on wherever it was left. */
export interface GuideState {
  readonly language: Language;
  /** '' = what is typed there can't be read. */
  readonly zone: Zone | '';
  readonly shop: { readonly name: string; readonly whatsapp: string };
  readonly payment: { readonly accounts: string; readonly downPayment: string; readonly hours: string };
  readonly products: readonly GuideProduct[];
  /** Pasted lines that no product could be made of, one a line; '' = none are left. */
  readonly unread: string;
  readonly batches: readonly GuideBatch[];
  /** What the fields of the fourth step hold before anybody has typed there. */
  readonly nextBatch: GuideBatch;
  readonly done: Readonly<Record<GuideStep | 'all', boolean>>;
  /** '' = there is no form yet. */
  readonly formUrl: string;
  /** Where Google asks for what is missing of its permissions; '' = nothing is. */
  readonly consentUrl: string;
  /** The file is a copy: form and triggers are another file's. */
  readonly copied: boolean;
  /** The tabs are filled, but nothing is remembered of form and triggers: a copy, too, or a file that has lost its memory. */
  readonly forgotten: boolean;
  /** What the shop needs beside its tabs and has not: a form that opens, or triggers that are there and run. */
  readonly lacks: readonly ('form' | 'triggers')[];
  /** The triggers are another account's, and run. */
  readonly others: boolean;
  /** What "Batalkan" would take back; null = nothing. */
  readonly undoable: GuideStep | null;
  /** Sent back by its button: another step that is the last by then is not what she has read there. */
  readonly undoMark: string;
  readonly demo: 'none' | 'offered' | 'there';
}

/** A pasted line as it will be written; `why` = a few words on why it will not, '' = it will. */
export interface GuideLine extends GuideProduct {
  readonly raw: string;
  /** What of it must be mended; null where it will be written. */
  readonly part: LinePart | null;
  readonly why: string;
  /** It is on the tab already, and stays as it is. */
  readonly known: boolean;
}

/** What became of a call: the state afterwards, and what there is to say. */
export interface Guided {
  readonly state: GuideState;
  readonly wrong: GuideWrong | null;
  /** What Siapkan says at its end; '' = nothing. */
  readonly report: string;
  /** Where lines were to be read. */
  readonly lines: readonly GuideLine[];
}

export type GuideAnswer = Guided | Failed;
