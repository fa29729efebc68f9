/** How many are in each stage when the plan starts: they become the customers of its first months. */

import type { Field } from '../../src/plan/questions';
import { fillText } from '../../src/plan/sentence';
import { type StageEntry, shownEntry } from '../state/entries';
import { pastedValues } from '../state/paste';
import { fieldsOf } from '../state/read-all';
import { openingControl } from '../state/read-funnel';
import { useWizard } from '../state/wizard-context';
import { useWords } from '../text/text';
import { described, RemarkLine } from './field-frame';

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
          <div key={index} class="lag-row">
            <span class="row-name" title={stage.name}>
              {stage.name}
            </span>
            <span class="box small">
              <input
                {...described(control, '', said[control])}
                type="text"
                inputMode="decimal"
                autocomplete="off"
                aria-label={fillText(words.control, { name: stage.name })}
                value={stage.opening ?? ''}
                onInput={(event) => setOpenings(index, [event.currentTarget.value])}
                onPaste={(event) => {
                  const values = pastedValues(event.clipboardData?.getData('text/plain') ?? '');
                  if (values.length < 2) return;
                  event.preventDefault();
                  setOpenings(index, values);
                }}
                onBlur={() => leave(funnel, control)}
              />
            </span>
            {said[control] && (
              <div class="row-remark">
                <RemarkLine id={`${control}-said`} remark={said[control]} />
              </div>
            )}
          </div>
        );
      })}
      <div class="help">{text(field.help)}</div>
    </fieldset>
  );
}
