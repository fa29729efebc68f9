/** What the rows show beside what was planned, with the ways to take it into the plan. */
import { useState } from 'preact/hooks';
import type { CrmReport } from '../../src/addon/contract/crm';
import type { PlanSummary } from '../../src/addon/contract/plans';
import { fillText } from '../../src/plan/sentence';
import { Button } from '../parts/button';
import { Note } from '../parts/note';
import type { Server } from '../server';
import type { Asking } from '../state/use-asking';
import type { useFailedCall } from '../state/use-failed-call';
import { useWords } from '../text/text';

type Props = {
  readonly plan: PlanSummary;
  readonly report: CrmReport;
  readonly asking: Asking;
  readonly server: Server;
  readonly attempt: ReturnType<typeof useFailedCall>['attempt'];
};

type What = 'rates' | 'months' | 'deal';

export function WhatRowsShow({ plan, report, asking, server, attempt }: Props) {
  const text = useWords().crm.done;
  const { show } = asking;
  const { learned, deal } = report;
  const [used, setUsed] = useState<readonly What[]>([]);
  const [working, setWorking] = useState<What>();
  const percent = (fraction: number | null) => (fraction === null ? '–' : show.rate(fraction));
  const use = async (what: What) => {
    setWorking(what);
    await attempt({
      deed: 'refresh',
      call: () => server.act(plan.id, 'takeFromRows', { what }),
      done: () => setUsed([...used, what]),
    });
    setWorking(undefined);
  };
  const act = (what: What, label: string) =>
    used.includes(what) ? (
      <Note kind="good">{text.used}</Note>
    ) : (
      <div class="apart">
        <Button disabled={working !== undefined} onClick={() => use(what)}>
          {label}
        </Button>
      </div>
    );
  if (learned.length === 0) return <p class="lead">{text.nothing}</p>;
  return (
    <section class="apart">
      <ul class="moves">
        {learned.map(({ key, name, planned, rate, low, high, cases, days, lag, stillRising }) => (
          <li key={key}>
            {fillText(stillRising ? text.rising : text.seen, {
              stage: name,
              planned: percent(planned),
              rate: percent(rate),
              low: percent(low),
              high: percent(high),
              cases: show.number(Math.round(cases)),
            })}{' '}
            {days !== null &&
              lag !== null &&
              fillText(text.days, { days: show.number(Math.round(days)), months: String(lag) })}
          </li>
        ))}
        {deal && (
          <li>
            {fillText(text.deal, {
              mean: show.money(deal.mean, plan.currency),
              median: show.money(deal.median, plan.currency),
              largest: show.percent(deal.ofLargest),
            })}
          </li>
        )}
      </ul>
      {act('rates', text.useRates)}
      {learned.some(({ lag }) => lag !== null) && act('months', text.useMonths)}
      {deal && act('deal', text.useDeal)}
    </section>
  );
}
