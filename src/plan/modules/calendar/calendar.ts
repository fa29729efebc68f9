/** The review calendar: when the plan is looked at, and what was decided. It asks nothing in the wizard. */
import * as v from 'valibot';
import type { Module } from '../../module';
import { setting } from './setting';
import { calendarTab, cards, checks, week } from './tab';
import { moduleName } from './words/name';

const calendarAnswers = v.object({});
export type CalendarAnswers = v.InferOutput<typeof calendarAnswers>;

export const calendar: Module<CalendarAnswers> = {
  key: 'calendar',
  name: moduleName.name,
  needs: ['funnel'],
  version: 1,
  schema: calendarAnswers,
  adds(given) {
    const from = setting(given);
    return {
      tabs: [calendarTab(from, given.spine.language)],
      cards: cards(from),
      week: week(from),
      checks: checks(from),
    };
  },
  reads: () => ({ answers: {}, unset: [] }),
};
