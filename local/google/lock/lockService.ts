import type { Session } from '../session';
import { StandIn } from '../standIn';
import { LockStandIn } from './lockStandIn';
import { lockTableOf } from './lockTable';

/** The global `LockService`. [D] developers.google.com/apps-script/reference/lock/lock-service */
export class LockServiceStandIn extends StandIn {
  readonly type = 'Lock.LockService';

  constructor(session: Session) {
    super(session);
    lockTableOf(session.state).join(session);
  }

  /** One holder, whoever runs. */
  getScriptLock(): LockStandIn {
    return this.lock('script');
  }

  /** One holder for each document; ours is bound to one. */
  getDocumentLock(): LockStandIn {
    return this.lock('document');
  }

  getUserLock(): LockStandIn {
    return this.lock(`user:${this.session.user}`);
  }

  private lock(name: string): LockStandIn {
    this.session.meter.charge('local');
    return new LockStandIn(this.session, name);
  }
}
