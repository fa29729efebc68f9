/** Goals and tactics: bets on a number, each read back as a sentence and held against the time. They are typed in the sheet. */
import * as v from 'valibot';
import type { Module } from '../../module';
import { cards, checks, week } from './said';
import { setting } from './setting';
import { goalsTab } from './tab';
import { moduleName } from './words/name';

const goalsAnswers = v.object({});

export const goals: Module<v.InferOutput<typeof goalsAnswers>> = {
  key: 'goals',
  name: moduleName.name,
  needs: ['funnel'],
  version: 1,
  schema: goalsAnswers,
  adds(given) {
    const from = setting(given);
    return { tabs: [goalsTab(from)], cards: cards(from), week: week(from), checks: checks(from) };
  },
  reads: () => ({ answers: {}, unset: [] }),
};
