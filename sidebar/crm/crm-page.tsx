/** Actuals from your CRM: connecting, in five pages, or what can be done with a plan that is connected. */
import { useEffect, useState } from 'preact/hooks';
import type { Patch } from '../../src/addon/contract/change';
import type { CrmGuess, CrmReport, RecordsAnswers } from '../../src/addon/contract/crm';
import type { PlanFigures } from '../../src/addon/contract/deeds';
import type { ChangeProps } from '../change/change-props';
import { PreviewPage } from '../change/preview-page';
import { CallFailure } from '../screens/failure-screen';
import { LoadingScreen } from '../screens/loading-screen';
import { useLoaded } from '../state/use-loaded';
import { useWords } from '../text/text';
import { BeforePage } from './before-page';
import { ColumnsPage } from './columns-page';
import { ConnectedPage } from './done-page';
import { FoundPage } from './found-page';
import { RefreshPage } from './refresh-page';
import { WherePage } from './where-page';

export function CrmPage(props: ChangeProps) {
  const { plan, onLeave } = props;
  const [at, setAt] = useState<'connect' | 'connected' | 'disconnect'>(
    plan.modules.includes('records') ? 'connected' : 'connect',
  );
  if (at === 'connect') return <ConnectPages {...props} />;
  if (at === 'disconnect') {
    const patch: Patch = { modules: { records: null } };
    return (
      <PreviewPage
        {...props}
        patch={patch}
        changes={[]}
        standing={undefined}
        isChange
        onBack={() => setAt('connected')}
      />
    );
  }
  return (
    <RefreshPage
      {...props}
      onAnother={() => setAt('connect')}
      onDisconnect={() => setAt('disconnect')}
      onLeave={onLeave}
    />
  );
}

type Page = 'where' | 'columns' | 'found' | 'before' | 'change';

function ConnectPages(props: ChangeProps) {
  const { plan, asking, server, onLeave } = props;
  const text = useWords().crm;
  const { value: tabs, failed, attempt, reload } = useLoaded(server.crmTabs);
  const [page, setPage] = useState<Page>('where');
  const [guess, setGuess] = useState<CrmGuess>();
  const [mapping, setMapping] = useState<RecordsAnswers>();
  const [report, setReport] = useState<CrmReport>();
  const [takes, setTakes] = useState(false);
  const [before, setBefore] = useState<PlanFigures | null>(null);
  const [isWorking, setWorking] = useState(false);
  useEffect(() => {
    server.figures([plan.id]).then((answer) => answer.ok && setBefore(answer.value[plan.id] ?? null));
  }, []);
  const run = async (act: () => Promise<void>) => {
    setWorking(true);
    await act();
    setWorking(false);
  };
  const guessOf = (sheetIds: number[]) =>
    run(() =>
      attempt({
        deed: 'read',
        call: () => server.crmGuess(plan.id, sheetIds),
        done(found) {
          setGuess(found);
          setMapping(found.mapping);
          setPage('columns');
        },
      }),
    );
  const read = (asked: RecordsAnswers) =>
    run(() =>
      attempt({
        deed: 'read',
        call: () => server.crmRead(plan.id, asked),
        done(found) {
          setReport(found);
          setMapping(found.mapping);
          setPage('found');
        },
      }),
    );
  if (failed) return <CallFailure failed={failed} onLeave={onLeave} />;
  if (!tabs) return <LoadingScreen title={text.where.reading} slow={text.where.slow} />;
  if (page === 'where' || !guess || !mapping) {
    return (
      <WherePage
        plan={plan}
        tabs={tabs}
        ticked={mapping?.sources.map(({ sheetId }) => sheetId) ?? []}
        asking={asking}
        isWorking={isWorking}
        onReload={reload}
        onNext={guessOf}
        onLeave={onLeave}
      />
    );
  }
  if (isWorking && page === 'columns')
    return <LoadingScreen title={text.found.reading} slow={text.found.slow} />;
  if (page === 'columns' || !report) {
    return (
      <ColumnsPage
        plan={plan}
        guess={guess}
        mapping={mapping}
        onMapping={setMapping}
        onNext={() => read(mapping)}
        onBack={() => setPage('where')}
      />
    );
  }
  if (page === 'found') {
    return (
      <FoundPage
        key={report.mapping.sources.map(({ exported }) => exported).join()}
        plan={plan}
        report={report}
        asking={asking}
        isWorking={isWorking}
        onShow={(sheetId, row) =>
          attempt({ deed: 'read', call: () => server.showRow(sheetId, row), done: () => {} })
        }
        onExported={(days) =>
          read({
            ...mapping,
            sources: mapping.sources.map((source, index) => ({ ...source, exported: days[index] ?? null })),
          })
        }
        onNext={() => setPage('before')}
        onBack={() => setPage('columns')}
      />
    );
  }
  if (page === 'before') {
    return (
      <BeforePage
        plan={plan}
        report={report}
        asking={asking}
        takes={takes}
        onTakes={setTakes}
        onNext={() => setPage('change')}
        onBack={() => setPage('found')}
      />
    );
  }
  return (
    <PreviewPage
      {...props}
      patch={{ modules: { records: mapping } }}
      changes={[]}
      standing={undefined}
      isChange
      takeCounted={takes}
      onBack={() => setPage('before')}
      onDone={(connected) => (
        <ConnectedPage
          connected={connected}
          before={before}
          asking={asking}
          server={server}
          onLeave={onLeave}
        />
      )}
    />
  );
}
