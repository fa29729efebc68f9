/** What the channels ask: nothing. They are typed in the sheet. */
import type { Asked } from '../../asked';
import { moduleName, title } from './words/name';

export const channelsAsked: Asked = {
  key: 'channels',
  ...moduleName,
  steps: () => [],
  answers: () => ({}),
  draft: () => ({}),
  tabs: (plan, person) => [{ key: 'channels', title: title[plan], purpose: moduleName.purpose[person] }],
};
