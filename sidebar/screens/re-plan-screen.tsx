/** Plan the rest anew: from which month, at which rates, and what moves, before anything is written. */
import { useState } from 'preact/hooks';
import type { RePlanning } from '../../src/addon/contract/deeds';
import type { PlanSummary } from '../../src/addon/contract/plans';
import { fillText } from '../../src/plan/sentence';
import { Button } from '../parts/button';
import { Screen, Title, TopBar } from '../parts/frame';
import { Note } from '../parts/note';
import { Radios } from '../parts/radios';
import { MonthSelect } from '../parts/select';
import { likelyStart, previewOf, startsOf } from '../state/re-plan';
import type { Asking } from '../state/use-asking';
import { useWords } from '../text/text';
import { WhatMoves } from './what-moves';

type Props = {
  readonly plan: PlanSummary;
  readonly data: RePlanning;
  readonly done: 'made' | 'undone' | undefined;
  readonly asking: Asking;
  readonly onRePlan: (from: number, useLearned: boolean) => Promise<void>;
  readonly onUndo: () => Promise<void>;
  readonly onLeave: () => void;
};

export function RePlanScreen({ plan, data, done, asking, onRePlan, onUndo, onLeave }: Props) {
  const { show } = asking;
  const words = useWords();
  const text = words.rePlan;
  const [from, setFrom] = useState(() => likelyStart(data));
  const [rates, setRates] = useState<'planned' | 'learned'>(data.useLearned ? 'learned' : 'planned');
  const [working, setWorking] = useState<'made' | 'undone'>();
  const nameOf = (place: number) =>
    data.months[place]?.month
      ? show.period(data.months[place].month, 1)
      : fillText(words.checkIn.monthNumber, { number: String(place + 1) });
  const month = nameOf(from);
  const preview = previewOf(data, from, rates === 'learned');
  const canLearn = previewOf(data, from, true) !== undefined;
  const run = async (what: 'made' | 'undone', act: () => Promise<void>) => {
    setWorking(what);
    await act();
    setWorking(undefined);
  };
  /** What was made a moment ago is not made again: first something else is chosen. */
  const [made, setMade] = useState<string>();
  const choice = `${from} ${rates}`;
  const isMade = done === 'made' && made === choice;
  const canAct = preview !== undefined && !working && !isMade;
  return (
    <Screen
      top={<TopBar back={words.plans} onBack={onLeave} context={plan.name} />}
      busy={!!working}
      foot={
        <>
          <Button
            look="primary"
            disabled={!canAct}
            onClick={() => {
              setMade(choice);
              run('made', () => onRePlan(from, rates === 'learned'));
            }}
          >
            {working === 'made'
              ? text.acting
              : fillText(text.act, { month: show.month(data.months[from]?.month ?? '') || month })}
          </Button>
          <Button onClick={onLeave}>{done ? words.close : words.cancel}</Button>
        </>
      }
    >
      <Title>{text.title}</Title>
      <p class="lead">{text.lead}</p>
      {done === 'undone' && <Note kind="good">{text.undone}</Note>}
      {data.inForce && (
        <Note kind={isMade ? 'good' : 'info'}>
          {fillText(isMade ? text.done : text.inForce, { month: show.period(data.inForce.from, 1) })}
          <Button disabled={!!working} onClick={() => run('undone', onUndo)}>
            {working === 'undone' ? text.undoing : text.undo}
          </Button>
        </Note>
      )}
      <MonthSelect
        id="from"
        label={text.from}
        value={from}
        places={startsOf(data)}
        nameOf={nameOf}
        onChange={setFrom}
      />
      {canLearn && (
        <Radios
          name="rates"
          label={text.rates}
          value={rates}
          choices={[
            { value: 'planned', label: text.planned },
            { value: 'learned', label: text.learned },
          ]}
          onChange={(value) => setRates(value as 'planned' | 'learned')}
        />
      )}
      <WhatMoves
        data={data}
        preview={preview}
        month={month}
        learned={rates === 'learned'}
        nameOf={nameOf}
        currency={plan.currency}
        show={show}
      />
    </Screen>
  );
}
