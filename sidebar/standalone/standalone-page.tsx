/** Share without Backsolve: looks for the cells that need it, replaces them once they were seen, and takes that back. */
import { useState } from 'preact/hooks';
import type { FunctionCells } from '../../src/addon/contract/standalone';
import { CallFailure } from '../screens/failure-screen';
import { LoadingScreen } from '../screens/loading-screen';
import type { Server } from '../server';
import { useLoaded } from '../state/use-loaded';
import { type Pressed, StandaloneScreen } from './standalone-screen';

type Props = { readonly server: Server; readonly onLeave: () => void };

export function StandalonePage({ server, onLeave }: Props) {
  const { value, failed, attempt, reload } = useLoaded(() => server.findFunctions());
  const [pressed, setPressed] = useState<Pressed>();
  const after = async (what: Pressed) => {
    await reload();
    setPressed(what);
  };
  const replace = ({ looked, count }: FunctionCells) =>
    attempt({
      deed: 'replace',
      call: () => server.replaceFunctions(looked),
      done: () => after({ is: 'replaced', count }),
      changed: () => after({ is: 'changed' }),
    });
  const restore = () =>
    attempt({
      deed: 'restore',
      call: () => server.restoreFunctions(),
      done: (restored) => after({ is: 'restored', ...restored }),
    });
  if (failed) return <CallFailure failed={failed} onLeave={onLeave} />;
  if (!value) return <LoadingScreen />;
  return (
    <StandaloneScreen
      cells={value}
      pressed={pressed}
      onReplace={() => replace(value)}
      onRestore={restore}
      onLook={() => reload()}
      onLeave={onLeave}
    />
  );
}
