/** All that people of a made-up company have typed by the day of its example, for whatever modules a plan has. */
import type { PlanAnswers } from '../../module';
import { type KpiId, kpiIds } from '../../modules/kpis/library/facts';
import { kpiNames } from '../../modules/kpis/library/names';
import { isAgreement } from '../company';
import { doing } from './doing';
import { pipeline } from './pipeline';
import { published } from './published';
import { running } from './running';
import { thinking } from './thinking';
import type { Example, TypedCells } from './typed';

export function exampleContent({ template, language, modules }: PlanAnswers): TypedCells {
  const picks = (modules.kpis as { readonly picks?: readonly KpiId[] } | undefined)?.picks ?? [];
  const example: Example = {
    language,
    has: (module) => module in modules,
    kpi: (id) => {
      const known = kpiIds.find((one) => one === id);
      return known && picks.includes(known) ? kpiNames[language][known] : null;
    },
  };
  return isAgreement(template)
    ? published(example)
    : { ...thinking(example), ...doing(example), ...running(example), ...pipeline(example) };
}
