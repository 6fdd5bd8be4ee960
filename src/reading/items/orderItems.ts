import type { Why } from '../../domain/why';

/** Units of one product, both certain. */
export interface OrderItem {
  readonly code: string;
  readonly units: number;
}

/** A piece of the text, as it was typed, that can't go on as it stands. */
export interface FlaggedItem {
  readonly raw: string;
  readonly why: Why;
}

/** What a text that lists products says: each Kode at most once, in the order of the text. */
export interface OrderItems {
  readonly items: readonly OrderItem[];
  readonly flagged: readonly FlaggedItem[];
}
