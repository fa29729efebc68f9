/** The KPIs of a month that was checked in: a field for each that the plan does not count by month. */
import { useEffect, useState } from 'preact/hooks';
import type { TypedKpi, Undo } from '../../src/addon/contract/deeds';
import type { PlanSummary } from '../../src/addon/contract/plans';
import { fillText } from '../../src/plan/sentence';
import { RemarkLine } from '../fields/field-frame';
import { UnitBox } from '../fields/unit-box';
import type { NumberKind } from '../numbers/read';
import { writeInList, writeMoney, writePercent } from '../numbers/write';
import { Button } from '../parts/button';
import { Screen, Title, TopBar } from '../parts/frame';
import { CallFailure } from '../screens/failure-screen';
import { LoadingScreen } from '../screens/loading-screen';
import type { Server } from '../server';
import { onEnter } from '../state/keys';
import { readAmount } from '../state/read-amount';
import type { Asking } from '../state/use-asking';
import { useLoaded } from '../state/use-loaded';
import { useLanguage, useWords } from '../text/text';

type Props = {
  readonly plan: PlanSummary;
  /** By place in the plan, and what it is called. */
  readonly month: number;
  readonly monthName: string;
  readonly asking: Asking;
  readonly server: Server;
  /** With how the saving is undone; nothing was saved where there is none. */
  readonly onDone: (undo: Undo[]) => void;
};

export function MonthKpisPage({ plan, month, monthName, asking, server, onDone }: Props) {
  const words = useWords();
  const text = words.lists.kpis;
  const language = useLanguage();
  const { marks } = asking.typing;
  const { value, failed, attempt } = useLoaded(() => server.see(plan.id, 'monthKpis'));
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const [isPressed, setPressed] = useState(false);
  const [saving, setSaving] = useState(false);
  const shownOf = ({ id, unit, values }: TypedKpi): string => {
    const there = values[month];
    if (typed[id] !== undefined) return typed[id];
    if (typeof there !== 'number') return '';
    return unit === 'rate' ? writePercent(there, marks) : writeInList(there, marks);
  };
  const writtenIn = (unit: TypedKpi['unit'], number: number): string => {
    if (unit === 'rate') return `${writePercent(Number(number.toFixed(3)), marks)}%`;
    if (unit === 'money') return writeMoney(number, plan.currency, marks, language);
    return `${writeInList(Number(number.toFixed(1)), marks)}${unit === 'times' ? '×' : ''}`;
  };
  const read = (kpi: TypedKpi) => readAmount(shownOf(kpi), kindOf(kpi), asking.typing);
  const kpis = value?.kpis ?? [];
  const save = async () => {
    setPressed(true);
    const readings = kpis.map((kpi) => ({ id: kpi.id, ...read(kpi) }));
    if (saving || readings.some(({ remark }) => remark?.kind === 'error')) return;
    setSaving(true);
    await attempt({
      deed: 'checkIn',
      call: () =>
        server.act(plan.id, 'monthKpis', {
          month: month + 1,
          values: Object.fromEntries(readings.map(({ id, value: number }) => [id, number ?? null])),
        }),
      done: ({ undo }) => onDone(undo),
    });
    setSaving(false);
  };
  const leave = () => onDone([]);
  // Where the plan counts them all there is nothing to ask.
  useEffect(() => {
    if (value && value.kpis.length === 0) leave();
  }, [value]);
  if (failed) return <CallFailure failed={failed} onLeave={leave} />;
  if (!value || kpis.length === 0) return <LoadingScreen />;
  return (
    <Screen
      top={<TopBar back={words.back} onBack={leave} context={plan.name} />}
      busy={saving}
      foot={
        <>
          <Button look="primary" disabled={saving} onClick={save}>
            {saving ? words.checkIn.saving : text.save}
          </Button>
          <Button onClick={leave}>{text.skip}</Button>
        </>
      }
      onKeyDown={(event) => onEnter(event, save)}
    >
      <Title>{fillText(text.title, { month: monthName })}</Title>
      <p class="lead">{text.lead}</p>
      {kpis.map((kpi) => {
        const { remark } = read(kpi);
        const wrong = isPressed && remark?.kind === 'error' ? remark : undefined;
        const control = `kpi-${kpi.id.replace(' ', '-')}`;
        const described = [
          ...(wrong ? [`${control}-said`] : []),
          ...(typeof kpi.toDate === 'number' ? [`${control}-help`] : []),
        ];
        return (
          <div class="field" key={kpi.id}>
            <label for={control}>
              {kpi.owner ? fillText(text.ofOwner, { name: kpi.name, owner: kpi.owner }) : kpi.name}
            </label>
            <UnitBox unit={unitOf(kpi)} currency={plan.currency}>
              <input
                id={control}
                type="text"
                inputMode="decimal"
                autocomplete="off"
                aria-invalid={wrong ? 'true' : undefined}
                aria-describedby={described.join(' ') || undefined}
                value={shownOf(kpi)}
                onInput={(event) => setTyped({ ...typed, [kpi.id]: event.currentTarget.value })}
              />
            </UnitBox>
            {typeof kpi.toDate === 'number' && (
              <p class="help" id={`${control}-help`}>
                {fillText(text.toDate, { value: writtenIn(kpi.unit, kpi.toDate) })}
              </p>
            )}
            {wrong && <RemarkLine id={`${control}-said`} remark={wrong} />}
          </div>
        );
      })}
    </Screen>
  );
}

const kindOf = ({ unit }: TypedKpi): NumberKind =>
  unit === 'rate' ? 'percent' : unit === 'money' ? 'amount' : 'number';

const unitOf = ({ unit }: TypedKpi) =>
  unit === 'rate' ? 'percent' : unit === 'money' || unit === 'times' ? unit : undefined;
