/** Every template, as plain data: which modules it holds, and in which order its steps and tabs stand. */
import type { Template } from '../template';
import { growth } from './growth';

export const templates: readonly Template[] = [growth];

export const templateIds = templates.map(({ id }) => id);
