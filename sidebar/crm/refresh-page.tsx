/** Of a plan that is connected: reads the rows anew, freezes months and frees them, maps again, or lets go of the rows. */
import { useState } from 'preact/hooks';
import type { CrmReport } from '../../src/addon/contract/crm';
import type { Undo } from '../../src/addon/contract/deeds';
import type { PlanSummary } from '../../src/addon/contract/plans';
import { daySerial, monthAfter } from '../../src/plan/month';
import { fillText } from '../../src/plan/sentence';
import { writtenDay } from '../../src/plan/spine/written-day';
import { Button, Link } from '../parts/button';
import { Screen, Title, TopBar } from '../parts/frame';
import { Note } from '../parts/note';
import { CallFailure } from '../screens/failure-screen';
import { LoadingScreen } from '../screens/loading-screen';
import type { Server } from '../server';
import type { Asking } from '../state/use-asking';
import { useLoaded } from '../state/use-loaded';
import { useLanguage, useWords } from '../text/text';
import { nameOf } from './before-page';
import { ChecksList } from './checks-list';
import { Freezing } from './freezing';
import { WhatRowsShow } from './what-rows-show';

type Props = {
  readonly plan: PlanSummary;
  readonly asking: Asking;
  readonly server: Server;
  readonly onAnother: () => void;
  readonly onDisconnect: () => void;
  readonly onLeave: () => void;
};

type Said = 'undone' | 'typedSince' | 'thawed' | undefined;

export function RefreshPage({ plan, asking, server, onAnother, onDisconnect, onLeave }: Props) {
  const words = useWords();
  const text = words.crm.refresh;
  const months = useLoaded(() => server.see(plan.id, 'freeze'));
  const [report, setReport] = useState<CrmReport>();
  const [undo, setUndo] = useState<Undo[]>([]);
  const [said, setSaid] = useState<Said>();
  const [isWorking, setWorking] = useState(false);
  const { attempt } = months;
  const run = async (act: () => Promise<void>) => {
    setWorking(true);
    setSaid(undefined);
    await act();
    setWorking(false);
  };
  const refresh = () =>
    run(() =>
      attempt({
        deed: 'refresh',
        call: () => server.refreshCrm(plan.id),
        done: async (read) => {
          setReport(read);
          setUndo(read.undo);
          await months.reload();
        },
      }),
    );
  const takeBack = () =>
    run(() =>
      attempt({
        deed: 'refresh',
        call: () => server.undo(plan.id, undo),
        done: async ({ changed }) => {
          setSaid(changed.length > 0 ? 'typedSince' : 'undone');
          if (changed.length === 0) {
            setUndo([]);
            setReport(undefined);
          }
          await months.reload();
        },
      }),
    );
  const act = (deed: 'freeze' | 'thaw' | 'countAgain', toMonth: number) =>
    run(() =>
      attempt({
        deed: 'refresh',
        call: () =>
          deed === 'freeze' ? server.act(plan.id, 'freeze', { toMonth }) : server.act(plan.id, deed, null),
        done: async (answer) => {
          setUndo(answer.undo);
          if (deed !== 'freeze') setSaid('thawed');
          await months.reload();
        },
      }),
    );
  if (months.failed?.kind === 'gone') {
    return (
      <Screen top={<TopBar back={words.plans} onBack={onLeave} context={plan.name} />}>
        <Title>{text.title}</Title>
        <Note kind="warn">{text.broken}</Note>
        <Ways text={text} onAnother={onAnother} onDisconnect={onDisconnect} />
      </Screen>
    );
  }
  if (months.failed) return <CallFailure failed={months.failed} onLeave={onLeave} />;
  if (!months.value) return <LoadingScreen title={words.change.reading} slow={words.change.slowRead} />;
  const { closed, frozenTo, typed } = months.value;
  return (
    <Screen
      top={<TopBar back={words.plans} onBack={onLeave} context={plan.name} />}
      busy={isWorking}
      foot={
        <>
          <Button look="primary" disabled={isWorking} onClick={refresh}>
            {isWorking ? text.acting : text.act}
          </Button>
          <Button onClick={onLeave}>{words.close}</Button>
        </>
      }
    >
      <Title>{text.title}</Title>
      {said && <Note kind={said === 'typedSince' ? 'warn' : 'good'}>{text[said]}</Note>}
      {report && <WhatIsNew plan={plan} report={report} asking={asking} />}
      {undo.length > 0 && (
        <div class="links">
          <Link onClick={takeBack}>{text.undo}</Link>
        </div>
      )}
      {report && (
        <>
          <ChecksList
            checks={report.checks}
            asking={asking}
            onShow={(sheetId, row) =>
              attempt({ deed: 'read', call: () => server.showRow(sheetId, row), done: () => {} })
            }
          />
          <WhatRowsShow plan={plan} report={report} asking={asking} server={server} attempt={attempt} />
        </>
      )}
      {typed > 0 && (
        <Note kind="info">
          {fillText(text.typedOver, { count: asking.show.number(typed) })}
          <Button disabled={isWorking} onClick={() => act('countAgain', 0)}>
            {text.countAgain}
          </Button>
        </Note>
      )}
      <Freezing
        key={`${closed.length} ${frozenTo}`}
        closed={closed}
        frozenTo={frozenTo}
        isWorking={isWorking}
        onFreeze={(toMonth) => act('freeze', toMonth)}
        onThaw={() => act('thaw', 0)}
      />
      <Ways text={text} onAnother={onAnother} onDisconnect={onDisconnect} />
    </Screen>
  );
}

type Text = ReturnType<typeof useWords>['crm']['refresh'];

type WaysProps = Pick<Props, 'onAnother' | 'onDisconnect'> & { readonly text: Text };

const Ways = ({ text, onAnother, onDisconnect }: WaysProps) => (
  <div class="links apart">
    <Link onClick={onAnother}>{text.another}</Link>
    <Link look="red" onClick={onDisconnect}>
      {text.disconnect}
    </Link>
  </div>
);

type NewProps = Pick<Props, 'plan' | 'asking'> & { readonly report: CrmReport };

/** How many rows there are, how many more than before, and what they say otherwise than the plan keeps it. */
function WhatIsNew({ plan, report, asking: { show } }: NewProps) {
  const words = useWords();
  const text = words.crm.refresh;
  const language = useLanguage();
  const rows = report.rows.reduce((sum, count) => sum + count, 0);
  const days = report.upTo.filter((day) => day !== null).sort();
  const last = days[days.length - 1];
  const changes = report.rows.flatMap((count, index) => {
    const before = report.rowsBefore[index];
    if (before === null || before === undefined || before === count) return [];
    const change = `${count > before ? '+' : '−'}${show.number(Math.abs(count - before))}`;
    return [fillText(text.more, { tab: report.mapping.sources[index]!.title, change })];
  });
  const differing = report.months.flatMap((line) =>
    line.crm.flatMap((crm, month) => {
      const kept = line.plan[month];
      if (crm === null || kept === null || kept === undefined || Math.abs(crm - kept) < 1e-3) return [];
      const write = (value: number) =>
        line.key === 'revenue' || line.key === 'spend'
          ? show.money(value, plan.currency)
          : show.number(value);
      return [
        fillText(text.differs, {
          what: nameOf(line, words.crm.what),
          month: show.month(monthAfter(report.start, month)),
          crm: write(crm),
          plan: write(kept),
        }),
      ];
    }),
  );
  return (
    <>
      <Note kind="good">
        {fillText(text.read, {
          rows: show.number(rows),
          day: last ? writtenDay(daySerial(last), language) : '–',
        })}
      </Note>
      {changes.length + differing.length > 0 && (
        <ul class="moves">
          {[...changes, ...differing.slice(0, 12)].map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </>
  );
}
