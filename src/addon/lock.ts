/** One change of the spreadsheet at a time, whoever asks for it. */
import { Failure } from './faults';

const usualPatience = 10_000;

/** @throws Failure `busy` when somebody else's change has not ended by then. */
export function alone<Value>(work: () => Value, patience = usualPatience): Value {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(patience)) {
    throw new Failure(
      'busy',
      `Another change of this spreadsheet has not ended after ${patience / 1000} seconds.`,
    );
  }
  try {
    return work();
  } finally {
    lock.releaseLock();
  }
}
