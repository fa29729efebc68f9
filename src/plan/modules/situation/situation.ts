/** Situation: where the company stands before goals are set. It asks nothing in the wizard. */
import * as v from 'valibot';
import type { Module } from '../../module';
import { setting } from './setting';
import { checks, situationTab } from './tab';
import { moduleName } from './words/name';

const situationAnswers = v.object({});

export const situation: Module<v.InferOutput<typeof situationAnswers>> = {
  key: 'situation',
  name: moduleName.name,
  needs: ['funnel'],
  version: 1,
  schema: situationAnswers,
  adds(given) {
    const from = setting(given);
    return { tabs: [situationTab(from, given.spine.language)], checks: checks(from) };
  },
  reads: () => ({ answers: {}, unset: [] }),
};
