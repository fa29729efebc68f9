/** Update forecast: reads where the plan lands if nothing changes, forecasts it anew, and takes that back when told to. */
import { useState } from 'preact/hooks';
import type { PlanSummary } from '../src/addon/contract';
import { CallFailure } from './screens/failure-screen';
import { ForecastScreen } from './screens/forecast-screen';
import { LoadingScreen } from './screens/loading-screen';
import type { Server } from './server';
import type { Asking } from './state/use-asking';
import { useLoaded } from './state/use-loaded';

type Props = {
  readonly plan: PlanSummary;
  readonly asking: Asking;
  readonly server: Server;
  readonly onCheckIn: () => void;
  readonly onLeave: () => void;
};

export function ForecastPage({ plan, asking, server, onCheckIn, onLeave }: Props) {
  const { value, failed, attempt, reload } = useLoaded(() => server.forecasting(plan.prefix));
  const [done, setDone] = useState<'made' | 'undone'>();
  const after = (what: 'made' | 'undone') => async () => {
    await reload();
    setDone(what);
  };
  if (failed) return <CallFailure failed={failed} onLeave={onLeave} />;
  if (!value) return <LoadingScreen />;
  return (
    <ForecastScreen
      plan={plan}
      data={value}
      done={done}
      asking={asking}
      onUpdate={() =>
        attempt({
          deed: 'forecast',
          call: () => server.updateForecast(plan.prefix),
          done: after('made'),
        })
      }
      onUndo={() =>
        attempt({ deed: 'forecast', call: () => server.undoForecast(plan.prefix), done: after('undone') })
      }
      onOpen={(sheetId) => attempt({ deed: 'read', call: () => server.open(sheetId), done: () => {} })}
      onCheckIn={onCheckIn}
      onLeave={onLeave}
    />
  );
}
