/** The gallery: every template that can be chosen, with the way to its questions. A new one is one more line here. */

import { growthCard } from '../modules/funnel/questions/questions';
import type { TemplateCard } from '../questions';

export const gallery: readonly TemplateCard[] = [growthCard];
