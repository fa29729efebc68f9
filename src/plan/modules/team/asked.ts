/** What the team asks: nothing. It is typed in the sheet. */
import type { Asked } from '../../asked';
import { moduleName, title } from './words/name';

export const teamAsked: Asked = {
  key: 'team',
  ...moduleName,
  steps: () => [],
  answers: () => ({}),
  draft: () => ({}),
  tabs: (plan, person) => [{ key: 'team', title: title[plan], purpose: moduleName.purpose[person] }],
};
