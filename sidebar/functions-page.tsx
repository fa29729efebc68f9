/** Insert a function: choose it, take its arguments from a plan, and write it into the selected cell. */
import { useState } from 'preact/hooks';
import type { PlanSummary } from '../src/addon/contract';
import { WithBook } from './guide/with-book';
import { CallFailure } from './screens/failure-screen';
import { FunctionsScreen, type Inserted } from './screens/functions-screen';
import type { Server } from './server';
import { type CatalogueFunction, prefilled } from './state/formula';
import { useFailedCall } from './state/use-failed-call';
import { useWords } from './text/text';

type Props = {
  readonly plans: readonly PlanSummary[];
  readonly server: Server;
  readonly onLeave: () => void;
};

export function FunctionsPage(props: Props) {
  const { title } = useWords().functions;
  return (
    <WithBook title={title} server={props.server} onLeave={props.onLeave}>
      {(book) => <Choosing {...props} functions={book.functions} />}
    </WithBook>
  );
}

type ChoosingProps = Props & { readonly functions: readonly CatalogueFunction[] };

function Choosing({ functions, plans, server, onLeave }: ChoosingProps) {
  const usable = plans.filter((plan) => plan.missing.length === 0);
  const [prefix, setPrefix] = useState(usable[0]?.prefix ?? '');
  const [chosen, setChosen] = useState<CatalogueFunction>(functions[0]!);
  const planOf = (from: string) => usable.find((plan) => plan.prefix === from);
  const [args, setArgs] = useState(() => prefilled(functions[0]!, planOf(prefix)));
  const [inserted, setInserted] = useState<Inserted>();
  const { failed, attempt, forgive } = useFailedCall();

  const start = (next: CatalogueFunction, from: string) => {
    setChosen(next);
    setPrefix(from);
    setArgs(prefilled(next, planOf(from)));
    setInserted(undefined);
  };
  const insert = (replace: boolean) =>
    attempt({
      deed: 'insert',
      call: () => server.insertFormula(chosen.name, [...args], replace),
      done: setInserted,
    });
  if (failed) return <CallFailure failed={failed} onLeave={forgive} />;
  return (
    <FunctionsScreen
      functions={functions}
      plans={usable}
      prefix={prefix}
      chosen={chosen}
      args={args}
      inserted={inserted}
      onChoose={(name) => start(functions.find((one) => one.name === name)!, prefix)}
      onPlan={(from) => start(chosen, from)}
      onType={(place, text) => {
        setArgs(args.map((before, index) => (index === place ? text : before)));
        setInserted(undefined);
      }}
      onInsert={insert}
      onKeep={() => setInserted(undefined)}
      onLeave={onLeave}
    />
  );
}
