/** The page on which a function is filled in, seen at work and inserted. */
import { useState } from 'preact/hooks';
import type { Insertion } from '../../src/addon/contract/cells';
import type { PlanSummary } from '../../src/addon/contract/plans';
import type { GuidePage } from '../../src/catalogue/print-guide';
import { fillText } from '../../src/plan/sentence';
import { Button } from '../parts/button';
import { Screen, Title, TopBar } from '../parts/frame';
import { Note } from '../parts/note';
import { Question } from '../parts/question';
import { Select } from '../parts/select';
import { formulaText, isInPlan, missingArguments } from '../state/formula';
import { focusControl, onEnter } from '../state/keys';
import { useLanguage, useWords } from '../text/text';
import { ArgumentField, control } from './argument-field';
import { CodeLine } from './example-box';
import { TrialBox } from './trial-box';
import type { Tried } from './use-trial';
import { useGuideWords } from './words';

type Props = {
  readonly page: GuidePage;
  readonly plans: readonly PlanSummary[];
  readonly prefix: string;
  readonly args: readonly string[];
  readonly trial: Tried;
  readonly locale: string;
  readonly canEdit: boolean;
  readonly inserted: Insertion | undefined;
  readonly onPlan: (prefix: string) => void;
  readonly onType: (place: number, text: string) => void;
  readonly onInsert: (replace: boolean) => Promise<void>;
  readonly onKeep: () => void;
  readonly onLeave: () => void;
};

export function UseScreen(props: Props) {
  const { page, plans, prefix, args, trial, locale, canEdit, inserted } = props;
  const { onPlan, onType, onInsert, onKeep, onLeave } = props;
  const words = useWords();
  const { use: text } = useGuideWords();
  const language = useLanguage();
  const [checked, setChecked] = useState(false);
  const [working, setWorking] = useState(false);
  const missing = missingArguments(page, args);
  const plan = plans.find((one) => one.prefix === prefix);
  const hasNone = plan !== undefined && !page.arguments.some((argument) => isInPlan(argument, plan));
  const refused = trial.is === 'refused' ? trial.sentence : '';
  const wrongAt = (place: number) => {
    if (checked && missing.includes(place)) return 'missing';
    return refused.startsWith(`${page.name}: ${page.arguments[place]!.name} `) ? 'refused' : undefined;
  };

  const insert = async (replace: boolean) => {
    setChecked(true);
    if (missing.length > 0) return focusControl(control(missing[0]!));
    setWorking(true);
    await onInsert(replace);
    setWorking(false);
  };
  return (
    <Screen
      top={<TopBar back={page.name} onBack={onLeave} />}
      busy={working}
      foot={
        canEdit && (
          <Button look="primary" disabled={working} onClick={() => insert(false)}>
            {working ? text.inserting : text.insert}
          </Button>
        )
      }
      onKeyDown={(event) => canEdit && onEnter(event, () => insert(false))}
    >
      <Title>{fillText(text.title, { name: page.name })}</Title>
      <p class="lead">{page.summary[language]}</p>
      {plans.length > 0 && (
        <Select
          id="plan"
          label={text.plan}
          value={prefix}
          choices={[
            ...plans.map((one) => ({ value: one.prefix, label: one.name })),
            { value: '', label: text.noPlan },
          ]}
          onChange={onPlan}
        />
      )}
      {hasNone && <Note kind="info">{text.nothingInPlan}</Note>}
      {page.arguments.map((argument, place) => (
        <ArgumentField
          key={argument.name}
          argument={argument}
          place={place}
          value={args[place] ?? ''}
          wrong={wrongAt(place)}
          // Said once where it holds for all.
          isNotInPlan={plan !== undefined && !hasNone && !isInPlan(argument, plan)}
          onType={(typed) => onType(place, typed)}
        />
      ))}
      <TrialBox tried={trial} names={page.arguments.map(({ name }) => name)} locale={locale} />
      <CodeLine formula={formulaText(page, args)} />
      {canEdit && <p class="lead small">{text.where}</p>}
      {inserted?.written && <Note kind="good">{fillText(text.inserted, { address: inserted.address })}</Note>}
      {inserted && !inserted.written && (
        <Question
          title={text.insert}
          text={fillText(inserted.of === null ? text.full : text.onPlan, {
            address: inserted.address,
            plan: inserted.of ?? '',
          })}
          onCancel={onKeep}
        >
          <Button look="danger" disabled={working} onClick={() => insert(true)}>
            {inserted.of === null ? text.replace : text.insert}
          </Button>
          <Button onClick={onKeep}>{words.cancel}</Button>
        </Question>
      )}
    </Screen>
  );
}
