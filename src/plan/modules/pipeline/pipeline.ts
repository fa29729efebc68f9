/** Pipeline: what every stage means, what is open, whether it covers the quarter. It asks nothing in the wizard. */
import * as v from 'valibot';
import type { Module } from '../../module';
import { cards, checks, week } from './said';
import { setting } from './setting';
import { pipelineTab } from './tab';
import { moduleName } from './words/name';

const pipelineAnswers = v.object({});

export const pipeline: Module<v.InferOutput<typeof pipelineAnswers>> = {
  key: 'pipeline',
  name: moduleName.name,
  needs: ['funnel'],
  version: 1,
  schema: pipelineAnswers,
  adds(given) {
    const from = setting(given);
    return {
      tabs: [pipelineTab(from, given.spine.language)],
      cards: cards(from),
      week: week(from),
      checks: checks(from),
    };
  },
  reads: () => ({ answers: {}, unset: [] }),
};
