/** What actuals from a CRM ask in the wizard: nothing. They are connected to a plan that stands, on pages of their own. */
import type { Asked } from '../../asked';
import { moduleName, title } from './words/name';

export const recordsAsked: Asked = {
  key: 'records',
  ...moduleName,
  steps: () => [],
  answers: (draft) => draft.records,
  draft: (answers) => ({ records: answers }),
  tabs: (plan, person) => [{ key: 'crm', title: title[plan], purpose: moduleName.purpose[person] }],
};
