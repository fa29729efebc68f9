/** What a page shows once a call has answered, with its failure where it did not. */
import { useEffect, useState } from 'preact/hooks';
import type { ServerAnswer } from '../server';
import { useFailedCall } from './use-failed-call';

export function useLoaded<Value>(call: () => Promise<ServerAnswer<Value>>) {
  const [value, setValue] = useState<Value>();
  const { failed, attempt } = useFailedCall();
  const load = () => attempt({ deed: 'read', call, done: setValue });
  useEffect(() => {
    load();
  }, []);
  return { value, failed, attempt, reload: load };
}
