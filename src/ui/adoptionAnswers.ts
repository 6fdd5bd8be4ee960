import type { WhyAsked } from '../messages/pages/adoptDoubts';

/** What a person may be told instead of an answer: a sentence in the shop's language. */
export interface Said {
  readonly told: string;
}

/** A question of the form that she has, as the page shows it. */
export interface AskedAbout {
  readonly id: number;
  readonly title: string;
  /** The field that it is certain to mean; `-` = none that an order has room for, '' = she must say. */
  readonly field: string;
  /** What it may be, the likeliest first. */
  readonly fields: readonly string[];
  /** Why she is asked; '' = it is certain. */
  readonly doubt: WhyAsked | '';
  /** Of one that is asked about for its prices: each label with the price of Produk. */
  readonly prices: readonly (readonly [label: string, price: number])[];
  /** Of a question that lists things: each of them with the Kode that it is certain to name, '' = none. */
  readonly listed: readonly (readonly [label: string, code: string])[];
  /** Kode by label, as she had chosen before. */
  readonly chosen: Readonly<Record<string, string>>;
}

/** Plain values: an answer with anything else in it arrives as nothing. */
export interface LookedAt {
  readonly formId: string;
  readonly title: string;
  /** How many have answered before. */
  readonly answered: number;
  readonly questions: readonly AskedAbout[];
  readonly products: readonly (readonly [code: string, label: string])[];
  /** Batches that may take in what was answered before. */
  readonly batches: readonly string[];
  /** Its answers also go to another file, which does no harm. */
  readonly elsewhere: boolean;
  /** Adopted before: what was answered until then stays where it is. */
  readonly again: boolean;
  /** Title of the form that it takes the place of; '' = of none. */
  readonly replaces: string;
}

/** What she has agreed to. */
export interface AgreedTo {
  readonly formId: string;
  /** Field by item id; '' = its answers stay in the form. */
  readonly fields: Readonly<Record<string, string>>;
  /** By item id: the Kode that she has chosen for a label that names no product for certain. */
  readonly codes?: Readonly<Record<string, Readonly<Record<string, string>>>> | undefined;
  /** The batch for what was answered before; '' = none. */
  readonly history: string;
}

export interface Adopted {
  readonly title: string;
  /** Orders that have come in by it. */
  readonly taken: number;
}
