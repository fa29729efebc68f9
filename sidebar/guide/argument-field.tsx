/** An argument to fill in, with what it takes in the person's language. */
import type { GuideArgument } from '../../src/catalogue/print-guide';
import { fillText } from '../../src/plan/sentence';
import { described, RemarkLine } from '../fields/field-frame';
import { Select } from '../parts/select';
import { useLanguage } from '../text/text';
import { useGuideWords } from './words';

export const control = (place: number) => `argument-${place}`;

type Props = {
  readonly argument: GuideArgument;
  readonly place: number;
  readonly value: string;
  /** What is wrong with it: nothing was typed, or the function refuses it. */
  readonly wrong: 'missing' | 'refused' | undefined;
  /** A plan is chosen, and has no cell for it. */
  readonly isNotInPlan: boolean;
  readonly onType: (text: string) => void;
};

export function ArgumentField({ argument, place, value, wrong, isNotInPlan, onType }: Props) {
  const words = useGuideWords().use;
  const language = useLanguage();
  const { name, optional, choices } = argument;
  const id = control(place);
  const label = optional ? fillText(words.optional, { name }) : name;
  if (choices) {
    const all = [
      { value: '', label: words.leftOut },
      ...choices.map((choice) => ({ value: choice, label: choice })),
    ];
    return <Select id={id} label={label} value={value} choices={all} onChange={onType} />;
  }
  const takes = fillText(words.takes, { takes: argument.takes[language] });
  const said = { missing: words.missing, refused: takes };
  const remark = wrong && ({ kind: 'error', text: said[wrong] } as const);
  const help = argument.help[language] + (isNotInPlan && !optional ? ` ${words.notInPlan}` : '');
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
