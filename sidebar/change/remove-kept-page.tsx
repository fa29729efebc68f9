/** Remove the tabs before the last change: asked first, and once more where people's formulas still use them. */
import { useState } from 'preact/hooks';
import type { Lost } from '../../src/addon/contract/change';
import type { PlanSummary } from '../../src/addon/contract/plans';
import { fillText } from '../../src/plan/sentence';
import { Button } from '../parts/button';
import { Screen, Title, TopBar } from '../parts/frame';
import { CallFailure } from '../screens/failure-screen';
import type { Server } from '../server';
import { useFailedCall } from '../state/use-failed-call';
import { useWords } from '../text/text';
import { ClosingScreen } from './closing-screen';
import { LostList } from './lost-list';

type Props = {
  readonly plan: PlanSummary;
  readonly server: Server;
  readonly onLeave: () => void;
};

export function RemoveKeptPage({ plan, server, onLeave }: Props) {
  const words = useWords();
  const text = words.change.remove;
  const [used, setUsed] = useState<readonly Lost[]>([]);
  const [isWorking, setWorking] = useState(false);
  const [isDone, setDone] = useState(false);
  const { failed, attempt } = useFailedCall();
  const isUsed = used.length > 0;
  const remove = async () => {
    setWorking(true);
    await attempt({
      deed: 'removeKept',
      call: () => server.removeKept(plan.id, isUsed),
      done: ({ stillUsed }) => (stillUsed.length > 0 && !isUsed ? setUsed(stillUsed) : setDone(true)),
    });
    setWorking(false);
  };
  if (failed) return <CallFailure failed={failed} onLeave={onLeave} />;
  if (isDone) return <ClosingScreen title={text.done} lead={text.doneLead} onLeave={onLeave} />;
  return (
    <Screen
      top={<TopBar back={words.plans} onBack={onLeave} context={plan.name} />}
      busy={isWorking}
      foot={
        <>
          <Button look="danger" disabled={isWorking} onClick={remove}>
            {isWorking ? text.acting : isUsed ? text.anyway : text.act}
          </Button>
          <Button onClick={onLeave}>{text.keep}</Button>
        </>
      }
    >
      <Title key={used.length}>{text.title}</Title>
      <p class="lead">{text.lead}</p>
      {isUsed && (
        <div class="apart">
          <p class="lead">{fillText(text.used, { count: String(used.length) })}</p>
          <LostList cells={used.slice(0, 20)} count={used.length} />
        </div>
      )}
    </Screen>
  );
}
