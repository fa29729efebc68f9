/** Actual: how many entered each stage, made for pasting; and what that is of what was needed. */
import { formula, range } from '../../../formula';
import { type Part, stack } from '../../../layout';
import type { CellRef } from '../../../plan';
import { blockHead, timedRow } from '../../../spine/timed';
import { grades } from '../grades';
import type { Setting } from '../setting';
import { sizeOf } from '../size';
import { funnel, at as here, stageLabel } from './frame';

export function actual(setting: Setting): Part {
  const { text, stages, at, patterns, records, answers } = setting;
  const ids = sizeOf(answers).stages.map(({ id }) => id);
  const { actual: row, months } = at.funnel;
  const block = { from: months(row(1)).from, to: months(row(stages.length)).to };
  return stack([
    blockHead(funnel, setting, 'actual', text.funnel.actual, [], text.funnel.actualNote),
    ...stages.map((stage) =>
      timedRow(funnel, setting, {
        key: row(stage),
        label: stageLabel(setting, stage),
        pattern: patterns.count,
        totalPattern: patterns.whole,
        gate: (column) => records?.gate(ids[stage - 1]!, column),
      }),
    ),
    {
      rows: [],
      cells: [],
      inputs: [
        {
          name: 'actual_volumes',
          range: block,
          holds: 'actual',
          accepts: { unit: 'count', atLeast: 0 },
          message: text.accepts.atLeast0,
        },
      ],
    },
  ]);
}

/** Months with an actual only; rounded to whole percents, so that 99.6 % is as good as met. */
export function attained(setting: Setting): Part {
  const { text, stages, at, time, patterns } = setting;
  const { actual, attained: row, needed, months, monthNumbers, from, to } = at.funnel;
  const needSoFar = (stage: number, column: string) =>
    formula`SUMIFS(${months(needed(stage))};${months(actual(stage))};">=0";${monthNumbers};">="&${from(column)};${monthNumbers};"<="&${to(column)})`;
  const ratio = (stage: number, column: string, need: ReturnType<typeof formula> | CellRef) =>
    formula`IF(${need}>1/10^6;ROUND(${here(actual(stage), column)}/${need};2);"–")`;
  const first = here(row(1), 'total');
  const last = here(
    row(stages.length),
    (time.totals.length > 1 ? time.totals : time.monthColumns).slice(-1)[0]!,
  );
  return stack([
    blockHead(funnel, setting, 'attained', text.funnel.attained, [], text.funnel.attainedNote),
    ...stages.map((stage) =>
      timedRow(funnel, setting, {
        key: row(stage),
        label: stageLabel(setting, stage),
        pattern: patterns.percent,
        month: (column) =>
          formula`IF(ISNUMBER(${here(actual(stage), column)});${ratio(stage, column, here(needed(stage), column))};"")`,
        total: (column) => ratio(stage, column, needSoFar(stage, column)),
      }),
    ),
    {
      rows: [],
      cells: [],
      rules: grades(range(first, last)),
    },
  ]);
}
