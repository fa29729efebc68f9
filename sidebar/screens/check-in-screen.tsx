/** What did the month bring? One field for each stage and for the money, beside what was needed. */
import { useState } from 'preact/hooks';
import type { CheckIn, MonthActuals } from '../../src/addon/contract/deeds';
import type { PlanSummary } from '../../src/addon/contract/plans';
import { currencyCode } from '../../src/plan/currency';
import { fillText } from '../../src/plan/sentence';
import { Button, Link } from '../parts/button';
import { Screen, Title, TopBar } from '../parts/frame';
import { Note } from '../parts/note';
import { MonthSelect } from '../parts/select';
import { useAnnounce } from '../state/announce';
import {
  countedOf,
  type Doubt,
  doubtsOf,
  liveLine,
  monthDue,
  pastMonths,
  readActuals,
  type Texts,
  textsOf,
} from '../state/check-in';
import { focusControl, onEnter } from '../state/keys';
import { errorsIn } from '../state/read-all';
import type { Remarks } from '../state/read-amount';
import type { TypedMonths } from '../state/typed-months';
import type { Asking } from '../state/use-asking';
import { amountIn } from '../text/amount';
import { useWords } from '../text/text';
import { ActualRows } from './actual-rows';

type Props = {
  readonly plan: PlanSummary;
  readonly data: CheckIn;
  /** The month that was saved last, by place. */
  readonly saved: number | undefined;
  /** Whether the KPIs of that month were saved with it. */
  readonly withKpis: boolean;
  /** What was typed of the months and not saved. */
  readonly kept: TypedMonths;
  readonly asking: Asking;
  readonly onSave: (month: number, actuals: MonthActuals) => Promise<void>;
  /** Takes the last saving back; undefined where there is none to take back. */
  readonly onUndo: (() => Promise<void>) | undefined;
  /** Said of an undoing: done, or the cells that somebody has typed over since. */
  readonly undone: string | undefined;
  readonly onForecast: () => void;
  readonly onRePlan: () => void;
  readonly onLeave: () => void;
};

export function CheckInScreen(props: Props) {
  const { plan, data, saved, undone, kept, asking, onSave, onUndo, onForecast, onRePlan, onLeave } = props;
  const { show } = asking;
  const currency = currencyCode(plan.currency);
  const typing = { ...asking.typing, ...(currency && { currency }) };
  const words = useWords();
  const text = words.checkIn;
  const announce = useAnnounce();
  const past = pastMonths(data);
  const due = monthDue(data);
  const [month, setMonth] = useState(due ?? past[past.length - 1] ?? 0);
  const [typed, setTyped] = useState<Texts>(() => kept.of(month));
  const [doubts, setDoubts] = useState<readonly Doubt[]>([]);
  const type = (place: number, texts: Texts) => {
    setTyped(texts);
    setDoubts([]);
    kept.keep(place, texts);
  };
  const [said, setSaid] = useState<Remarks>({});
  const [hint, setHint] = useState(false);
  const [saving, setSaving] = useState(false);

  const standing = textsOf(data, month, typing);
  const texts = { ...standing, ...typed };
  const { actuals, remarks, isBlank } = readActuals(texts, data.stages.length, typing);
  const nameOf = (place: number) =>
    data.months[place]?.month
      ? show.month(data.months[place].month)
      : fillText(text.monthNumber, { number: String(place + 1) });

  const save = async () => {
    const wrong = errorsIn(remarks)[0];
    setSaid(remarks);
    setHint(isBlank);
    if (wrong) return focusControl(wrong);
    if (isBlank || saving) return;
    // What cannot well be is asked about once; pressed again, it is saved.
    const odd = doubtsOf(data, month, actuals);
    if (odd.length > 0 && doubts.length === 0) return setDoubts(odd);
    setSaving(true);
    announce(text.saving);
    await onSave(month, actuals);
    setSaving(false);
  };
  const top = <TopBar back={words.plans} onBack={onLeave} context={plan.name} />;
  if (past.length === 0) {
    return (
      <Screen top={top} foot={<Button onClick={onLeave}>{words.close}</Button>}>
        <Title>{text.notStarted}</Title>
      </Screen>
    );
  }
  return (
    <Screen
      top={top}
      busy={saving}
      foot={
        <>
          <Button look="primary" disabled={saving} onClick={save}>
            {saving
              ? text.saving
              : doubts.length > 0
                ? text.saveAnyway
                : fillText(text.save, { month: nameOf(month) })}
          </Button>
          <Button onClick={onLeave}>{words.cancel}</Button>
        </>
      }
      onKeyDown={(event) => onEnter(event, save)}
    >
      {saved !== undefined && !undone && (
        <Note kind="good">
          {fillText(text.saved, { month: nameOf(saved) })} {props.withKpis && words.lists.kpis.saved}
          {data.chance !== null && ` ${fillText(words.home.chance, { times: show.times(data.chance) })}.`}
          {onUndo && <Button onClick={onUndo}>{text.undo}</Button>}
        </Note>
      )}
      {undone && <Note kind="info">{undone}</Note>}
      {due === undefined && <Note kind="info">{text.upToDate}</Note>}
      <Title>{fillText(text.title, { month: nameOf(month) })}</Title>
      <p class="lead">{text.lead}</p>
      <MonthSelect
        id="month"
        label={text.month}
        value={month}
        places={past}
        nameOf={(place) =>
          data.months[place]?.typed
            ? fillText(isFromRows(data, place) ? text.counted : text.typed, { month: nameOf(place) })
            : nameOf(place)
        }
        onChange={(place) => {
          setMonth(place);
          setTyped(kept.of(place));
          setDoubts([]);
          setSaid({});
        }}
      />
      <ActualRows
        data={data}
        month={month}
        texts={texts}
        standing={standing}
        said={said}
        show={show}
        currency={plan.currency}
        onType={(id, value) => {
          type(month, { ...typed, [id]: value });
          setHint(false);
          setSaid(Object.fromEntries(Object.entries(said).filter(([other]) => other !== id)));
        }}
        onLeave={(id) => setSaid({ ...said, ...(remarks[id] ? { [id]: remarks[id] } : {}) })}
      />
      {hint && <Note kind="warn">{text.nothing}</Note>}
      {doubts.length > 0 && (
        <Note kind="warn">
          <b>{text.doubt}</b>{' '}
          {doubts.map((doubt) => sentenceOf(doubt, data, text, show, plan.currency)).join(' ')}
        </Note>
      )}
      <Live data={data} month={month} actuals={actuals} currency={plan.currency} show={show} />
      <div class="links">
        <Link onClick={onForecast}>{words.forecast.act}</Link>
        <Link onClick={onRePlan}>{text.rePlan}</Link>
      </div>
    </Screen>
  );
}

const isFromRows = (data: CheckIn, month: number) =>
  Object.values(countedOf(data, month)).some((count) => count !== undefined);

function sentenceOf(
  doubt: Doubt,
  { stages }: CheckIn,
  text: ReturnType<typeof useWords>['checkIn'],
  show: Asking['show'],
  currency: string,
): string {
  if (doubt.kind === 'deal')
    return fillText(text.oddDeal, {
      each: show.money(doubt.each, currency),
      planned: show.money(doubt.planned, currency),
    });
  const [stage, above] = [stages[doubt.stage] ?? '', stages[doubt.stage - 1] ?? ''];
  if (doubt.kind === 'rate')
    return fillText(text.oddRate, {
      count: show.number(doubt.count),
      stage,
      of: show.number(doubt.of),
      above,
      rate: show.percent(doubt.count / doubt.of),
      usual: show.percent(doubt.usual),
    });
  return fillText(text.exceeds, {
    count: show.number(doubt.count),
    stage,
    most: show.number(doubt.most),
    above,
  });
}

type LiveProps = {
  readonly data: CheckIn;
  readonly month: number;
  readonly actuals: MonthActuals;
  readonly currency: string;
  readonly show: Asking['show'];
};

function Live({ data, month, actuals, currency, show }: LiveProps) {
  const text = useWords().checkIn;
  const { outlook, share, behind, anyVolume } = liveLine(data, month, actuals);
  if (outlook === undefined && !anyVolume) return null;
  const amount = amountIn(show, data.counts, currency);
  return (
    <Note kind="info">
      {outlook !== undefined && <b>{fillText(text.outlook, { outlook: amount(outlook) })}</b>}
      {share !== undefined && fillText(text.ofGoal, { share: show.percent(share) })}{' '}
      {behind
        ? fillText(text.behind, { stage: behind.stage, share: show.percent(behind.share) })
        : anyVolume && text.onTrack}
    </Note>
  );
}
