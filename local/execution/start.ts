import type { Authority, Session } from '../google/session';
import type { CallFault } from './fault';

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
  answers?: string[];
  fault?: CallFault | undefined;
}
