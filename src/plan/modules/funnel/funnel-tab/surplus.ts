/** What came into each stage beyond what flows into it at the rate in use, and the customers that makes: the rate effect. */
import { formula } from '../../../formula';
import { type Part, stack } from '../../../layout';
import type { Formula } from '../../../plan';
import { blockHead, timedRow } from '../../../spine/timed';
import type { Setting } from '../setting';
import { funnel, at as here, stageLabel } from './frame';

/**
 * Flow is linear: customers are become × what entered the top, what the stock brings, and what every step brought beyond
 * its rate, each as much later as its stage is from a customer.
 */
export function surplus(setting: Setting): Part {
  const { text, stages } = setting;
  const words = text.funnel.surplus;
  const below = stages.slice(1);
  return stack([
    blockHead(funnel, setting, 'surprise', words.title, [], words.note),
    ...below.map((stage) => surprise(setting, stage)),
    blockHead(funnel, setting, 'surplus', words.customers, [], words.customersNote),
    ...below.map((stage) => customers(setting, stage)),
  ]);
}

function surprise(setting: Setting, stage: number): Part {
  const { at } = setting;
  const { expected, lag, from, months, monthNumbers } = at.funnel;
  const opening = here(expected(stage), 'third');
  const over = formula`MAX(1;${lag(stage)})`;
  return timedRow(funnel, setting, {
    key: at.funnel.surprise(stage),
    label: stageLabel(setting, stage),
    labelStyle: 'how',
    pattern: setting.volume(stage),
    total: null,
    month: (column) => {
      const above = formula`SUMIFS(${months(expected(stage - 1))};${monthNumbers};${from(column)}-${lag(stage)})`;
      const stock = formula`IF(${from(column)}<=${over};${opening}/${over};0)`;
      return formula`${here(expected(stage), column)}-${at.assumptions.rate(stage)}*(${above}+${stock})`;
    },
  });
}

/** Of a month whose stage above lies before the plan nobody knows what would have been due. A re-plan begins anew. */
function customers(setting: Setting, stage: number): Part {
  const { at, patterns } = setting;
  const { become, lag, from, months, monthNumbers, monthsToCustomer } = at.funnel;
  return timedRow(funnel, setting, {
    key: at.funnel.surplus(stage),
    label: stageLabel(setting, stage),
    labelStyle: 'how',
    pattern: patterns.exact,
    month: (column) =>
      formula`${become(stage)}*SUMIFS(${months(at.funnel.surprise(stage))};${monthNumbers};${from(column)}-${monthsToCustomer(stage)};${monthNumbers};">"&${lag(stage)};${monthNumbers};">="&${sinceOf(column)})`,
  });
}

/** What entered the top, months to a customer earlier, beyond what was needed there, since the plan in force counts. */
export function atTop({ at }: Setting, column: string): Formula {
  const { expected, needed, monthsToCustomer, months, monthNumbers, from } = at.funnel;
  const of = (row: string) =>
    formula`SUMIFS(${months(row)};${monthNumbers};${from(column)}-${monthsToCustomer(1)};${monthNumbers};">="&${sinceOf(column)})`;
  return formula`(${of(expected(1))}-${of(needed(1))})`;
}

/** Customers from what all steps brought beyond their rates. */
export const fromSteps = ({ at, stages }: Setting, column: string): Formula =>
  formula`SUM(${{ from: at.funnel.at(at.funnel.surplus(2), column), to: at.funnel.at(at.funnel.surplus(stages.length), column) }})`;

/** The month from which the plan in force for a month counts. */
export const sinceOf = (column: string) => formula`MAX(1;SUM(${here('since', column)}))`;
