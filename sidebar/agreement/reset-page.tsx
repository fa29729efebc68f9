/** Reset the agreement: the version so far is archived, and a new one starts in a month to come, unsigned. */
import { useState } from 'preact/hooks';
import type { Resetting } from '../../src/addon/contract/deeds';
import { fillText } from '../../src/plan/sentence';
import { Link } from '../parts/button';
import { Note } from '../parts/note';
import { Radios } from '../parts/radios';
import { Select } from '../parts/select';
import type { Asking } from '../state/use-asking';
import { useWords } from '../text/text';
import { DeedFrame, DeedPage, type DeedPageProps, type Shown } from './deed-page';

type Given = {
  readonly asking: Asking;
  /** yyyy-mm-dd */
  readonly today: string;
  readonly onRePlan: () => void;
};

export const ResetPage = ({ asking, today, onRePlan, ...page }: DeedPageProps & Given) => (
  <DeedPage
    {...page}
    deed="reset"
    screen={(shown) => <ResetScreen {...shown} asking={asking} today={today} onRePlan={onRePlan} />}
  />
);

/** This month, or the first one that a new version can start in. */
const likelyStart = ({ starts }: Resetting, today: string) =>
  starts.find((month) => month >= today.slice(0, 7)) ?? starts[starts.length - 1];

function ResetScreen({ data, asking, today, onSave, frame, onRePlan }: Shown<'reset'> & Given) {
  const { show } = asking;
  const text = useWords().agreement.reset;
  const [from, setFrom] = useState(() => likelyStart(data, today));
  const [months, setMonths] = useState(String(data.length ?? 6));
  const nameOf = (month: string) => show.period(month, 1);
  const number = (value: number | null) => (value === null ? '–' : show.number(value));
  const lengths = [...new Set([String(data.length ?? 6), '3', '6', '12'])].sort(
    (one, other) => Number(one) - Number(other),
  );
  const save = () =>
    from &&
    onSave(
      { from, months: Number(months) },
      fillText(text.saved, { version: String((data.version ?? 1) + 1), month: nameOf(from) }),
    );
  return (
    <DeedFrame
      {...frame}
      title={text.title}
      save={{
        label: fillText(text.save, { month: from ? show.month(from) : '–' }),
        disabled: !from,
        press: save,
      }}
    >
      <p class="lead">{text.lead}</p>
      <Note kind="info">
        {text.first} <Link onClick={onRePlan}>{text.rePlan}</Link>
      </Note>
      <p class="fine">
        {fillText(text.soFar, {
          version: String(data.version ?? 1),
          promised: number(data.promised),
          counted: number(data.counted),
          kept: number(data.kept),
        })}
      </p>
      {from ? (
        <>
          <Select
            id="from"
            label={text.from}
            value={from}
            choices={data.starts.map((month) => ({ value: month, label: nameOf(month) }))}
            onChange={setFrom}
          />
          <Radios
            name="months"
            label={text.months}
            value={months}
            choices={lengths.map((value) => ({ value, label: value }))}
            onChange={setMonths}
          />
        </>
      ) : (
        <Note kind="warn">{text.none}</Note>
      )}
    </DeedFrame>
  );
}
