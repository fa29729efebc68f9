/** Months as values: up to which closed month, and back again. */
import { useState } from 'preact/hooks';
import { fillText } from '../../src/plan/sentence';
import { Button } from '../parts/button';
import { Note } from '../parts/note';
import { MonthSelect } from '../parts/select';
import { useWords } from '../text/text';

type Props = {
  /** Numbers of the months that the rows have closed. */
  readonly closed: readonly number[];
  readonly frozenTo: number | null;
  readonly isWorking: boolean;
  readonly onFreeze: (toMonth: number) => void;
  readonly onThaw: () => void;
};

export function Freezing({ closed, frozenTo, isWorking, onFreeze, onThaw }: Props) {
  const words = useWords();
  const text = words.crm.refresh;
  const open = closed.filter((month) => month > (frozenTo ?? 0));
  const [month, setMonth] = useState(open[open.length - 1] ?? 0);
  const nameOf = (number: number) => fillText(words.checkIn.monthNumber, { number: String(number) });
  return (
    <section class="apart">
      <h2>{text.freeze}</h2>
      <p class="fine">{text.freezeLead}</p>
      {frozenTo !== null && (
        <Note kind="info">
          {fillText(text.frozen, { month: nameOf(frozenTo) })}
          <Button disabled={isWorking} onClick={onThaw}>
            {text.thaw}
          </Button>
        </Note>
      )}
      {open.length > 0 && (
        <>
          <MonthSelect
            id="freeze"
            label={text.freezeTo}
            value={month}
            places={open}
            nameOf={nameOf}
            onChange={setMonth}
          />
          <div class="apart">
            <Button disabled={isWorking} onClick={() => onFreeze(month)}>
              {text.freeze}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}
