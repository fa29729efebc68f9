/** Check in: reads a plan's months, saves what one of them brought, and reads them anew. */
import { useState } from 'preact/hooks';
import type { MonthActuals, Undo } from '../src/addon/contract/deeds';
import type { PlanSummary } from '../src/addon/contract/plans';
import { fillText } from '../src/plan/sentence';
import { MonthKpisPage } from './lists/month-kpis-page';
import { CheckInScreen } from './screens/check-in-screen';
import { CallFailure } from './screens/failure-screen';
import { LoadingScreen } from './screens/loading-screen';
import type { Server } from './server';
import { typedMonths } from './state/typed-months';
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
  const [kept] = useState(() => typedMonths(plan.id, server));
  const [isRecalled, setRecalled] = useState(false);
  const { value, failed, attempt, reload } = useLoaded(async () => {
    const [seen] = await Promise.all([server.see(plan.id, 'checkIn'), isRecalled || kept.recall()]);
    setRecalled(true);
    return seen;
  });
  const words = useWords().checkIn;
  const [saved, setSaved] = useState<number>();
  const [undo, setUndo] = useState<Undo[]>([]);
  const [undone, setUndone] = useState<string>();
  /** The month whose KPIs are asked for, once it is saved; and whether those were saved, too. */
  const [asksKpis, setAsksKpis] = useState<number>();
  const [withKpis, setWithKpis] = useState(false);
  const save = (month: number, actuals: MonthActuals) =>
    attempt({
      deed: 'checkIn',
      call: () => server.act(plan.id, 'checkIn', { month: month + 1, actuals }),
      done: async (answer) => {
        kept.keep(month, {});
        setUndo(answer.undo);
        setUndone(undefined);
        setWithKpis(false);
        setSaved(month);
        if (plan.deeds.includes('monthKpis')) setAsksKpis(month);
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
  if (asksKpis !== undefined) {
    const month = value?.months[asksKpis]?.month;
    return (
      <MonthKpisPage
        plan={plan}
        month={asksKpis}
        monthName={month ? asking.show.month(month) : String(asksKpis + 1)}
        asking={asking}
        server={server}
        onDone={(more) => {
          setUndo([...undo, ...more]);
          setWithKpis(more.length > 0);
          setAsksKpis(undefined);
        }}
      />
    );
  }
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
            withKpis={withKpis}
            undone={undone}
            kept={kept}
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
