/** Team: what it can sell, and whom to hire when. It asks nothing in the wizard. */
import * as v from 'valibot';
import type { Module } from '../../module';
import { cards, checks, week } from './said';
import { setting } from './setting';
import { teamTab } from './tab';
import { moduleName } from './words/name';

const teamAnswers = v.object({});

export const team: Module<v.InferOutput<typeof teamAnswers>> = {
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
  reads: () => ({ answers: {}, unset: [] }),
};
