/** The gallery: every template that can be chosen, with the way to its questions. */
import { questionnaire } from '../questionnaire';
import type { TemplateCard } from '../questions';
import { templates } from './templates';

export const gallery: readonly TemplateCard[] = templates
  .filter(({ isBuiltByAddOn }) => !isBuiltByAddOn)
  .map((template) => ({
    id: template.id,
    name: template.name,
    summary: template.summary,
    questions: (asking) => questionnaire(template, asking),
  }));
