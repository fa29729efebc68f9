/** Every template that can be chosen. A new one is one more line here. */
import type { TemplateCard } from '../template';
import { growthCard } from './growth/questions';

export const templates: readonly TemplateCard[] = [growthCard];
