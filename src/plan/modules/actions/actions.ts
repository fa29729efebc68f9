/** Actions: who does what by when. It asks nothing in the wizard. */
import * as v from 'valibot';
import type { Module } from '../../module';
import { deeds } from './deeds/deeds';
import { checks, week } from './said';
import { setting } from './setting';
import { actionsTab } from './tab';
import { moduleName } from './words/name';

const actionsAnswers = v.object({});

export const actions: Module<v.InferOutput<typeof actionsAnswers>> = {
  key: 'actions',
  name: moduleName.name,
  needs: ['funnel'],
  version: 1,
  schema: actionsAnswers,
  adds(given) {
    const from = setting(given);
    return {
      tabs: [actionsTab(from, given.spine.language)],
      week: week(from),
      checks: checks(from),
    };
  },
  reads: () => ({ answers: {}, unset: [] }),
  deeds,
};
