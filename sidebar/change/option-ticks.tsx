/** What can be chosen about a change; only what the change asks for is shown, and each choice is looked at anew. */
import { useState } from 'preact/hooks';
import type { ChangeOptions, ChangeReport, Patch } from '../../src/addon/contract/change';
import type { PlanAnswers } from '../../src/plan/module';
import { monthsApart } from '../../src/plan/month';
import { fillText } from '../../src/plan/sentence';
import { RemarkLine } from '../fields/field-frame';
import { writeExact } from '../numbers/write';
import { Tick } from '../parts/tick';
import { readAmount } from '../state/read-amount';
import type { Asking } from '../state/use-asking';
import { useWords } from '../text/text';
import { LostList } from './lost-list';

type Props = {
  readonly patch: Patch;
  readonly standing: PlanAnswers | undefined;
  readonly report: ChangeReport;
  readonly options: ChangeOptions;
  readonly asking: Asking;
  readonly onOptions: (options: ChangeOptions) => void;
};

export function OptionTicks({ patch, standing, report, options, asking, onOptions }: Props) {
  const text = useWords().change.preview;
  const { start, currency } = patch.spine ?? {};
  const moved = standing && start !== undefined ? monthsApart(standing.start, start) : 0;
  const isUnticked = Object.values(patch.modules ?? {}).some((module) => module === null);
  const tick = (key: 'keepOverwritten' | 'keepShown' | 'shiftMonths', label: string, help: string) => (
    <Tick
      label={label}
      help={help}
      checked={options[key]}
      onChange={(isOn) => onOptions({ ...options, [key]: isOn })}
    />
  );
  return (
    <div class="apart">
      {report.overwritten.length > 0 && (
        <section class="apart">
          <h2>{fillText(text.overwritten, { count: String(report.overwritten.length) })}</h2>
          <LostList cells={report.overwritten.slice(0, 20)} count={report.overwritten.length} />
          {tick('keepOverwritten', text.keepNumbers, text.keepNumbersHelp)}
        </section>
      )}
      {isUnticked && tick('keepShown', text.keepShown, text.keepShownHelp)}
      {moved !== 0 &&
        tick(
          'shiftMonths',
          text.shift,
          fillText(text.shiftHelp, { months: String(moved).replace('-', '−') }),
        )}
      {standing && currency !== undefined && (
        <Convert
          from={standing.currency}
          to={currency}
          rate={options.convert}
          asking={asking}
          onRate={(convert) => convert !== options.convert && onOptions({ ...options, convert })}
        />
      )}
    </div>
  );
}

type ConvertProps = Pick<Props, 'asking'> & {
  readonly from: string;
  readonly to: string;
  readonly rate: number | null;
  readonly onRate: (rate: number | null) => void;
};

/** What one of the old currency is in the new one; blank leaves every number as it is. */
function Convert({ from, to, rate, asking: { typing }, onRate }: ConvertProps) {
  const text = useWords().change.preview;
  const [typed, setTyped] = useState(rate === null ? '' : writeExact(rate, typing.marks));
  const [isLeft, setLeft] = useState(false);
  const { value, remark } = readAmount(typed, 'number', typing, { above: 0 });
  const wrong = isLeft && remark?.kind === 'error' ? remark : undefined;
  const leave = () => {
    setLeft(true);
    if (remark?.kind !== 'error') onRate(value ?? null);
  };
  return (
    <div class="field">
      <label for="convert">{fillText(text.convert, { from, to })}</label>
      <div class="box">
        <input
          id="convert"
          type="text"
          inputMode="decimal"
          autocomplete="off"
          aria-invalid={wrong ? 'true' : undefined}
          aria-describedby="convert-said"
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
          onBlur={leave}
        />
      </div>
      {wrong ? (
        <RemarkLine id="convert-said" remark={wrong} />
      ) : (
        <div class="help" id="convert-said">
          {text.convertHelp}
        </div>
      )}
    </div>
  );
}
