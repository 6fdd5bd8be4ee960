import type { Session } from './session';

/**
 * What a person's act sets off: one execution for each trigger that listens to this event of this file.
 * The payload's stand-ins are built for the run that receives it. Whoever starts that run adds
 * `triggerUid`, since one event may reach several triggers.
 */
export interface FiredEvent {
  event: 'ON_OPEN' | 'ON_EDIT' | 'ON_CHANGE' | 'ON_FORM_SUBMIT';
  /** Id of the spreadsheet or form it happened in: `TriggerState.sourceId`. */
  sourceId: string;
  /** Account that did it; blank for an anonymous buyer. */
  user: string;
  payload(session: Session): Record<string, unknown>;
}
