/** Answers to the Growth plan's questions -> the plan as data. */
import { styles } from '../../look';
import type { NamedRange, Plan, Tab } from '../../plan';
import { assumptionsTab } from '../../tabs/assumptions/tab';
import { forecastTab } from '../../tabs/forecast/tab';
import { funnelTab } from '../../tabs/funnel/tab';
import { planTab } from '../../tabs/plan/tab';
import { setting } from '../../tabs/setting';
import type { Words } from '../../text/text';
import type { GrowthAnswers } from './answers';

/** Rises when plans built before need an upgrade. */
const version = 1;

export function growthPlan(answers: GrowthAnswers, words: Words): Plan {
  const given = setting(answers, words[answers.language]);
  const others = [assumptionsTab(given), funnelTab(given), forecastTab(given)];
  const parts: readonly (Tab & { readonly names: readonly NamedRange[] })[] = [
    planTab(given, others),
    ...others,
  ];
  return {
    template: answers.template,
    version,
    name: answers.name,
    language: answers.language,
    styles,
    tabs: parts.map(({ names: _, ...tab }) => tab),
    names: parts.flatMap(({ names }) => names),
    options: {
      currency: answers.currency,
      model: answers.model,
      sources: answers.stages.map(({ source }) => source),
    },
  };
}
