/** A mapping of CRM rows, with everything that is not asked for left out. */
import { buildPlan, parseAnswers } from '../../src/plan/build';
import type { GrowthAnswers } from '../../src/plan/modules/funnel/answers';
import type { Line, RecordsAnswers, Source } from '../../src/plan/modules/records/answers';
import { growthAnswers } from '../plan/growth';

export const source = (sheetId: number, title: string, given: Partial<Source> = {}): Source => ({
  sheetId,
  title,
  kind: 'rows',
  head: 1,
  id: null,
  only: null,
  changed: null,
  lostOn: null,
  named: null,
  currency: null,
  business: null,
  stage: null,
  channel: null,
  exported: null,
  ...given,
});

export const line = (date: string, given: Partial<Line> = {}): Line => ({
  source: 0,
  date,
  adds: null,
  only: null,
  form: '',
  ...given,
});

export const mapping = (
  given: Partial<RecordsAnswers> & Pick<RecordsAnswers, 'sources' | 'stages'>,
): RecordsAnswers => ({
  revenue: null,
  lost: null,
  spend: null,
  rejected: null,
  segments: [],
  response: null,
  ...given,
});

/** A Growth plan with these rows connected. */
export function withRecords(flat: GrowthAnswers, records: RecordsAnswers) {
  const answers = growthAnswers(flat);
  return buildPlan(parseAnswers({ ...answers, modules: { ...answers.modules, records } }));
}

/** Everything that can be asked of two tabs, over a plan of six stages. */
export const everything: RecordsAnswers = mapping({
  sources: [
    source(901, 'Contacts', { id: 'Record ID', changed: 'Last Modified Date', named: 'Email' }),
    source(902, 'Deals', {
      id: 'Record ID',
      only: { column: 'Pipeline', is: 'Sales' },
      lostOn: 'Lost time',
      currency: 'Currency',
      business: 'Deal Type',
      stage: 'Deal Stage',
      exported: '2027-03-31',
    }),
  ],
  stages: {
    s2: line('Create Date'),
    s3: line('Became an MQL Date', { form: '??/MM/YYYY*' }),
    s5: line('Create Date', { source: 1 }),
    s6: line('Close Date', { source: 1, only: { column: 'Deal Stage', is: 'Closed Won' } }),
  },
  revenue: line('Close Date', {
    source: 1,
    adds: 'Amount',
    only: { column: 'Deal Stage', is: 'Closed Won' },
  }),
  lost: line('Churned on', { source: 1 }),
  spend: line('Close Date', { source: 1, adds: 'Cost' }),
  segments: ['Original Source', 'Region'],
  response: { source: 0, created: 'Create Date', answered: 'First response' },
});
