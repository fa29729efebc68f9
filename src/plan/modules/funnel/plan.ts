/** Answers to the Growth plan's questions -> the plan as data. */
import { styles } from '../../look';
import type { NamedRange, Plan, Tab } from '../../plan';
import type { GrowthAnswers } from './answers';
import { assumptionsTab } from './assumptions/tab';
import { forecastTab } from './forecast-tab/tab';
import { funnelTab } from './funnel-tab/tab';
import { planTab } from './page/tab';
import { setting } from './setting';
import type { Words } from './words/text';

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
