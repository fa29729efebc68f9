/** The weekly check: the earliest that is past and not typed, its counts, and what the month then comes to. */
import { useState } from 'preact/hooks';
import type { WeekOf } from '../../src/addon/contract/deeds';
import { fillText } from '../../src/plan/sentence';
import { FieldFrame } from '../fields/field-frame';
import { Note } from '../parts/note';
import { Select } from '../parts/select';
import { focusControl } from '../state/keys';
import { errorsIn } from '../state/read-all';
import type { Remarks } from '../state/read-amount';
import type { Asking } from '../state/use-asking';
import { useWords } from '../text/text';
import { dayOf } from './days';
import { DeedFrame, DeedPage, type DeedPageProps, type Shown } from './deed-page';
import { checkDue, counts, monthSoFar, readWeek, type Texts, textsOf } from './week';

type Given = { readonly asking: Asking };

export const WeeklyPage = ({ asking, ...page }: DeedPageProps & Given) => (
  <DeedPage {...page} deed="weeklyCheck" screen={(shown) => <WeeklyScreen {...shown} asking={asking} />} />
);

function WeeklyScreen({ data: { checks }, asking, onSave, frame }: Shown<'weeklyCheck'> & Given) {
  const { typing, show } = asking;
  const all = useWords().agreement;
  const text = all.weekly;
  const [key, setKey] = useState(() => checkDue(checks));
  const [typed, setTyped] = useState<Texts>({});
  const [remarks, setRemarks] = useState<Remarks>({});
  const [hint, setHint] = useState(false);
  const week = checks.find((check) => check.key === key);
  if (!week) return <DeedFrame {...frame} title={text.none} />;
  const texts = { ...textsOf(week, typing), ...typed };
  const reading = readWeek(texts, typing, text);
  const nameOf = ({ date, number, checks: count }: WeekOf) =>
    fillText(text.checkOf, {
      day: dayOf(all, show, date),
      number: String(number),
      checks: String(count),
    });
  const labelOf = (check: WeekOf) =>
    fillText(check.delivered !== null ? text.typed : check.isDue ? '{check}' : text.ahead, {
      check: nameOf(check),
    });
  const save = async () => {
    setRemarks(reading.remarks);
    setHint(reading.isBlank);
    const [wrong] = errorsIn(reading.remarks);
    if (wrong) return focusControl(wrong);
    if (reading.isBlank) return;
    await onSave(
      { check: week.key, ...reading.press },
      fillText(text.saved, { day: dayOf(all, show, week.date) }),
    );
  };
  const type = (id: keyof Texts, value: string) => {
    setTyped({ ...typed, [id]: value });
    setHint(false);
    setRemarks(Object.fromEntries(Object.entries(remarks).filter(([other]) => other !== id)));
  };
  const field = (id: keyof Texts) => (
    <FieldFrame key={id} control={id} label={text[id]} help="" remark={remarks[id]}>
      <div class="box">
        <input
          id={id}
          type="text"
          autocomplete="off"
          inputMode={(counts as readonly string[]).includes(id) ? 'decimal' : 'text'}
          aria-invalid={remarks[id]?.kind === 'error'}
          value={texts[id] ?? ''}
          onInput={(event) => type(id, event.currentTarget.value)}
        />
      </div>
    </FieldFrame>
  );
  return (
    <DeedFrame {...frame} title={text.title} save={{ label: text.save, press: save }}>
      <p class="lead">{text.lead}</p>
      <Select
        id="check"
        label={text.check}
        value={week.key}
        choices={checks.map((check) => ({ value: check.key, label: labelOf(check) }))}
        onChange={(next) => {
          setKey(next);
          setTyped({});
          setRemarks({});
          setHint(false);
        }}
      />
      {counts.map(field)}
      {(['decided', 'who'] as const).map(field)}
      {hint && <Note kind="warn">{text.nothing}</Note>}
      <Live checks={checks} week={week} press={reading.press} show={show} />
    </DeedFrame>
  );
}

type LiveProps = {
  readonly checks: readonly WeekOf[];
  readonly week: WeekOf;
  readonly press: ReturnType<typeof readWeek>['press'];
  readonly show: Asking['show'];
};

function Live({ checks, week, press, show }: LiveProps) {
  const text = useWords().agreement.weekly;
  const soFar = monthSoFar(checks, week, press);
  if (!soFar) return null;
  const { counted, promise, gap, left, pace } = soFar;
  const values = {
    counted: show.number(counted),
    promise: show.number(promise ?? 0),
    month: week.month ? show.period(week.month, 1) : '',
    gap: show.number(Math.abs(pace === undefined && promise !== null ? counted - promise : gap)),
    left: String(left),
    pace: show.number(pace ?? 0),
  };
  const said =
    promise === null
      ? text.noPromise
      : counted >= promise
        ? text.kept
        : pace === undefined
          ? text.missed
          : gap < 0
            ? text.behind
            : text.onPace;
  return <Note kind="info">{fillText(said, values)}</Note>;
}
