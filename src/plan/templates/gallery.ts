/** The gallery: every template that can be chosen, with the way to its questions. A new one is one more line here. */
import type { TemplateCard } from '../template';
import { growthCard } from './growth/questions';

export const gallery: readonly TemplateCard[] = [growthCard];
