import type { Session } from '../session';

/** A sidebar or an HTML dialog that a run has shown. */
export interface ShownPage {
  where: 'sidebar' | 'modal' | 'modeless';
  title: string;
  html: string;
  /** Pixels; null where the script has not said. [D] A sidebar's width cannot be set. */
  width: number | null;
  height: number | null;
}

const PAGES = Symbol('pages');

/** Pages that a run has put on its user's screen, in order. */
export function shownPages(session: Session): ShownPage[] {
  return session.memo<ShownPage[]>(PAGES, () => []);
}
