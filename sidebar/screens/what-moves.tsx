/** The preview of a re-plan: what is kept, what is under way, what is left, and what it takes from now on. */
import type { RePlanning } from '../../src/addon/contract/deeds';
import type { RePlan } from '../../src/plan/modules/funnel/re-plan';
import type { Show } from '../../src/plan/questions';
import { fillText, inline } from '../../src/plan/sentence';
import { Note } from '../parts/note';
import { amountIn } from '../text/amount';
import { useWords } from '../text/text';

type Props = {
  readonly data: RePlanning;
  readonly preview: RePlan | undefined;
  readonly month: string;
  readonly learned: boolean;
  readonly nameOf: (place: number) => string;
  readonly currency: string;
  readonly show: Show;
};

export function WhatMoves(props: Props) {
  const { data, preview, month, learned, nameOf, currency, show } = props;
  const text = useWords().rePlan;
  if (!preview) return <Note kind="warn">{text.unknown}</Note>;
  const { came, underWay, underWayCounts, untyped, outlook, hasTypedAhead } = preview;
  const { goal, counts } = data.plan;
  const money = amountIn(show, counts, currency);
  const isMoney = counts !== 'customers';
  const missing = untyped.map(nameOf).join(', ');
  const customers = inline(data.stages[data.stages.length - 1] ?? '');
  const lands = { outlook: money(outlook), share: show.percent(outlook / goal) };
  return (
    <>
      <h2 class="apart">{text.what}</h2>
      <ul class="moves">
        <li>
          {fillText(counts === 'recurring' ? text.reached : text.came, {
            revenue: money(came),
            month,
            goal: money(goal),
          })}
        </li>
        {underWay > 0 && (
          <li>
            {fillText(isMoney ? text.underWay : text.underWayCustomers, {
              count: show.number(underWay),
              customers,
              money: money(underWayCounts),
            })}
          </li>
        )}
        <NewEntries {...props} preview={preview} customers={customers} />
        {learned && <RateChanges data={data} show={show} />}
        <li>{fillText(hasTypedAhead ? text.landsAsTyped : text.lands, lands)}</li>
      </ul>
      {untyped.length > 0 && (
        <Note kind="warn">
          {fillText(untyped.length === 1 ? text.untypedOne : text.untyped, { months: missing })}
        </Note>
      )}
      <p class="fine apart">{text.kept}</p>
    </>
  );
}

type Entries = Props & { readonly preview: RePlan; readonly customers: string };

/** What has to come in new: nothing more, so much a month, or nothing that could still help. */
function NewEntries({ data, preview, month, currency, show, customers }: Entries) {
  const text = useWords().rePlan;
  const { rest, reach, toWin, volume, volumeBefore } = preview;
  const { counts } = data.plan;
  const money = amountIn(show, counts, currency)(rest);
  if (rest <= 0) return <li>{text.enough}</li>;
  if (reach === 0) return <li>{fillText(text.outOfReach, { month, customers, rest: money })}</li>;
  const slots = {
    after: show.number(volume ?? 0),
    top: inline(data.stages[0] ?? ''),
    before: show.number(volumeBefore ?? 0),
  };
  return (
    <>
      <li>
        {fillText(counts === 'customers' ? text.takesCustomers : text.takes, {
          rest: money,
          count: show.number(toWin),
          customers,
        })}
      </li>
      <li>
        <b>{fillText(text.volume, slots)}</b>
      </li>
    </>
  );
}

function RateChanges({ data, show }: { readonly data: RePlanning; readonly show: Show }) {
  const text = useWords().rePlan;
  const { plannedRates, learnedRates } = data.plan;
  return (
    <>
      {plannedRates.map((planned, index) => {
        const [before, after] = [show.rate(planned), show.rate(learnedRates[index]!)];
        if (before === after) return null;
        const step = `${data.stages[index]} › ${data.stages[index + 1]}`;
        return <li key={step}>{fillText(text.ratesChange, { step, planned: before, learned: after })}</li>;
      })}
    </>
  );
}
