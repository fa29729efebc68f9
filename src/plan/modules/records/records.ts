/** Actuals from the rows of a CRM: connected to a plan that stands, by *Change this plan*. */
import type { Module } from '../../module';
import { type RecordsAnswers, recordsAnswers } from './answers';
import { checks } from './checks';
import { deeds } from './deeds/deeds';
import { pageParts } from './page';
import { reads } from './reads';
import { setting } from './setting';
import { sizes } from './sizes';
import { crmTab } from './tab';
import { moduleName } from './words/name';

export const records: Module<RecordsAnswers> = {
  key: 'records',
  name: moduleName.name,
  needs: ['funnel'],
  version: 1,
  schema: recordsAnswers,
  sizes,
  adds(given) {
    const from = setting(given);
    return {
      tabs: [crmTab(from, given.spine.language, given.size)],
      page: pageParts(from),
      checks: checks(from),
    };
  },
  reads,
  options: (answers) => answers,
  deeds,
};
