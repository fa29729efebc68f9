/** The preview of a re-plan: what is kept, what is left, and what it takes from now on. */
import type { RePlanning } from '../../src/addon/contract';
import type { Show } from '../../src/plan/questions';
import { fillText } from '../../src/plan/sentence';
import { Note } from '../parts/note';
import type { RePlan } from '../state/re-plan';
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

export function WhatMoves({ data, preview, month, learned, nameOf, currency, show }: Props) {
  const text = useWords().rePlan;
  if (!preview) return <Note kind="warn">{text.unknown}</Note>;
  const { came, rest, months, customers, volume, volumeBefore, untyped } = preview;
  const money = (value: number) => show.money(value, currency);
  const slots = { after: show.number(volume), top: data.stages[0] ?? '' };
  const missing = untyped.map(nameOf).join(', ');
  return (
    <>
      <h2 class="apart">{text.what}</h2>
      <ul class="moves">
        <li>
          {fillText(text.came, {
            revenue: money(came),
            month,
            rest: money(rest),
            goal: money(data.goal ?? 0),
          })}
        </li>
        {rest > 0 ? (
          <>
            <li>
              {fillText(months === 1 ? text.takesOne : text.takes, {
                customers: show.number(customers),
                months: String(months),
              })}
            </li>
            <li>
              <b>
                {volumeBefore === undefined
                  ? fillText(text.volumeNew, slots)
                  : fillText(text.volume, { ...slots, before: show.number(volumeBefore) })}
              </b>
            </li>
          </>
        ) : (
          <li>{text.made}</li>
        )}
        {learned && <RateChanges data={data} show={show} />}
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

function RateChanges({ data, show }: { readonly data: RePlanning; readonly show: Show }) {
  const text = useWords().rePlan;
  return (
    <>
      {data.plannedRates.map((planned, index) => {
        const learned = data.learnedRates[index];
        if (typeof learned !== 'number' || planned === null) return null;
        const [before, after] = [show.rate(planned), show.rate(learned)];
        if (before === after) return null;
        const step = `${data.stages[index]} › ${data.stages[index + 1]}`;
        return <li key={step}>{fillText(text.ratesChange, { step, planned: before, learned: after })}</li>;
      })}
    </>
  );
}
