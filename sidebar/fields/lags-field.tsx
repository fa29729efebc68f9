/** How many months pass from each stage to the next. */

import type { Field } from '../../src/plan/questions';
import { fillText } from '../../src/plan/sentence';
import { Icon } from '../parts/icon';
import { type StageEntry, shownEntry } from '../state/entries';
import { fieldsOf } from '../state/read-all';
import { lagControl } from '../state/read-funnel';
import { useWizard } from '../state/wizard-context';
import { useWords } from '../text/text';
import { StageRow } from './stage-row';

export function LagsField({ field }: { field: Field }) {
  const { entries, answers, said, questions, typing, type, leave } = useWizard();
  const words = useWords().lags;
  const funnel = fieldsOf(questions).find((candidate) => candidate.id === field.of)!;
  const stages = shownEntry(funnel, entries, answers.values, typing.marks) as readonly StageEntry[];

  const setLags = (from: number, typed: readonly string[]) =>
    type(
      funnel,
      stages.map((stage, index) => {
        const lag = typed[index - from];
        return lag === undefined ? stage : { ...stage, lag };
      }),
      lagControl(from),
    );
  return (
    <div class="field lags">
      {stages.slice(1).map((stage, above) => {
        const index = above + 1;
        const control = lagControl(index);
        const names = { from: stages[above]!.name, to: stage.name };
        const lag = stage.lag ?? '0';
        return (
          <StageRow
            key={index}
            control={control}
            label={fillText(words.control, names)}
            name={
              <>
                {names.from} <Icon name="forward" size={16} /> {names.to}
              </>
            }
            title={`${names.from} › ${names.to}`}
            value={lag}
            mode="numeric"
            remark={said[control]}
            unit={lag.trim() === '1' ? words.month : words.months}
            onType={(values) => setLags(index, values)}
            onLeave={() => {
              if (!lag.trim()) setLags(index, ['0']);
              leave(funnel, control);
            }}
          />
        );
      })}
    </div>
  );
}
