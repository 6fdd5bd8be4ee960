import type { Rupiah } from '../domain/money';
import type { Language } from '../domain/shop';

/** Other pages that the panel opens. */
export const panelPages = ['payment', 'print', 'guide'] as const;
export type PanelPage = (typeof panelPages)[number];

export type PanelAsk =
  | { readonly ask: 'look' }
  | { readonly ask: 'search'; readonly text: string }
  | { readonly ask: 'go'; readonly link: string }
  | { readonly ask: 'open'; readonly page: PanelPage };

/** One line of Perlu Tindakan, a proof or an order, in words; `link` = `#gid=…&range=A7`, '' = it leads nowhere. */
export interface PanelCard {
  readonly title: string;
  readonly text: string;
  readonly link: string;
}

export interface PanelQuota {
  readonly title: string;
  readonly limit: number;
  readonly taken: number;
  readonly free: number;
  /** A quota of turnover counts rupiah. */
  readonly inRupiah: boolean;
}

export interface PanelBatch {
  readonly name: string;
  readonly status: string;
  readonly left: string;
  readonly orders: number;
  readonly units: number;
  readonly received: Rupiah;
}

/** The shop at a glance. No phone, no address. */
export interface PanelState {
  readonly language: Language;
  /** Whether there are tabs to read at all. */
  readonly setUp: boolean;
  readonly batch: PanelBatch | null;
  readonly quotas: readonly PanelQuota[];
  readonly toDo: readonly PanelCard[];
  readonly proofs: readonly PanelCard[];
  readonly waiting: readonly PanelCard[];
  /** Newest first. */
  readonly events: readonly PanelCard[];
}

/** What became of a call; `found` where something was searched for. */
export interface PanelAnswer {
  readonly state: PanelState | null;
  readonly found: readonly PanelCard[];
  /** How many others there are. */
  readonly more: number;
}
