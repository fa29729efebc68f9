/** If nothing changes: what the plan comes to now and after an update, what was first planned, and what the goal lacks. */
import type { ComponentChildren } from 'preact';
import type { Forecasting, Likely } from '../../src/addon/contract/deeds';
import type { Show } from '../../src/plan/questions';
import { fillText } from '../../src/plan/sentence';
import { writeDay } from '../state/forecast';
import { amountIn } from '../text/amount';
import { useWords } from '../text/text';

type Props = { readonly data: Forecasting; readonly currency: string; readonly show: Show };

export function Landing({ data, currency, show }: Props) {
  const text = useWords().forecast;
  const { counts, now, next, first, goal, outlook, isNews, madeOn, lastRead } = data;
  if (!now && !next) return null;
  const money = amountIn(show, counts, currency);
  const made = { day: writeDay(madeOn ?? '', show), month: show.period(lastRead ?? '', 1) };
  const others = [
    [text.first, first],
    [text.goal, goal],
    [text.outlook, outlook],
  ] as const;
  return (
    <>
      <h2 class="apart">{text.landing}</h2>
      <dl class="landing">
        {now && (
          <Sum label={text.now} likely={now} goal={goal} money={money}>
            {madeOn && lastRead && <dd class="fine">{fillText(text.made, made)}</dd>}
          </Sum>
        )}
        {next && isNews && <Sum label={text.after} likely={next} goal={goal} money={money} />}
        {others.map(
          ([label, value]) =>
            value !== null && (
              <div key={label} class="other">
                <dt>{label}</dt>
                <dd>{money(value)}</dd>
              </div>
            ),
        )}
      </dl>
    </>
  );
}

type SumProps = {
  readonly label: string;
  readonly likely: Likely;
  readonly goal: number | null;
  readonly money: (value: number) => string;
  readonly children?: ComponentChildren;
};

function Sum({ label, likely: { total, low, high }, goal, money, children }: SumProps) {
  const text = useWords().forecast;
  const gap = goal === null ? undefined : goal - total;
  return (
    <div>
      <dt>{label}</dt>
      <dd>{money(total)}</dd>
      <dd class="fine">{fillText(text.range, { low: money(roughly(low)), high: money(roughly(high)) })}</dd>
      {gap !== undefined && (
        <dd class="fine">{fillText(gap > 0 ? text.short : text.above, { gap: money(Math.abs(gap)) })}</dd>
      )}
      {children}
    </div>
  );
}

/** Three digits: more would say that a range is known exactly. */
const roughly = (value: number) => Number(value.toPrecision(3));
