/** What the review calendar asks: nothing. Its days are typed in the sheet. */
import type { Asked } from '../../asked';
import { moduleName, title } from './words/name';

export const calendarAsked: Asked = {
  key: 'calendar',
  ...moduleName,
  steps: () => [],
  answers: () => ({}),
  draft: () => ({}),
  tabs: (plan, person) => [{ key: 'calendar', title: title[plan], purpose: moduleName.purpose[person] }],
};
