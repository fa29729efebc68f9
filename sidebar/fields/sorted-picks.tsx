/** Many choices in groups: those picked stand on top in their order, the others are found by group or by a word. */
import { useEffect, useState } from 'preact/hooks';
import type { KpiText } from '../../src/addon/contract/calls';
import type { Field, PickGroup } from '../../src/plan/questions';
import { fillText } from '../../src/plan/sentence';
import { IconButton } from '../parts/button';
import { useWizard } from '../state/wizard-context';
import { useLanguage, useWords } from '../text/text';
import { RemarkLine, useSaid } from './field-frame';
import { PickOne } from './pick-one';

type Props = {
  readonly field: Field;
  readonly ticked: readonly string[];
  readonly onPick: (values: readonly string[]) => void;
};

export function SortedPicks({ field, ticked, onPick }: Props) {
  const { answers, said } = useWizard();
  const words = useSaid();
  const text = useWords().picks;
  const texts = useTexts(field);
  const [sought, setSought] = useState('');
  const label = (value: string) => field.choices?.find((choice) => choice.value === value)?.label ?? value;
  const isFull = ticked.length >= (field.most ?? Number.POSITIVE_INFINITY);
  const tick = (value: string, isOn: boolean) =>
    onPick(isOn ? [...ticked, value] : ticked.filter((one) => one !== value));
  const one = (value: string) => {
    const isOn = ticked.includes(value);
    return (
      <PickOne
        key={value}
        label={label(value)}
        tag={field.choices?.find((choice) => choice.value === value)?.tag?.(answers.values)}
        help={helpOf(texts?.[value], text.mistake)}
        checked={isOn}
        disabled={isFull && !isOn}
        onChange={(now) => tick(value, now)}
      />
    );
  };
  const matches = found(field, sought);
  const remark = said[field.id] ?? answers.remarks[field.id];
  return (
    <fieldset class="field choice">
      <legend>{words(field.label)}</legend>
      <ol class="picked">
        {ticked.map((value, index) => (
          <li key={value}>
            <span>{label(value)}</span>
            {index > 0 && (
              <IconButton
                icon="up"
                label={fillText(text.up, { name: label(value) })}
                onClick={() => onPick(movedUp(ticked, index))}
              />
            )}
            <IconButton
              icon="close"
              label={fillText(text.leaveOut, { name: label(value) })}
              onClick={() => tick(value, false)}
            />
          </li>
        ))}
      </ol>
      {remark && <RemarkLine id={`${field.id}-said`} remark={remark} />}
      <div class="box">
        <input
          type="search"
          aria-label={text.search}
          placeholder={text.search}
          value={sought}
          onInput={(event) => setSought(event.currentTarget.value)}
        />
      </div>
      <p class="help" role="status">
        {sought.trim() && matches.length === 0 && fillText(text.none, { text: sought.trim() })}
      </p>
      {sought.trim()
        ? matches.map(one)
        : field.groups!(answers.values).map((group, index) => (
            <Group key={group.id} group={group} isOpen={index === 0} more={text.more} one={one} />
          ))}
    </fieldset>
  );
}

type GroupProps = {
  readonly group: PickGroup;
  readonly isOpen: boolean;
  readonly more: string;
  readonly one: (value: string) => preact.JSX.Element;
};

const Group = ({ group: { label, values, more }, isOpen, more: moreLabel, one }: GroupProps) => (
  <details open={isOpen}>
    <summary>{label}</summary>
    {values.map(one)}
    {more.length > 0 && (
      <details>
        <summary>{fillText(moreLabel, { count: String(more.length) })}</summary>
        {more.map(one)}
      </details>
    )}
  </details>
);

const movedUp = (values: readonly string[], index: number): readonly string[] => [
  ...values.slice(0, index - 1),
  values[index]!,
  values[index - 1]!,
  ...values.slice(index + 1),
];

const found = ({ choices = [] }: Field, sought: string): readonly string[] => {
  const word = sought.trim().toLowerCase();
  return choices.filter(({ label }) => label.toLowerCase().includes(word)).map(({ value }) => value);
};

const helpOf = (text: KpiText | undefined, mistake: string) =>
  text && `${text.definition} ${fillText(mistake, { mistake: text.mistake })}`;

/** Long texts come once the field is there; without them it can be used all the same. */
function useTexts(field: Field): Record<string, KpiText> | undefined {
  const { server } = useWizard();
  const language = useLanguage();
  const [texts, setTexts] = useState<Record<string, KpiText>>();
  useEffect(() => {
    if (!field.texts) return;
    server.kpiTexts(language).then((answer) => answer.ok && setTexts(answer.value));
  }, [field.texts, language]);
  return texts;
}
