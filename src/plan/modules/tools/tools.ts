/** Tools: which tool for which need. It asks nothing in the wizard. */
import * as v from 'valibot';
import type { Module } from '../../module';
import { checks } from './said';
import { setting } from './setting';
import { toolsTab } from './tab';
import { moduleName } from './words/name';

const toolsAnswers = v.object({});

export const tools: Module<v.InferOutput<typeof toolsAnswers>> = {
  key: 'tools',
  name: moduleName.name,
  needs: ['funnel'],
  version: 1,
  schema: toolsAnswers,
  adds(given) {
    const from = setting(given);
    return { tabs: [toolsTab(from, given.spine.language)], checks: checks(from) };
  },
  reads: () => ({ answers: {}, unset: [] }),
};
