/** A share of the year for each of its months, with their sum. */

import type { Field } from '../../src/plan/questions';
import { fillText } from '../../src/plan/sentence';
import { monthNames } from '../../src/plan/spine/words/names';
import { writePercent } from '../numbers/write';
import { shownEntry } from '../state/entries';
import { pastedValues } from '../state/paste';
import { readAmount } from '../state/read-amount';
import { shareControl, shareLines } from '../state/read-shares';
import { useWizard } from '../state/wizard-context';
import { useLanguage, useWords } from '../text/text';
import { described, RemarkLine } from './field-frame';

export function SharesField({ field }: { field: Field }) {
  const { entries, answers, said, typing, type, leave } = useWizard();
  const words = useWords().shares;
  const names = monthNames[useLanguage()];
  const lines = shareLines(shownEntry(field, entries, answers.values, typing.marks) as string);
  const total = lines.reduce((sum, line) => sum + (readAmount(line, 'percent', typing).value ?? 0), 0);

  const setShares = (from: number, typed: readonly string[]) =>
    type(field, lines.map((line, month) => typed[month - from] ?? line).join('\n'));
  const remark = said[field.id];
  return (
    <div class="field shares">
      {names.map((name, month) => {
        const control = shareControl(field.id, month);
        return (
          <div key={name} class="share-row">
            <label for={control}>{name}</label>
            <span class="box small">
              <input
                {...described(control, '', said[control])}
                type="text"
                inputMode="decimal"
                autocomplete="off"
                aria-label={fillText(words.control, { month: name })}
                value={lines[month]}
                onInput={(event) => setShares(month, [event.currentTarget.value])}
                onPaste={(event) => {
                  const values = pastedValues(event.clipboardData?.getData('text/plain') ?? '');
                  if (values.length < 2) return;
                  event.preventDefault();
                  setShares(month, values);
                }}
                onBlur={() => {
                  leave(field, control);
                  leave(field);
                }}
              />
              <span class="unit" aria-hidden="true">
                %
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
      <div class="share-row total">
        <b>{words.total}</b>
        {/* Reached by focus when the sum is what needs attention. */}
        <b id={field.id} tabIndex={-1}>
          {writePercent(Number(total.toFixed(4)), typing.marks)}%
        </b>
      </div>
      {remark && <RemarkLine id={`${field.id}-said`} remark={remark} onUse={(text) => type(field, text)} />}
    </div>
  );
}
