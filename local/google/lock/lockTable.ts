import type { Session } from '../session';
import type { State } from '../state';

interface Held {
  by: Session;
  /** Epoch ms. */
  since: number;
}

/**
 * Who holds which lock. It lives beside the State, not in it: a lock never outlives its run.
 *
 * Runs that overlap have clocks of their own, so a freed lock also remembers when it was freed: to a run
 * that was alive then, it is not free before that moment.
 */
export class LockTable {
  private readonly held = new Map<string, Held>();
  private readonly alive = new Map<Session, Map<string, number>>();
  private readonly underScriptLock = new Map<number, number>();
  private failuresLeft = 0;
  private timeoutsLeft = 0;

  /** A run begins; what was freed before does not concern it. */
  join(session: Session): void {
    this.alive.set(session, new Map());
    const leave = () => this.leave(session);
    session.onEnd(leave);
    session.onKill(leave);
  }

  holder(lock: string): Session | undefined {
    return this.held.get(lock)?.by;
  }

  /** Epoch ms before which a lock that is free now was not free for this run. */
  freedAt(lock: string, session: Session): number {
    return this.alive.get(session)?.get(lock) ?? Number.NEGATIVE_INFINITY;
  }

  take(lock: string, session: Session): void {
    this.held.set(lock, { by: session, since: session.now() });
  }

  /** Frees it outright, however often it was taken; of no effect for anybody but the holder. */
  release(lock: string, session: Session): void {
    const held = this.held.get(lock);
    if (held?.by !== session) return;
    this.held.delete(lock);
    const now = session.now();
    if (lock === 'script') this.addUnderLock(session.id, now - held.since);
    for (const freed of this.alive.values()) {
      freed.set(lock, Math.max(now, freed.get(lock) ?? now));
    }
  }

  /** Modelled ms that a run has spent under the script lock. */
  underLock(sessionId: number): number {
    return this.underScriptLock.get(sessionId) ?? 0;
  }

  /** A fault to come: the next `times` lock operations of anybody are refused as too many. */
  armTooMany(times = 1): void {
    this.failuresLeft = times;
  }

  /** True once for each armed refusal. */
  takeFailure(): boolean {
    if (this.failuresLeft === 0) return false;
    this.failuresLeft -= 1;
    return true;
  }

  /** A fault to come: the next `times` attempts to take a lock wait to their end in vain. */
  armTimeout(times = 1): void {
    this.timeoutsLeft = times;
  }

  /** True once for each armed time-out. */
  takeTimeout(): boolean {
    if (this.timeoutsLeft === 0) return false;
    this.timeoutsLeft -= 1;
    return true;
  }

  private leave(session: Session): void {
    for (const [lock, held] of this.held) if (held.by === session) this.release(lock, session);
    this.alive.delete(session);
  }

  private addUnderLock(id: number, ms: number): void {
    this.underScriptLock.set(id, this.underLock(id) + ms);
  }
}

const tables = new WeakMap<State, LockTable>();

/** The one lock table of a world. */
export function lockTableOf(state: State): LockTable {
  const known = tables.get(state);
  if (known) return known;
  const fresh = new LockTable();
  tables.set(state, fresh);
  return fresh;
}
