import type { Authority, Session } from '../google/session';
import type { Dialog } from '../google/ui/dialogs';
import type { CallFault } from './fault';

/** What a user says to a dialog: at any rate, or on seeing it. */
export type Said = string | ((dialog: Dialog) => string);

/** Who runs what, why, and from when. */
export interface Start {
  entry: string;
  /** `formSubmit`, `edit`, `change`, `open`, `clock`, `menu`, `call`, `web`. */
  trigger: string;
  user: string;
  authority: Authority;
  hasUi: boolean;
  /** Epoch ms. */
  at: number;
  /** Arguments of the entry, made for this session (events carry stand-ins). */
  args(session: Session): unknown[];
  /** What the user will say to the dialogs, in order; a dialog beyond them stays open. */
  answers?: Said[];
  fault?: CallFault | undefined;
}
