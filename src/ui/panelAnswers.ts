import type { Rupiah } from '../domain/money';
import type { PaymentStatus } from '../domain/payment/payment';
import type { Language } from '../domain/shop';

/** Other pages that the panel opens. */
export const panelPages = ['payment', 'print', 'guide'] as const;
export type PanelPage = (typeof panelPages)[number];

export type PanelAsk =
  | { readonly ask: 'look' }
  | { readonly ask: 'search'; readonly text: string }
  | { readonly ask: 'go'; readonly link: string }
  | { readonly ask: 'open'; readonly page: PanelPage }
  | { readonly ask: 'check'; readonly print: string; readonly status: 'received' | 'rejected' };

/** One line of Perlu Tindakan, a proof or an order, in words; `link` = `#gid=…&range=A7`, '' = it leads nowhere. */
export interface PanelCard {
  readonly title: string;
  readonly text: string;
  readonly link: string;
}

/** `print` = what its row says, by which it is checked from here; null = something is to be mended in the row first. */
export interface PanelProof extends PanelCard {
  readonly print: string | null;
}

/** What became of a proof: what was asked for, or what somebody has decided, or it says something else by now. */
export interface ProofChecked {
  readonly outcome: 'checked' | 'decided' | 'changed';
  readonly status: PaymentStatus;
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
  readonly proofs: readonly PanelProof[];
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
  /** Where a proof was to be checked. */
  readonly checked: ProofChecked | null;
}
