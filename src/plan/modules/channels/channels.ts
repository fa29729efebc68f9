/** Channels: what each costs and must bring, and what it brought. */
import type { Module } from '../../module';
import { type ChannelsAnswers, channelsAnswers, reads } from './answers';
import { table } from './page';
import { cards, checks, week } from './said';
import { setting } from './setting';
import { channelsTab } from './tab';
import { moduleName } from './words/name';

export const channels: Module<ChannelsAnswers> = {
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
      page: table(from),
      week: week(from),
      checks: checks(from),
    };
  },
  reads,
};
