/** Check in: reads a plan's months, saves what one of them brought, and reads them anew. */
import { useState } from 'preact/hooks';
import type { MonthActuals, PlanSummary } from '../src/addon/contract';
import { CheckInScreen } from './screens/check-in-screen';
import { CallFailure } from './screens/failure-screen';
import { LoadingScreen } from './screens/loading-screen';
import type { Server } from './server';
import type { Asking } from './state/use-asking';
import { useLoaded } from './state/use-loaded';

type Props = {
  readonly plan: PlanSummary;
  readonly asking: Asking;
  readonly server: Server;
  readonly onForecast: () => void;
  readonly onRePlan: () => void;
  readonly onLeave: () => void;
};

export function CheckInPage({ plan, asking, server, onForecast, onRePlan, onLeave }: Props) {
  const { value, failed, attempt, reload } = useLoaded(() => server.see(plan.id, 'checkIn'));
  const [saved, setSaved] = useState<number>();
  const save = (month: number, actuals: MonthActuals) =>
    attempt({
      deed: 'checkIn',
      call: () => server.act(plan.id, 'checkIn', { month: month + 1, actuals }),
      done: async () => {
        setSaved(month);
        await reload();
      },
    });
  // What was typed stays in the page below, whatever becomes of the call.
  return (
    <>
      {failed && <CallFailure failed={failed} onLeave={onLeave} />}
      {value ? (
        <div class={failed ? 'hidden-screen' : 'shown-screen'}>
          <CheckInScreen
            key={saved}
            plan={plan}
            data={value}
            saved={saved}
            asking={asking}
            onSave={save}
            onForecast={onForecast}
            onRePlan={onRePlan}
            onLeave={onLeave}
          />
        </div>
      ) : (
        !failed && <LoadingScreen />
      )}
    </>
  );
}
