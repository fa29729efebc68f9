/** Team: what it can sell, and whom to hire when. */
import type { Module } from '../../module';
import { options, reads, type TeamAnswers, teamAnswers } from './answers';
import { cards, checks, week } from './said';
import { setting } from './setting';
import { teamTab } from './tab';
import { moduleName } from './words/name';

export const team: Module<TeamAnswers> = {
  key: 'team',
  name: moduleName.name,
  needs: ['funnel'],
  version: 1,
  schema: teamAnswers,
  adds(given) {
    const from = setting(given);
    return {
      tabs: [teamTab(from, given.spine.language)],
      cards: cards(from),
      week: week(from),
      checks: checks(from),
    };
  },
  options,
  reads,
};
