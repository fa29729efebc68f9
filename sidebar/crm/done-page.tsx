/** Connected: the rows are read once at once, and what they show stands beside what was planned. */
import { useEffect, useState } from 'preact/hooks';
import type { CrmReport } from '../../src/addon/contract/crm';
import type { PlanFigures } from '../../src/addon/contract/deeds';
import type { Built } from '../../src/addon/contract/plans';
import { fillText } from '../../src/plan/sentence';
import { Button } from '../parts/button';
import { Screen, TopBar } from '../parts/frame';
import { Outcome, Progress } from '../parts/outcome';
import { Undecorated } from '../parts/undecorated';
import { CallFailure } from '../screens/failure-screen';
import type { Server } from '../server';
import type { Asking } from '../state/use-asking';
import { useFailedCall } from '../state/use-failed-call';
import { amountIn } from '../text/amount';
import { useWords } from '../text/text';
import { WhatRowsShow } from './what-rows-show';

type Props = {
  readonly connected: Built;
  /** Of the plan before its rows were connected. */
  readonly before: PlanFigures | null;
  readonly asking: Asking;
  readonly server: Server;
  readonly onLeave: () => void;
};

export function ConnectedPage({ connected, before, asking, server, onLeave }: Props) {
  const words = useWords();
  const text = words.crm.done;
  const { show } = asking;
  const [report, setReport] = useState<CrmReport>();
  const [after, setAfter] = useState<PlanFigures | null>(null);
  const { failed, attempt } = useFailedCall();
  useEffect(() => {
    attempt({
      deed: 'refresh',
      call: () => server.refreshCrm(connected.id),
      done: async (read) => {
        setReport(read);
        const figures = await server.figures([connected.id]);
        if (figures.ok) setAfter(figures.value[connected.id] ?? null);
      },
    });
  }, []);
  if (failed) return <CallFailure failed={failed} onLeave={onLeave} />;
  const tab = connected.tabs.find(({ key }) => key === 'crm');
  const isKnown = (of: PlanFigures | null): of is PlanFigures =>
    of?.outlook !== null && of?.outlook !== undefined;
  const moves = isKnown(before) && isKnown(after);
  return (
    <Screen
      top={<TopBar back={words.plans} onBack={onLeave} context={connected.name} />}
      busy={!report}
      foot={
        <>
          <Button look="primary" onClick={() => tab && server.open(tab.sheetId)}>
            {words.home.open}
          </Button>
          <Button onClick={onLeave}>{words.done}</Button>
        </>
      }
    >
      <Outcome icon="check" tone="good" title={text.title}>
        <p class="lead">{text.lead}</p>
      </Outcome>
      {connected.undecorated && <Undecorated refusal={connected.refusal} />}
      {moves && (
        <p class="lead">
          {fillText(text.outlook, {
            before: amountIn(show, before.counts, connected.currency)(before.outlook!),
            after: amountIn(show, after.counts, connected.currency)(after.outlook!),
          })}
          {before.chance !== null &&
            after.chance !== null &&
            ` · ${fillText(text.chance, { before: show.times(before.chance), after: show.times(after.chance) })}`}
        </p>
      )}
      {report ? (
        <WhatRowsShow plan={connected} report={report} asking={asking} server={server} attempt={attempt} />
      ) : (
        <Progress label={text.reading} />
      )}
    </Screen>
  );
}
