/** The last call that went wrong, with the way to try it again. */
import { useState } from 'preact/hooks';
import type { FailedCall } from '../screens/failure-screen';
import type { ServerAnswer } from '../server';
import type { Deed } from '../text/failure-words';

type Attempt<Value> = {
  readonly deed: Deed;
  readonly call: () => Promise<ServerAnswer<Value>>;
  readonly done: (value: Value) => void | Promise<void>;
  /** Where what the call goes by is gone already: true when nothing more is to be said about it. */
  readonly gone?: () => boolean | Promise<boolean>;
  /** Where the cells are not those that were looked at: shows them as they are now. */
  readonly changed?: () => void | Promise<void>;
};

export function useFailedCall() {
  const [failed, setFailed] = useState<FailedCall>();

  async function attempt<Value>(task: Attempt<Value>): Promise<void> {
    const answer = await task.call();
    if (answer.ok) {
      setFailed(undefined);
      return task.done(answer.value);
    }
    if (answer.fault.kind === 'gone' && (await task.gone?.())) return setFailed(undefined);
    if (answer.fault.kind === 'changed' && task.changed) {
      setFailed(undefined);
      return task.changed();
    }
    setFailed({ ...answer.fault, deed: task.deed, retry: () => attempt(task) });
  }

  return { failed, attempt, forgive: () => setFailed(undefined) };
}
