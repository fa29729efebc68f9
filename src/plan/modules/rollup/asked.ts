/** What a roll-up asks in the wizard: nothing. It comes with the list of teams. */
import type { Asked } from '../../asked';
import { moduleName, titles } from './words/name';

export const rollupAsked: Asked = {
  key: 'rollup',
  ...moduleName,
  steps: () => [],
  answers: () => ({}),
  draft: () => ({}),
  tabs: (plan, person) => [
    { key: 'rollup', title: titles.rollup[plan], purpose: moduleName.purpose[person] },
    { key: 'team_data', title: titles.data[plan], purpose: moduleName.purpose[person] },
  ],
};
