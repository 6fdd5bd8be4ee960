import { LockServiceStandIn } from '../../../../local/google/lock/lockService';
import type { LockStandIn } from '../../../../local/google/lock/lockStandIn';
import { lockTableOf } from '../../../../local/google/lock/lockTable';
import { Pause } from '../../../../local/google/standIn';
import type { State } from '../../../../local/google/state';
import { newState } from '../../../../local/newState';
import { type FakeSession, fakeSession, NOW } from '../fakeSession';

interface Runner {
  session: FakeSession;
  lock: LockStandIn;
}

/** A run that has begun, with the script lock in its hand. */
function runner(state: State, user?: string): Runner {
  const session = fakeSession({ state, ...(user === undefined ? {} : { user }) });
  return { session, lock: new LockServiceStandIn(session).getScriptLock() };
}

function two(): [Runner, Runner] {
  const state = newState({ start: NOW, language: 'id' });
  return [runner(state), runner(state)];
}

/** The wait that a call has become. */
function waitOf(call: unknown): Pause {
  if (!(call instanceof Pause)) throw new Error('the call did not wait');
  return call;
}

describe('a script lock', () => {
  it('[D] has one holder, whoever runs', () => {
    const state = newState({ start: NOW, language: 'id' });
    const [owner, helper] = [runner(state), runner(state, 'adik@contoh.id')];
    expect(owner.lock.tryLock(0)).toBe(true);
    expect(helper.lock.tryLock(0)).toBe(false);
    expect([owner.lock.hasLock(), helper.lock.hasLock()]).toEqual([true, false]);
  });

  it('[D] is another lock than the document’s, and a user’s is each user’s own', () => {
    const state = newState({ start: NOW, language: 'id' });
    const services = ['a@contoh.id', 'b@contoh.id'].map(
      (user) => new LockServiceStandIn(fakeSession({ state, user })),
    );
    const taken = services.map((service) => service.getUserLock().tryLock(0));
    expect([
      ...taken,
      services[0]?.getScriptLock().tryLock(0),
      services[1]?.getDocumentLock().tryLock(0),
    ]).toEqual([true, true, true, true]);
  });

  it('[D] is no counter: taken twice, one release frees it', () => {
    const [first, second] = two();
    expect([first.lock.tryLock(0), first.lock.tryLock(0)]).toEqual([true, true]);
    first.lock.releaseLock();
    expect(first.lock.hasLock()).toBe(false);
    first.session.end();
    expect(second.lock.tryLock(0)).toBe(true);
  });

  it('a release by anybody else does nothing', () => {
    const [first, second] = two();
    first.lock.tryLock(0);
    second.lock.releaseLock();
    expect(first.lock.hasLock()).toBe(true);
  });

  it.each(['end', 'kill'] as const)('[D] is freed at the run’s %s', (way) => {
    const [first, second] = two();
    first.lock.tryLock(0);
    first.session[way]();
    expect(second.lock.tryLock(0)).toBe(true);
  });
});

describe('waiting for a lock', () => {
  it('[D] gets it when it is freed, at that moment', () => {
    const [first, second] = two();
    first.lock.tryLock(0);
    const wait = waitOf(second.lock.tryLock(5000));
    first.session.spend(3000);
    expect(wait.ready()).toBe(false);
    first.lock.releaseLock();
    expect(wait.ready()).toBe(true);
    expect(wait.finish()).toBe(true);
    expect(second.session.now()).toBe(NOW + 3000);
    expect(second.lock.hasLock()).toBe(true);
  });

  it('[D] tryLock answers false when the time is up', () => {
    const [first, second] = two();
    first.lock.tryLock(0);
    const wait = waitOf(second.lock.tryLock(5000));
    first.session.spend(5001);
    expect(wait.ready()).toBe(true);
    expect(wait.finish()).toBe(false);
    expect(second.session.now()).toBe(NOW + 5000);
  });

  it('[D] waitLock throws when the time is up', () => {
    const [first, second] = two();
    first.lock.tryLock(0);
    const wait = waitOf(second.lock.waitLock(5000));
    first.session.spend(6000);
    expect(() => wait.finish()).toThrow('Lock timeout: another process was holding the lock for too long.');
  });

  it('comes too late for a lock that was freed after its deadline', () => {
    const [first, second] = two();
    first.lock.tryLock(0);
    const wait = waitOf(second.lock.tryLock(5000));
    first.session.spend(9000);
    first.lock.releaseLock();
    expect(wait.finish()).toBe(false);
  });

  it('gives up when nobody else can move', () => {
    const [first, second] = two();
    first.lock.tryLock(0);
    expect(waitOf(second.lock.tryLock(5000)).giveUp?.()).toBe(false);
    expect(second.session.now()).toBe(NOW + 5000);
  });

  it('a run that overlaps with one that is ahead waits for its moment; a later run does not', () => {
    const state = newState({ start: NOW, language: 'id' });
    const [first, overlapping] = [runner(state), runner(state)];
    first.lock.tryLock(0);
    first.session.spend(2000);
    first.lock.releaseLock();
    const later = runner(state);
    expect(overlapping.lock.tryLock(0)).toBe(false);
    expect(overlapping.lock.tryLock(5000)).toBe(true);
    expect(overlapping.session.now()).toBe(NOW + 2000);
    overlapping.lock.releaseLock();
    expect(later.session.now()).toBe(NOW);
  });
});

describe('the lock table', () => {
  it('counts modelled time under the script lock', () => {
    const [first] = two();
    first.lock.tryLock(0);
    first.session.spend(1500);
    first.session.end();
    expect(lockTableOf(first.session.state).underLock(first.session.id)).toBe(1500);
  });

  it('[F] can be told to refuse: too many operations', () => {
    const [first] = two();
    lockTableOf(first.session.state).armTooMany();
    expect(() => first.lock.tryLock(0)).toThrow(
      'There are too many LockService operations against the same script.',
    );
    expect(first.lock.tryLock(0)).toBe(true);
  });

  it('can be told to let a wait be in vain: as if another run held the lock', () => {
    const [first] = two();
    lockTableOf(first.session.state).armTimeout(2);
    expect(first.lock.tryLock(5000)).toBe(false);
    expect(first.session.now()).toBe(NOW + 5000);
    expect(() => first.lock.waitLock(1000)).toThrow('Lock timeout');
    expect(first.lock.tryLock(0)).toBe(true);
  });
});
