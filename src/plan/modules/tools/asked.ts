/** What the tools ask: nothing. They are typed in the sheet. */
import type { Asked } from '../../asked';
import { moduleName, title } from './words/name';

export const toolsAsked: Asked = {
  key: 'tools',
  ...moduleName,
  steps: () => [],
  answers: () => ({}),
  draft: () => ({}),
  tabs: (plan, person) => [{ key: 'tools', title: title[plan], purpose: moduleName.purpose[person] }],
};
