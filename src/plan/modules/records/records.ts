/** Actuals from the rows of a CRM: connected to a plan that stands, by *Change this plan*. */
import type { Module } from '../../module';
import { linesOf, type RecordsAnswers, recordsAnswers } from './answers';
import { checks } from './checks';
import { deeds } from './deeds/deeds';
import { pageParts } from './page';
import { reads } from './reads';
import { setting } from './setting';
import { crmTab } from './tab';
import { moduleName } from './words/name';

export const records: Module<RecordsAnswers> = {
  key: 'records',
  name: moduleName.name,
  needs: ['funnel'],
  version: 1,
  schema: recordsAnswers,
  sizes: (answers) => ({
    ids: { crmCounted: [...linesOf(answers).keys()] },
    rows: {
      crmSources: answers.sources.length,
      crmSegments: answers.segments.length,
      crmResponse: answers.response ? 1 : 0,
    },
  }),
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
