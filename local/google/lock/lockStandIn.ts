import { GoogleError } from '../errors';
import type { Session } from '../session';
import { Pause, StandIn } from '../standIn';
import { type LockTable, lockTableOf } from './lockTable';

const TOO_MANY = 'There are too many LockService operations against the same script.';
const TIMED_OUT = 'Lock timeout: another process was holding the lock for too long.';

/**
 * One lock as one run sees it. [D] developers.google.com/apps-script/reference/lock/lock: taking a lock
 * that is held already does nothing, and one release frees it, so that it is no counter.
 */
export class LockStandIn extends StandIn {
  readonly type = 'Lock.Lock';
  private readonly table: LockTable;

  constructor(
    session: Session,
    private readonly name: string,
  ) {
    super(session);
    this.table = lockTableOf(session.state);
  }

  hasLock(): boolean {
    this.session.meter.charge('local');
    return this.isMine();
  }

  releaseLock(): void {
    this.begin();
    this.table.release(this.name, this.session);
  }

  tryLock(timeoutInMillis: number): boolean | Pause {
    this.begin();
    return this.wait(timeoutInMillis, () => false);
  }

  waitLock(timeoutInMillis: number): undefined | Pause {
    this.begin();
    const got = this.wait(timeoutInMillis, () => {
      throw new GoogleError(TIMED_OUT);
    });
    return got instanceof Pause ? new Pause(got.ready, () => void got.finish(), got.giveUp) : undefined;
  }

  private begin(): void {
    this.session.meter.charge('lock');
    if (this.table.takeFailure()) throw new GoogleError(TOO_MANY);
  }

  /** Takes the lock, now or at most `timeout` ms later; `late` answers for a wait that was in vain. */
  private wait(timeout: number, late: () => false): boolean | Pause {
    if (this.isMine()) return true;
    const deadline = this.session.now() + timeout;
    const timedOut = () => {
      this.session.waitUntil(deadline);
      return late();
    };
    if (this.table.takeTimeout()) return timedOut();
    const finish = () => (this.freeBy(deadline) ? this.take() : timedOut());
    if (!this.table.holder(this.name) || timeout <= 0) return finish();
    return new Pause(() => this.settled(deadline), finish, timedOut);
  }

  /** The wait is over when the lock is free, or when its holder has gone past our deadline with it. */
  private settled(deadline: number): boolean {
    const holder = this.table.holder(this.name);
    return !holder || holder.now() > deadline;
  }

  private freeBy(deadline: number): boolean {
    return !this.table.holder(this.name) && this.table.freedAt(this.name, this.session) <= deadline;
  }

  private take(): true {
    this.session.waitUntil(this.table.freedAt(this.name, this.session));
    this.table.take(this.name, this.session);
    return true;
  }

  private isMine(): boolean {
    return this.table.holder(this.name) === this.session;
  }
}
