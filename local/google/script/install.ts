import { requireScope } from '../account/authority';
import { GoogleError } from '../errors';
import type { Session } from '../session';
import type { TriggerState } from '../state';
import { Trigger } from './trigger';

/** [D] developers.google.com/apps-script/guides/services/quotas: a user, in a script. */
const TRIGGERS_A_USER = 20;

/** Installs a trigger as the run's user. @throws GoogleError at the twenty-first */
export function install(session: Session, trigger: Omit<TriggerState, 'id' | 'user'>): Trigger {
  session.meter.charge('trigger');
  requireScope(session, 'ScriptApp.TriggerBuilder.create', 'script.scriptapp');
  const { triggers } = session.state;
  if (triggers.filter((each) => each.user === session.user).length >= TRIGGERS_A_USER) {
    throw new GoogleError(
      'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
    );
  }
  const installed = { id: session.newId('trigger'), user: session.user, ...trigger };
  triggers.push(installed);
  return new Trigger(session, installed);
}
