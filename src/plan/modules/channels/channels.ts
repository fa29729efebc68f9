/** Channels: what each costs and must bring, and what it brought. It asks nothing in the wizard. */
import * as v from 'valibot';
import type { Module } from '../../module';
import { cards, checks, week } from './said';
import { setting } from './setting';
import { channelsTab } from './tab';
import { moduleName } from './words/name';

const channelsAnswers = v.object({});

export const channels: Module<v.InferOutput<typeof channelsAnswers>> = {
  key: 'channels',
  name: moduleName.name,
  needs: ['funnel'],
  version: 1,
  schema: channelsAnswers,
  adds(given) {
    const from = setting(given);
    return {
      tabs: [channelsTab(from, given.spine.language)],
      cards: cards(from),
      week: week(from),
      checks: checks(from),
    };
  },
  reads: () => ({ answers: {}, unset: [] }),
};
