/** The weekly checks: what was promised, delivered and answered, one row for the whole meeting. */
import * as v from 'valibot';
import type { Module } from '../../module';
import { usuallyWithinHour } from '../../spine/within-hour';
import { type WeeklyAnswers, weeklyAnswers } from './answers';
import { deeds } from './deeds/deeds';
import { cards, week } from './page';
import { setting } from './setting';
import { weeklyChecks, weeklyTab } from './tab';
import { moduleName } from './words/name';
import { weeklyWords } from './words/words';

export const weekly: Module<WeeklyAnswers> = {
  key: 'weekly',
  name: moduleName.name,
  needs: ['funnel'],
  version: 1,
  schema: weeklyAnswers,
  adds(given) {
    const from = setting(given);
    return {
      tabs: [weeklyTab(from, given.spine.language)],
      cards: cards(from),
      week: week(from),
      checks: weeklyChecks(from),
    };
  },
  reads(typed, { language }) {
    const day = Object.values(weeklyWords[language].weekdays).indexOf(String(typed('check_day')));
    const due = v.safeParse(weeklyAnswers.entries.dueDay, typed('due_day') ?? null);
    // It stands on the tab of the agreement, where there is one.
    const hour = v.safeParse(weeklyAnswers.entries.withinHour, typed('hour_promised') ?? undefined);
    const unset = [...(day < 0 ? ['weekday'] : []), ...(due.success ? [] : ['due_day'])];
    return {
      answers: {
        weekday: day < 0 ? 4 : day,
        dueDay: due.success ? due.output : null,
        withinHour: hour.success ? hour.output : usuallyWithinHour,
      },
      unset: [...unset, ...(hour.success && typed('hour_promised') !== null ? [] : ['withinHour'])],
    };
  },
  deeds,
};
