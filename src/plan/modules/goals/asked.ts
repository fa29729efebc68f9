/** What goals and tactics ask: nothing. They are typed in the sheet. */
import type { Asked } from '../../asked';
import { moduleName, title } from './words/name';

export const goalsAsked: Asked = {
  key: 'goals',
  ...moduleName,
  steps: () => [],
  answers: () => ({}),
  draft: () => ({}),
  tabs: (plan, person) => [{ key: 'goals', title: title[plan], purpose: moduleName.purpose[person] }],
};
