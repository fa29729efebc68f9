/** What the funnel’s checks count, and where to look for it. */
import { formula, range } from '../../../formula';
import type { Check } from '../../../module';
import { hasExamples } from '../assumptions/widths';
import type { Setting } from '../setting';
import { sumsThatDisagree } from './faults';

const checkKeys = [
  'missing',
  'rates',
  'order',
  'lags',
  'longLags',
  'evidence',
  'examples',
  'season',
  'late',
  'withoutActual',
  'tooSoon',
  'half',
  'belowGoal',
  'behind',
  'sums',
  'arr',
] as const;
type CheckKey = (typeof checkKeys)[number];

type Finding = Omit<Check, 'key' | 'label'>;

export function checks(setting: Setting): readonly Check[] {
  const all = findings(setting);
  const isAsked = (key: CheckKey) =>
    key === 'half' ? setting.counts !== 'customers' : key === 'arr' ? setting.counts === 'recurring' : true;
  return checkKeys
    .filter(isAsked)
    .map((key) => ({ key, label: setting.text.plan.checkNames[key], ...all[key] }));
}

function findings(setting: Setting): Record<CheckKey, Finding> {
  const { text } = setting;
  const { input, rateTyped, stillExamples, seasonSum } = setting.at.assumptions;
  const goal = setting.at.forecast.total('goal');
  const value = setting.counts === 'customers' ? formula`1` : formula`COUNTIFS(${input('value')};">0")`;
  return {
    missing: {
      found: formula`3-COUNTIFS(${input('goal')};">0")-${value}-COUNTIFS(${input('start')};">10000")`,
      kind: 'fix',
      link: input('goal'),
    },
    ...stageFindings(setting),
    examples: {
      found: hasExamples(setting)
        ? formula`COUNTIFS(${stillExamples};"${text.assumptions.stillExample}")`
        : formula`0`,
      kind: 'look',
      link: rateTyped(2),
    },
    season: { found: formula`IF(ABS(${seasonSum}-1)>1/1000;1;0)`, kind: 'look', link: seasonSum },
    ...timeFindings(setting),
    sums: { found: sumsThatDisagree(setting), kind: 'fix', link: goal },
    arr: {
      found: formula`${setting.at.funnel.total('arr differs')}`,
      kind: 'look',
      link: setting.at.forecast.at('arrClosing', 'month 1'),
    },
  };
}

/** Rates, lags and counts, as the workings of the Funnel tab mark them stage by stage. */
function stageFindings({ at, stages }: Setting) {
  const { rateTyped, lagTyped, entered } = at.assumptions;
  const { seen, monthsToCustomer, outOfOrder, at: onFunnel } = at.funnel;
  const marked = (column: string) =>
    formula`SUM(${range(onFunnel(seen(2), column), onFunnel(seen(stages.length), column))})`;
  return {
    rates: { found: marked('first'), kind: 'fix', link: rateTyped(2) },
    order: {
      found: formula`SUM(${range(outOfOrder(1), outOfOrder(stages.length))})`,
      kind: 'fix',
      link: at.assumptions.stageName(1),
      breaks: true,
    },
    lags: { found: marked('second'), kind: 'fix', link: lagTyped(2) },
    longLags: {
      found: formula`IF(${monthsToCustomer(1)}>12;1;0)`,
      kind: 'look',
      link: lagTyped(2),
    },
    evidence: { found: marked('third'), kind: 'fix', link: entered(2) },
  } as const;
}

/** What time, and the months typed so far, say of the plan. */
function timeFindings({ counts, at, stages, patterns }: Setting) {
  const { figure, attained, total, actual } = at.funnel;
  const { closed, monthNumbers } = at.forecast;
  const [goal, outlook] = [at.forecast.total('goal'), at.forecast.total('outlook')];
  const [first, last] = [total(attained(1)), total(attained(stages.length))];
  const onForecast = { kind: 'look', link: at.forecast.at('actual', 'month 1') } as const;
  const onFunnel = { kind: 'look' } as const;
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
      found: counts === 'customers' ? formula`0` : formula`${total('half')}`,
      ...onFunnel,
      link: at.funnel.at(actual(stages.length), 'month 1'),
    },
    belowGoal: {
      found: formula`IF(ISNUMBER(${goal}-${outlook});IF(${goal}-${outlook}>${goal}/10^9+1/10^6;${goal}-${outlook};0);0)`,
      pattern: patterns.goal,
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
