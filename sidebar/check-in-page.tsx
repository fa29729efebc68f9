/** Check in: reads a plan's months, saves what one of them brought, and reads them anew. */
import { useState } from 'preact/hooks';
import type { MonthActuals, PlanSummary, Undo } from '../src/addon/contract';
import { fillText } from '../src/plan/sentence';
import { CheckInScreen } from './screens/check-in-screen';
import { CallFailure } from './screens/failure-screen';
import { LoadingScreen } from './screens/loading-screen';
import type { Server } from './server';
import { keepTexts } from './state/check-in';
import type { Asking } from './state/use-asking';
import { useLoaded } from './state/use-loaded';
import { useWords } from './text/text';

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
  const words = useWords().checkIn;
  const [saved, setSaved] = useState<number>();
  const [undo, setUndo] = useState<Undo[]>([]);
  const [undone, setUndone] = useState<string>();
  const save = (month: number, actuals: MonthActuals) =>
    attempt({
      deed: 'checkIn',
      call: () => server.act(plan.id, 'checkIn', { month: month + 1, actuals }),
      done: async (answer) => {
        keepTexts(plan.id, month, {});
        setUndo(answer.undo);
        setUndone(undefined);
        setSaved(month);
        await reload();
      },
    });
  const takeBack = () =>
    attempt({
      deed: 'checkIn',
      call: () => server.undo(plan.id, undo),
      done: async ({ changed }) => {
        setUndo([]);
        setUndone(
          changed.length > 0
            ? fillText(words.notUndone, {
                cells: changed.map(({ tab, cell }) => `${tab}!${cell}`).join(', '),
              })
            : words.undone,
        );
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
            key={`${saved} ${undone ?? ''}`}
            plan={plan}
            data={value}
            saved={saved}
            undone={undone}
            onUndo={undo.length > 0 ? takeBack : undefined}
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
