/** Re-plan: reads where the plan stands, plans the rest anew, and takes it back when it is told to. */
import { useState } from 'preact/hooks';
import type { PlanSummary } from '../src/addon/contract/plans';
import { CallFailure } from './screens/failure-screen';
import { LoadingScreen } from './screens/loading-screen';
import { RePlanScreen } from './screens/re-plan-screen';
import type { Server } from './server';
import type { Asking } from './state/use-asking';
import { useLoaded } from './state/use-loaded';

type Props = {
  readonly plan: PlanSummary;
  readonly asking: Asking;
  readonly server: Server;
  readonly onLeave: () => void;
};

export function RePlanPage({ plan, asking, server, onLeave }: Props) {
  const { value, failed, attempt, reload } = useLoaded(() => server.see(plan.id, 'rePlan'));
  const [done, setDone] = useState<'made' | 'undone'>();
  const after = (what: 'made' | 'undone') => async () => {
    setDone(what);
    await reload();
  };
  if (failed) return <CallFailure failed={failed} onLeave={onLeave} />;
  if (!value) return <LoadingScreen />;
  return (
    <RePlanScreen
      plan={plan}
      data={value}
      done={done}
      asking={asking}
      onRePlan={(from, useLearned) =>
        attempt({
          deed: 'rePlan',
          call: () => server.act(plan.id, 'rePlan', { fromMonth: from + 1, useLearned }),
          done: after('made'),
        })
      }
      onUndo={() =>
        attempt({
          deed: 'rePlan',
          call: () => server.act(plan.id, 'dropRePlan', null),
          done: after('undone'),
        })
      }
      onLeave={onLeave}
    />
  );
}
