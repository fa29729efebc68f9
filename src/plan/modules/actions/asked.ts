/** What the actions ask: nothing. They are typed in the sheet. */
import type { Asked } from '../../asked';
import { moduleName, title } from './words/name';

export const actionsAsked: Asked = {
  key: 'actions',
  ...moduleName,
  steps: () => [],
  answers: () => ({}),
  draft: () => ({}),
  tabs: (plan, person) => [{ key: 'actions', title: title[plan], purpose: moduleName.purpose[person] }],
};
