/** What the situation asks: nothing. It is typed in the sheet. */
import type { Asked } from '../../asked';
import { moduleName, title } from './words/name';

export const situationAsked: Asked = {
  key: 'situation',
  ...moduleName,
  steps: () => [],
  answers: () => ({}),
  draft: () => ({}),
  tabs: (plan, person) => [{ key: 'situation', title: title[plan], purpose: moduleName.purpose[person] }],
};
