/** A function, its arguments and the formula that comes of them. */
import { useState } from 'preact/hooks';
import type { PlanSummary } from '../../src/addon/contract';
import { fillText } from '../../src/plan/sentence';
import { described, RemarkLine } from '../fields/field-frame';
import { Button } from '../parts/button';
import { Screen, Title, TopBar } from '../parts/frame';
import { Note } from '../parts/note';
import { Question } from '../parts/question';
import { Select } from '../parts/select';
import {
  type CatalogueFunction,
  type FunctionArgument,
  formulaText,
  isInPlan,
  missingArguments,
} from '../state/formula';
import { focusControl, onEnter } from '../state/keys';
import { useWords } from '../text/text';

export type Inserted = { readonly address: string; readonly written: boolean };

type Props = {
  readonly functions: readonly CatalogueFunction[];
  readonly plans: readonly PlanSummary[];
  readonly prefix: string;
  readonly chosen: CatalogueFunction;
  readonly args: readonly string[];
  readonly inserted: Inserted | undefined;
  readonly onChoose: (name: string) => void;
  readonly onPlan: (prefix: string) => void;
  readonly onType: (place: number, text: string) => void;
  readonly onInsert: (replace: boolean) => Promise<void>;
  readonly onKeep: () => void;
  readonly onLeave: () => void;
};

const control = (place: number) => `argument-${place}`;

export function FunctionsScreen(props: Props) {
  const { functions, plans, prefix, chosen, args, inserted } = props;
  const { onChoose, onPlan, onType, onInsert, onKeep, onLeave } = props;
  const words = useWords();
  const text = words.functions;
  const [checked, setChecked] = useState(false);
  const [working, setWorking] = useState(false);
  const missing = missingArguments(chosen, args);
  const plan = plans.find((one) => one.prefix === prefix);
  const hasNone = plan !== undefined && !chosen.arguments.some((argument) => isInPlan(argument, plan));

  const insert = async (replace: boolean) => {
    setChecked(true);
    if (missing.length > 0) return focusControl(control(missing[0]!));
    setWorking(true);
    await onInsert(replace);
    setWorking(false);
  };
  return (
    <Screen
      top={<TopBar back={words.plans} onBack={onLeave} />}
      busy={working}
      foot={
        <>
          <Button look="primary" disabled={working} onClick={() => insert(false)}>
            {working ? text.inserting : text.insert}
          </Button>
          <Button onClick={onLeave}>{words.close}</Button>
        </>
      }
      onKeyDown={(event) => onEnter(event, () => insert(false))}
    >
      <Title>{text.title}</Title>
      <p class="lead">{text.lead}</p>
      <Select
        id="function"
        label={text.function}
        value={chosen.name}
        choices={functions.map(({ name }) => ({ value: name, label: name }))}
        onChange={(name) => {
          setChecked(false);
          onChoose(name);
        }}
      />
      {plans.length > 0 && (
        <Select
          id="plan"
          label={text.plan}
          value={prefix}
          choices={[
            ...plans.map((plan) => ({ value: plan.prefix, label: plan.name })),
            { value: '', label: text.noPlan },
          ]}
          onChange={onPlan}
        />
      )}
      {hasNone && <Note kind="info">{text.nothingInPlan}</Note>}
      {chosen.arguments.map((argument, place) => (
        <ArgumentField
          key={`${chosen.name} ${argument.name}`}
          argument={argument}
          place={place}
          value={args[place] ?? ''}
          isMissing={checked && missing.includes(place)}
          // Said once where it holds for all.
          isNotInPlan={plan !== undefined && !hasNone && !isInPlan(argument, plan)}
          onType={(typed) => onType(place, typed)}
        />
      ))}
      <div class="field">
        <span class="fine">{text.formula}</span>
        <code class="formula">{formulaText(chosen, args)}</code>
      </div>
      {inserted?.written && <Note kind="good">{fillText(text.inserted, { address: inserted.address })}</Note>}
      {inserted && !inserted.written && (
        <Question
          title={text.title}
          text={fillText(text.full, { address: inserted.address })}
          onCancel={onKeep}
        >
          <Button look="danger" disabled={working} onClick={() => insert(true)}>
            {text.replace}
          </Button>
          <Button onClick={onKeep}>{words.cancel}</Button>
        </Question>
      )}
    </Screen>
  );
}

type ArgumentProps = {
  readonly argument: FunctionArgument;
  readonly place: number;
  readonly value: string;
  readonly isMissing: boolean;
  readonly isNotInPlan: boolean;
  readonly onType: (text: string) => void;
};

function ArgumentField({ argument, place, value, isMissing, isNotInPlan, onType }: ArgumentProps) {
  const text = useWords().functions;
  const { name, optional, unit, choices } = argument;
  const id = control(place);
  const label = optional ? fillText(text.optional, { name }) : name;
  if (choices) {
    const all = [
      { value: '', label: text.usual },
      ...choices.map((choice) => ({ value: choice, label: choice })),
    ];
    return <Select id={id} label={label} value={value} choices={all} onChange={onType} />;
  }
  const remark = isMissing ? ({ kind: 'error', text: text.missing } as const) : undefined;
  const units: Readonly<Record<string, string>> = text.units;
  const measure = units[unit ?? 'other'] ?? text.units.other;
  const help = isNotInPlan && !optional ? `${measure}. ${text.notInPlan}` : measure;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <div class="box">
        <input
          {...described(id, help, remark)}
          type="text"
          autocomplete="off"
          spellcheck={false}
          value={value}
          onInput={(event) => onType(event.currentTarget.value)}
        />
      </div>
      {remark ? (
        <RemarkLine id={`${id}-said`} remark={remark} />
      ) : (
        <div class="help" id={`${id}-said`}>
          {help}
        </div>
      )}
    </div>
  );
}
