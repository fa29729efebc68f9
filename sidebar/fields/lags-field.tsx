/** How many months pass from each stage to the next. */

import type { Field } from '../../src/plan/questions';
import { fillText } from '../../src/plan/sentence';
import { Icon } from '../parts/icon';
import { type StageEntry, shownEntry } from '../state/entries';
import { pastedValues } from '../state/paste';
import { fieldsOf } from '../state/read-all';
import { lagControl } from '../state/read-funnel';
import { useWizard } from '../state/wizard-context';
import { useWords } from '../text/text';
import { described, RemarkLine } from './field-frame';

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
          <div key={index} class="lag-row">
            <span class="row-name" title={`${names.from} › ${names.to}`}>
              {names.from} <Icon name="forward" size={16} /> {names.to}
            </span>
            <span class="box small">
              <input
                {...described(control, '', said[control])}
                type="text"
                inputMode="numeric"
                autocomplete="off"
                aria-label={fillText(words.control, names)}
                value={lag}
                onInput={(event) => setLags(index, [event.currentTarget.value])}
                onPaste={(event) => {
                  const values = pastedValues(event.clipboardData?.getData('text/plain') ?? '');
                  if (values.length < 2) return;
                  event.preventDefault();
                  setLags(index, values);
                }}
                onBlur={() => {
                  if (!lag.trim()) setLags(index, ['0']);
                  leave(funnel, control);
                }}
              />
              <span class="unit" aria-hidden="true">
                {lag.trim() === '1' ? words.month : words.months}
              </span>
            </span>
            {said[control] && (
              <div class="row-remark">
                <RemarkLine id={`${control}-said`} remark={said[control]} />
              </div>
            )}
          </div>
        );
      })}
    </div>
  );
}
