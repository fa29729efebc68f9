/** What the canvas asks: nothing. It is typed in the sheet. */
import type { Asked } from '../../asked';
import { moduleName, title } from './words/name';

export const padreAsked: Asked = {
  key: 'padre',
  ...moduleName,
  steps: () => [],
  answers: () => ({}),
  draft: () => ({}),
  tabs: (plan, person) => [{ key: 'padre', title: title[plan], purpose: moduleName.purpose[person] }],
};
