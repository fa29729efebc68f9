/** How many are in each stage when the plan starts: they become the customers of its first months. */

import type { Field } from '../../src/plan/questions';
import { fillText } from '../../src/plan/sentence';
import { type StageEntry, shownEntry } from '../state/entries';
import { fieldsOf } from '../state/read-all';
import { openingControl } from '../state/read-funnel';
import { useWizard } from '../state/wizard-context';
import { useWords } from '../text/text';
import { StageRow } from './stage-row';

export function OpeningsField({ field }: { field: Field }) {
  const { entries, answers, said, questions, typing, type, leave } = useWizard();
  const words = useWords().openings;
  const funnel = fieldsOf(questions).find((candidate) => candidate.id === field.of)!;
  const stages = shownEntry(funnel, entries, answers.values, typing.marks) as readonly StageEntry[];
  const text = (said: Field['label'] | undefined) =>
    typeof said === 'function' ? said(answers.values) : said;

  const setOpenings = (from: number, typed: readonly string[]) =>
    type(
      funnel,
      stages.map((stage, index) => {
        const opening = index < stages.length - 1 ? typed[index - from] : undefined;
        return opening === undefined ? stage : { ...stage, opening };
      }),
      openingControl(from),
    );
  return (
    <fieldset class="field lags">
      <legend>{text(field.label)}</legend>
      {/* Customers are in none. */}
      {stages.slice(0, -1).map((stage, index) => {
        const control = openingControl(index);
        return (
          <StageRow
            key={index}
            control={control}
            label={fillText(words.control, { name: stage.name })}
            name={stage.name}
            title={stage.name}
            value={stage.opening ?? ''}
            mode="decimal"
            remark={said[control]}
            onType={(values) => setOpenings(index, values)}
            onLeave={() => leave(funnel, control)}
          />
        );
      })}
      <div class="help">{text(field.help)}</div>
    </fieldset>
  );
}
