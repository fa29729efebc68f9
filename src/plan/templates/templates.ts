/** Every template, as plain data: which modules it holds, and in which order its steps and tabs stand. */
import type { Template } from '../template';
import { agreement } from './agreement';
import { complete } from './complete';
import { growth } from './growth';
import { marketing } from './marketing';
import { padre } from './padre';
import { sales } from './sales';
import { teams } from './teams';

export const templates: readonly Template[] = [growth, marketing, sales, agreement, padre, complete, teams];

export const templateIds = templates.map(({ id }) => id);

export const templateOf = (id: string): Template => templates.find((template) => template.id === id)!;
