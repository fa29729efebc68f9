/** The gallery: every template that can be chosen, with the way to its questions. */
import { questionnaire } from '../questionnaire';
import type { TemplateCard } from '../questions';
import { type Template, tickedIn } from '../template';
import { templates } from './templates';

/** What a template is for, and what those take whom it is not for. */
const withInstead = ({ summary, instead }: Template): Template['summary'] =>
  instead ? { en: `${summary.en} ${instead.en}`, it: `${summary.it} ${instead.it}` } : summary;

export const gallery: readonly TemplateCard[] = templates
  .filter(({ isBuiltByAddOn }) => !isBuiltByAddOn)
  .map((template) => ({
    id: template.id,
    name: template.name,
    summary: withInstead(template),
    holds: [...template.always, ...tickedIn(template, {})],
    questions: (asking) => questionnaire(template, asking),
  }));
