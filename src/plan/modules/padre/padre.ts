/** PADRE: eight parts of a customer-centred business on one page. It asks nothing in the wizard. */
import * as v from 'valibot';
import type { Module } from '../../module';
import { setting } from './setting';
import { checks, padreTab } from './tab';
import { moduleName } from './words/name';

const padreAnswers = v.object({});

export const padre: Module<v.InferOutput<typeof padreAnswers>> = {
  key: 'padre',
  name: moduleName.name,
  needs: ['funnel'],
  version: 1,
  schema: padreAnswers,
  adds(given) {
    const from = setting(given);
    return { tabs: [padreTab(from, given.spine.language)], checks: checks(from) };
  },
  reads: () => ({ answers: {}, unset: [] }),
};
