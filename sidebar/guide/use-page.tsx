/** A function in use: its arguments from a plan or typed, what they give, and the way into the selected cell. */
import { useState } from 'preact/hooks';
import type { Insertion } from '../../src/addon/contract/cells';
import type { PlanSummary } from '../../src/addon/contract/plans';
import type { GuidePage } from '../../src/catalogue/print-guide';
import { CallFailure } from '../screens/failure-screen';
import type { Server } from '../server';
import { prefilled } from '../state/formula';
import { useFailedCall } from '../state/use-failed-call';
import { UseScreen } from './use-screen';
import { useTrial } from './use-trial';

export type Using = {
  readonly plans: readonly PlanSummary[];
  /** The spreadsheet's. */
  readonly locale: string;
  /** Whoever can only view the file sees what comes of it, and cannot insert it. */
  readonly canEdit: boolean;
  readonly server: Server;
};

type Props = Using & { readonly page: GuidePage; readonly onLeave: () => void };

export function UsePage({ page, plans, locale, canEdit, server, onLeave }: Props) {
  const usable = plans.filter((plan) => plan.missing.length === 0);
  const planOf = (prefix: string) => usable.find((plan) => plan.prefix === prefix);
  const [prefix, setPrefix] = useState(usable[0]?.prefix ?? '');
  const [args, setArgs] = useState(() => prefilled(page, planOf(prefix)));
  const [inserted, setInserted] = useState<Insertion>();
  const { failed, attempt, forgive } = useFailedCall();
  const trial = useTrial(page, args, server);

  const change = (next: readonly string[]) => {
    setArgs(next);
    setInserted(undefined);
  };
  const insert = (replace: boolean) =>
    attempt({
      deed: 'insert',
      call: () => server.insertFormula(page.name, [...args], replace),
      done: setInserted,
    });
  if (failed) return <CallFailure failed={failed} onLeave={forgive} />;
  return (
    <UseScreen
      page={page}
      plans={usable}
      prefix={prefix}
      args={args}
      trial={trial}
      locale={locale}
      canEdit={canEdit}
      inserted={inserted}
      onPlan={(from) => {
        setPrefix(from);
        change(prefilled(page, planOf(from)));
      }}
      onType={(place, text) => change(args.map((before, index) => (index === place ? text : before)))}
      onInsert={insert}
      onKeep={() => setInserted(undefined)}
      onLeave={onLeave}
    />
  );
}
