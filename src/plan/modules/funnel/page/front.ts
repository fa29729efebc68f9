/** The top of the Plan tab: what the workings of the Funnel tab say of the plan, and its two charts. */
import { formula } from '../../../formula';
import type { Front } from '../../../module';
import type { Formula } from '../../../plan';
import { fillFormula } from '../../../sentence';
import { monthName } from '../funnel-tab/status';
import type { Setting } from '../setting';
import { states } from '../states';
import { bridgeOrFunnel, cumulative } from './charts';

export function front(setting: Setting): Front {
  const { text, at } = setting;
  const { figure } = at.funnel;
  const { chips, labels } = text.plan.said;
  const reads = (row: string): Formula => formula`${figure(row)}`;
  const isState = (state: keyof typeof states) => formula`${figure('state')}=${states[state]}`;
  return {
    title: formula`${at.assumptions.name}&""`,
    subtitle: subtitle(setting),
    chip: reads('chip'),
    chips: [
      [chips.onCourse, 'good'],
      [chips.likely, 'chipLikely'],
      [chips.even, 'caution'],
      [chips.unlikely, 'caution'],
      [chips.remote, 'wrong'],
    ],
    verdict: reads('verdict'),
    sure: reads('sure'),
    label: formula`IF(${isState('missing')};"${labels.missing}";IF(${isState('over')};"${labels.over}";"${labels.now}"))`,
    action: reads('action'),
    why: reads('why'),
    charts: [cumulative(setting), bridgeOrFunnel(setting)],
  };
}

/** Owner, period, day and scenario. */
function subtitle(setting: Setting): Formula {
  const { text, at } = setting;
  const { owner, scenario } = at.assumptions;
  const { figure } = at.funnel;
  const { asOf, scenario: named } = text.plan.said;
  const today = figure('today');
  const day = formula`DAY(${today})&" "&${monthName(setting, formula`${today}`)}`;
  const months = formula`${figure('first month')}&" – "&${figure('last month')}`;
  return formula`IF(${owner}="";"";${owner}&" · ")&${months}&" · ${asOf} "&${day}&" · "&${fillFormula(named, { scenario: formula`${scenario}` })}`;
}
