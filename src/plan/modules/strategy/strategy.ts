/** Strategy: why, what for and for whom. It asks nothing in the wizard. */
import * as v from 'valibot';
import type { Module } from '../../module';
import { setting } from './setting';
import { checks, strategyTab } from './tab';
import { moduleName } from './words/name';

const strategyAnswers = v.object({});

export const strategy: Module<v.InferOutput<typeof strategyAnswers>> = {
  key: 'strategy',
  name: moduleName.name,
  needs: ['funnel'],
  version: 1,
  schema: strategyAnswers,
  adds(given) {
    const from = setting(given);
    return { tabs: [strategyTab(from, given.spine.language)], checks: checks(from) };
  },
  reads: () => ({ answers: {}, unset: [] }),
};
