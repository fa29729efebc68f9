/** Cohorts: how many entered the stage above in the months whose actual conversions are known, and what is typed wrong. */
import { formula } from '../../../formula';
import { type Part, stack } from '../../../layout';
import { blockHead, timedRow } from '../../../spine/timed';
import type { Setting } from '../setting';
import { funnel, at as here, stageLabel } from './frame';

export function seen(setting: Setting): Part {
  const { text, stages, at, patterns } = setting;
  const words = text.funnel;
  const { rateTyped, lagTyped, entered, converted } = at.assumptions;
  const { actual, seen: row, lag, months, monthNumbers, from } = at.funnel;
  return stack([
    blockHead(funnel, setting, 'seen', words.seen, [words.rateWrong, words.lagWrong, words.evidenceWrong]),
    ...stages.slice(1).map((stage) => {
      const above = months(actual(stage - 1));
      const cohort = (column: string) => formula`${from(column)}-${lag(stage)}`;
      const wrong = [
        formula`IF(COUNTIFS(${rateTyped(stage)};">0";${rateTyped(stage)};"<=1")=1;0;1)`,
        formula`IF(SUM(${lagTyped(stage)})=${lag(stage)};0;1)`,
        formula`IF(SUM(${converted(stage)})>SUM(${entered(stage)});1;0)`,
      ];
      return timedRow(funnel, setting, {
        key: row(stage),
        label: stageLabel(setting, stage),
        labelStyle: 'how',
        attributes: wrong.map((value, index) => ({
          at: here(row(stage), funnel.attributes[index]!),
          formula: value,
          style: 'attribute',
          pattern: patterns.count,
        })),
        pattern: patterns.whole,
        total: null,
        month: (column) =>
          formula`IF(ISNUMBER(${here(actual(stage), column)});IF(COUNTIFS(${monthNumbers};${cohort(column)};${above};">=0")>0;SUMIFS(${above};${monthNumbers};${cohort(column)});"");"")`,
      });
    }),
  ]);
}

/** Each month's own rate, for the best month so far. */
export function seenRates(setting: Setting): Part {
  const { text, stages, at, patterns } = setting;
  const { actual, seen: row } = at.funnel;
  const { entered, converted, seenEntered, seenConverted } = at.assumptions;
  const cases = (stage: number) => [
    formula`SUM(${entered(stage)};${seenEntered(stage)})`,
    formula`SUM(${converted(stage)};${seenConverted(stage)})`,
  ];
  return stack([
    blockHead(funnel, setting, 'seen rates', text.funnel.seenRates, [
      text.funnel.casesEntered,
      text.funnel.casesConverted,
    ]),
    ...stages.slice(1).map((stage) =>
      timedRow(funnel, setting, {
        key: setting.at.keyed('rate')(stage),
        label: stageLabel(setting, stage),
        labelStyle: 'how',
        // All that is known of the step: of a past period and of the plan so far.
        attributes: cases(stage).map((value, index) => ({
          at: here(setting.at.keyed('rate')(stage), funnel.attributes[index]!),
          formula: value,
          style: 'attribute',
          pattern: patterns.whole,
        })),
        pattern: patterns.rate,
        total: null,
        month: (column) => {
          const above = here(row(stage), column);
          return formula`IF(ISNUMBER(${above});IF(${above}>0;${here(actual(stage), column)}/${above};"");"")`;
        },
      }),
    ),
  ]);
}
