/** What the strategy asks: nothing. It is typed in the sheet. */
import type { Asked } from '../../asked';
import { moduleName, title } from './words/name';

export const strategyAsked: Asked = {
  key: 'strategy',
  ...moduleName,
  steps: () => [],
  answers: () => ({}),
  draft: () => ({}),
  tabs: (plan, person) => [{ key: 'strategy', title: title[plan], purpose: moduleName.purpose[person] }],
};
