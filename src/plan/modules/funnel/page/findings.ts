/** What each check of the Plan tab counts, and where to look for it. */
import { formula, range } from '../../../formula';
import type { CellRange, CellRef, Formula, Input } from '../../../plan';
import { hasExamples } from '../assumptions/frame';
import type { Setting } from '../setting';
import type { CheckKey } from './checks';
import { cellsWithErrors, sumsThatDisagree, valuesThatAreNoNumbers } from './faults';
import { at as here } from './frame';

export type Finding = {
  /** How many, or how much, is wrong; 0 is fine. */
  readonly found: Formula;
  readonly pattern?: string;
  /** Whether the plan cannot be trusted until it is mended, or just deserves a look. */
  readonly kind: 'fix' | 'look';
  readonly where: keyof Setting['text']['tabs'];
  readonly link: CellRef;
};

/** What the checks look over: ranges in which no cell may show an error, and the inputs of the whole plan. */
export type Watched = { readonly calculated: readonly CellRange[]; readonly inputs: readonly Input[] };

export function findings(setting: Setting, { calculated, inputs }: Watched): Record<CheckKey, Finding> {
  const { text } = setting;
  const { input, rateTyped, stillExamples, seasonSum } = setting.at.assumptions;
  const goal = setting.at.forecast.total('goal');
  const asked = { where: 'assumptions' } as const;
  return {
    missing: {
      found: formula`3-COUNTIFS(${input('goal')};">0")-COUNTIFS(${input('value')};">0")-COUNTIFS(${input('start')};">10000")`,
      kind: 'fix',
      ...asked,
      link: input('goal'),
    },
    ...stageFindings(setting),
    examples: {
      found: hasExamples(setting)
        ? formula`COUNTIFS(${stillExamples};"${text.assumptions.stillExample}")`
        : formula`0`,
      kind: 'look',
      ...asked,
      link: rateTyped(2),
    },
    season: { found: formula`IF(ABS(${seasonSum}-1)>1/1000;1;0)`, kind: 'look', ...asked, link: seasonSum },
    ...timeFindings(setting),
    notNumbers: { found: valuesThatAreNoNumbers(inputs), kind: 'fix', ...asked, link: input('goal') },
    sums: { found: sumsThatDisagree(setting), kind: 'fix', where: 'forecast', link: goal },
    errors: { found: cellsWithErrors(calculated), kind: 'fix', where: 'plan', link: here('title', 1) },
  };
}

/** Rates, lags and counts, as the workings of the Funnel tab mark them stage by stage. */
function stageFindings({ at, stages }: Setting) {
  const { rateTyped, lagTyped, entered } = at.assumptions;
  const { seen, monthsToCustomer, at: onFunnel } = at.funnel;
  const marked = (column: string) =>
    formula`SUM(${range(onFunnel(seen(2), column), onFunnel(seen(stages.length), column))})`;
  const asked = { where: 'assumptions' } as const;
  return {
    rates: { found: marked('first'), kind: 'fix', ...asked, link: rateTyped(2) },
    lags: { found: marked('second'), kind: 'fix', ...asked, link: lagTyped(2) },
    longLags: {
      found: formula`IF(${monthsToCustomer(1)}>12;1;0)`,
      kind: 'look',
      ...asked,
      link: lagTyped(2),
    },
    evidence: { found: marked('third'), kind: 'fix', ...asked, link: entered(2) },
  } as const;
}

/** What time, and the months typed so far, say of the plan. */
function timeFindings({ at, stages, patterns }: Setting) {
  const { figure, attained, total, actual } = at.funnel;
  const { closed, monthNumbers } = at.forecast;
  const [goal, outlook] = [at.forecast.total('goal'), at.forecast.total('outlook')];
  const [first, last] = [total(attained(1)), total(attained(stages.length))];
  const onForecast = { kind: 'look', where: 'forecast', link: at.forecast.at('actual', 'month 1') } as const;
  const onFunnel = { kind: 'look', where: 'funnel' } as const;
  const lateNow = figure('late now');
  return {
    late: {
      found: formula`IF(ISNUMBER(${lateNow});${lateNow};0)`,
      pattern: patterns.exact,
      ...onFunnel,
      link: at.funnel.at('before head', 'label'),
    },
    withoutActual: {
      found: formula`${figure('past')}-SUMIFS(${closed};${monthNumbers};"<="&${figure('past')})`,
      ...onForecast,
    },
    tooSoon: { found: formula`SUMIFS(${closed};${monthNumbers};">"&${figure('now')})`, ...onForecast },
    half: {
      found: formula`${total('half')}`,
      ...onFunnel,
      link: at.funnel.at(actual(stages.length), 'month 1'),
    },
    belowGoal: {
      found: formula`IF(ISNUMBER(${goal}-${outlook});IF(${goal}-${outlook}>${goal}/10^9+1/10^6;${goal}-${outlook};0);0)`,
      pattern: patterns.money,
      ...onForecast,
      link: outlook,
    },
    behind: {
      found: formula`COUNTIFS(${range(first, last)};"<1")`,
      ...onFunnel,
      link: at.funnel.at('attained head', 'label'),
    },
  } as const;
}
