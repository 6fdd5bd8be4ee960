import type { Rupiah } from '../domain/money';
import type { OrderStatus } from '../domain/order';

/** What an order says, each part as it was written or mended. */
export const chatParts = [
  'name',
  'whatsapp',
  'items',
  'address',
  'delivery',
  'note',
  'email',
  'sender',
  'senderPhone',
] as const;

export type ChatFields = Readonly<Record<(typeof chatParts)[number], string>>;

/** What would become of an order now, or has become of it. */
export interface Verdict {
  readonly status: OrderStatus;
  /** `2 × Nastar`; '' = nothing that could be read. */
  readonly items: string;
  readonly total: Rupiah;
  /** Sentences in the shop's language. */
  readonly reasons: readonly string[];
}

/** One order among what was pasted. */
export interface ChatCard {
  /** The same for the same words, so that they are known again when they are read anew. */
  readonly id: string;
  /** What was written, whole. */
  readonly text: string;
  readonly sender: string;
  readonly fields: ChatFields;
  /** A form that somebody has filled in; else talk, left out unless she wants it. */
  readonly isForm: boolean;
  /** Number of an order of the same phone and units; '' = of one further up. `null` = none. */
  readonly twin: string | null;
}

/** Plain values: an answer with anything else in it arrives as nothing. */
export interface ReadChats {
  readonly cards: readonly ChatCard[];
  /** Chats beyond what one page shows. */
  readonly more: number;
  /** Batches that take orders now. */
  readonly batches: readonly string[];
}

/** One of those that she wants to have; `key` = the page's own with the card's id. */
export interface SentChat {
  readonly key: string;
  readonly fields: ChatFields;
}

export interface JudgedChats {
  /** By the key that was asked for. */
  readonly verdicts: Readonly<Record<string, Verdict>>;
}

export interface EnteredChat extends Verdict {
  readonly key: string;
  readonly no: string;
  readonly name: string;
}

export interface EnteredChats {
  readonly entered: readonly EnteredChat[];
  /** Keys of those that came in by a call whose answer was lost, and were changed on the page since: that is not in them. */
  readonly older: readonly string[];
}

/** The batch that she chose takes no orders any more: nothing was done. */
export interface BatchClosed {
  readonly closed: string;
}

export type ChatAsk =
  | { readonly ask: 'read'; readonly text: string }
  | { readonly ask: 'judge' | 'enter'; readonly batch: string; readonly chats: readonly SentChat[] };

export type ChatAnswer = ReadChats | JudgedChats | EnteredChats | BatchClosed;
