import type { Session } from '../session';

/** A small message at the corner of the sheet; `seconds` null = until it is closed. */
export interface Toast {
  readonly message: string;
  readonly title: string;
  readonly seconds: number | null;
  /** By the clock of its run. */
  readonly at: number;
}

const KEY = Symbol('toasts');

/** What a run has shown so far, for whoever looks at the sheet. */
export function toastsOf(session: Session): Toast[] {
  return session.memo(KEY, () => []);
}

/** Shows one more. */
export function toast(session: Session, shown: Omit<Toast, 'at'>): void {
  toastsOf(session).push({ ...shown, at: session.now() });
}
