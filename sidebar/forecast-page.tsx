/** Update forecast: reads where the plan lands if nothing changes, forecasts it anew, and takes that back when told to. */
import { useState } from 'preact/hooks';
import type { Lost } from '../src/addon/contract/change';
import type { Undo } from '../src/addon/contract/deeds';
import type { PlanSummary } from '../src/addon/contract/plans';
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
  readonly onBoard: () => void;
  readonly onLeave: () => void;
};

export function ForecastPage({ plan, asking, server, onCheckIn, onBoard, onLeave }: Props) {
  const { value, failed, attempt, reload } = useLoaded(() => server.see(plan.id, 'updateForecast'));
  const [done, setDone] = useState<'made' | 'undone'>();
  /** How the update of this visit is undone, and the cells that kept it from being undone. */
  const [undo, setUndo] = useState<Undo[]>([]);
  const [changed, setChanged] = useState<Lost[]>([]);
  const after = async (what: 'made' | 'undone', next: Undo[] = []) => {
    setUndo(next);
    setChanged([]);
    await reload();
    setDone(what);
  };
  if (failed) return <CallFailure failed={failed} onLeave={onLeave} />;
  if (!value) return <LoadingScreen />;
  const drop = () =>
    attempt({
      deed: 'forecast',
      call: () => server.act(plan.id, 'dropForecast', null),
      done: () => after('undone'),
    });
  const takeBack = () =>
    attempt({
      deed: 'forecast',
      call: () => server.undo(plan.id, undo),
      done: (answer) => (answer.changed.length > 0 ? setChanged(answer.changed) : after('undone')),
    });
  return (
    <ForecastScreen
      plan={plan}
      data={value}
      done={done}
      changed={changed}
      asking={asking}
      onUpdate={() =>
        attempt({
          deed: 'forecast',
          call: () => server.act(plan.id, 'updateForecast', null),
          done: (answer) => after('made', answer.undo),
        })
      }
      onUndo={undo.length > 0 ? takeBack : drop}
      onOpen={(sheetId) => attempt({ deed: 'read', call: () => server.open(sheetId), done: () => {} })}
      onCheckIn={onCheckIn}
      onBoard={onBoard}
      onLeave={onLeave}
    />
  );
}
