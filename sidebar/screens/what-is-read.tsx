/** Which months an update reads, which it has to do without, and what to do where it knows too few. */
import type { Forecasting } from '../../src/addon/contract/deeds';
import type { PlanSummary } from '../../src/addon/contract/plans';
import type { Show } from '../../src/plan/questions';
import { fillText } from '../../src/plan/sentence';
import { Link } from '../parts/button';
import { Note } from '../parts/note';
import { nameMonths } from '../state/forecast';
import { monthsBetween } from '../text/show';
import { useWords } from '../text/text';

type Props = { readonly data: Forecasting; readonly show: Show; readonly onCheckIn: () => void };

export function WhatIsRead({ data: { known, odd, stage }, show, onCheckIn }: Props) {
  const words = useWords();
  const text = words.forecast;
  const { from, to, missing, twice, untyped, leftOut } = known;
  const counts = { history: String(known.history), actuals: String(known.actuals) };
  const named = (sentence: string, months: readonly string[], what = '') =>
    months.length > 0 && fillText(sentence, { months: nameMonths(months, show, text.andMore), what });
  const due = named(text.untyped, untyped, stage ?? words.checkIn.revenue);
  const remarks = [
    fillText(text.counts, counts),
    from && to && show.period(from, monthsBetween(from, to)),
    named(text.missing, missing),
    named(text.twice, twice),
    named(text.odd, odd),
    leftOut > 0 && fillText(text.leftOut, { count: String(leftOut) }),
  ];
  return (
    <>
      <h2 class="apart">{text.read}</h2>
      <ul class="moves">{remarks.map((remark) => remark && <li key={remark}>{remark}</li>)}</ul>
      {due && (
        <Note kind="warn">
          {due} <Link onClick={onCheckIn}>{words.home.checkInPlan}</Link>
        </Note>
      )}
    </>
  );
}

type ShortProps = {
  readonly plan: PlanSummary;
  readonly known: Forecasting['known'];
  readonly onOpen: (sheetId: number) => void;
  readonly onCheckIn: () => void;
};

export function TooLittleKnown({ plan, known, onOpen, onCheckIn }: ShortProps) {
  const words = useWords();
  const text = words.forecast;
  const tab = plan.tabs.find(({ key }) => key === 'assumptions');
  return (
    <Note kind="warn">
      <p>{fillText(text.tooLittle, { count: String(known.history + known.actuals) })}</p>
      <p>{text.whatToDo}</p>
      <div class="links">
        {tab && <Link onClick={() => onOpen(tab.sheetId)}>{fillText(text.openTab, { tab: tab.title })}</Link>}
        {known.untyped.length > 0 && <Link onClick={onCheckIn}>{words.home.checkInPlan}</Link>}
      </div>
    </Note>
  );
}
