/** What the weekly checks ask: their day, and until when all promised leads are there. */
import type { Asked } from '../../asked';
import type { Asking, Draft } from '../../questions';
import { handsOver } from '../../spine/hands-over';
import { usuallyWithinHour, withinHourField } from '../../spine/within-hour';
import type { WeeklyAnswers } from './answers';
import { weekdays } from './places';
import { moduleName, title } from './words/name';
import { questionWords } from './words/questions';

export const weeklyAsked: Asked = {
  key: 'weekly',
  ...moduleName,
  isFor: handsOver,
  steps({ language }: Asking, _, has) {
    const text = questionWords[language];
    return [
      {
        id: 'agreement',
        name: text.name,
        title: text.title,
        dock: 'none',
        fields: [
          {
            id: 'weekday',
            kind: 'select',
            label: text.weekday,
            initial: 'friday',
            choices: weekdays.map((value) => ({ value, label: text.weekdays[value] })),
          },
          {
            id: 'dueDay',
            kind: 'whole',
            label: text.dueDay,
            help: text.dueDayHelp,
            bounds: { atLeast: 1, atMost: 28 },
          },
          { ...withinHourField(language), when: (draft) => !has(draft, 'sla') },
        ],
        review: ({ weekday }) => [
          `${text.weekday}: ${text.weekdays[(weekday ?? 'friday') as keyof typeof text.weekdays]}`,
        ],
      },
    ];
  },
  answers: ({ weekday, dueDay, withinHour }) => ({
    weekday: weekday === undefined ? 4 : weekdays.indexOf(weekday as (typeof weekdays)[number]),
    dueDay: dueDay ?? null,
    withinHour: withinHour ?? usuallyWithinHour,
  }),
  draft(answers): Draft {
    const { weekday, dueDay, withinHour } = answers as WeeklyAnswers;
    return { weekday: weekdays[weekday]!, withinHour, ...(dueDay === null ? {} : { dueDay }) };
  },
  tabs: (plan, person) => [{ key: 'weekly', title: title[plan], purpose: moduleName.purpose[person] }],
};
