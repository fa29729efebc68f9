/** What the list of teams asks in the wizard: nothing. It has a page of its own. */
import type { Asked } from '../../asked';
import { moduleName, title } from './words/name';

export const copiesAsked: Asked = {
  key: 'copies',
  ...moduleName,
  steps: () => [],
  answers: () => ({}),
  draft: () => ({}),
  tabs: (plan, person) => [{ key: 'teams', title: title[plan], purpose: moduleName.purpose[person] }],
};
