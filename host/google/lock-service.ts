/** LockService. Calls run one after the other here, so that a lock is taken by somebody else is a fault to switch on. */
import type { Clock } from './clock';
import type { Faults } from './faults';
import { type Enter, service } from './service';

/** Locks that the running call holds; all are released when it ends. */
export type Held = Set<string>;

export function createLockService(held: Held, faults: Faults, clock: Clock, enter: Enter): object {
  function lock(name: string): object {
    const take = (milliseconds: number): boolean => {
      const busy = faults.locked ? Number.POSITIVE_INFINITY : faults.lockedUntil - clock.now();
      clock.sleep(Math.min(Math.max(busy, 0), milliseconds));
      if (busy <= milliseconds) held.add(name);
      return held.has(name);
    };
    return service('Lock', enter, {
      tryLock: take,
      waitLock(milliseconds: number) {
        if (!take(milliseconds))
          throw new Error('Lock timeout: another process was holding the lock for too long.');
      },
      hasLock: () => held.has(name),
      releaseLock() {
        held.delete(name);
      },
    });
  }
  return service('LockService', enter, {
    getDocumentLock: () => lock('document'),
    getUserLock: () => lock('user'),
    getScriptLock: () => lock('script'),
  });
}
