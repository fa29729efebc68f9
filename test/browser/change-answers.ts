/** What the add-on answers about changing a plan: of the worked example, twelve months from January 2027. */
import type { ChangeReport, Changing, Lost } from '../../src/addon/contract/change';
import { workedExample } from '../plan/answers';
import { growthAnswers } from '../plan/growth';

const ids = ['s1', 's2', 's3', 's4', 's5', 's6'];

export const changing: Changing = {
  answers: growthAnswers({
    ...workedExample,
    stages: workedExample.stages.map((stage, index) => ({ ...stage, id: ids[index]! })),
  }),
  unset: [],
  looked: 'print-1',
};

const lostCell = (number: number): Lost => ({
  what: 'Actual volumes, Leads, month 11',
  tab: 'Funnel',
  cell: `R${12 + number}`,
  shown: '84',
});

export const nothingLost: ChangeReport = {
  looked: 'print-1',
  typed: 214,
  own: 3,
  replaced: ['Plan', 'Assumptions', 'Funnel', 'Forecast'],
  inPlace: [],
  added: [],
  removed: [],
  news: [],
  lost: [],
  lostCount: 0,
  gone: { count: 0, tabs: [] },
  overwritten: [],
  stays: [],
  formulas: { follow: 4, stay: [], notRead: false },
};

export const muchLost: ChangeReport = {
  ...nothingLost,
  looked: 'print-2',
  lost: Array.from({ length: 20 }, (_, number) => lostCell(number)),
  lostCount: 23,
  overwritten: [{ what: 'Need, Visits, month 2', tab: 'Funnel', cell: 'J9', shown: '7,000' }],
  stays: ['Attainment by quarter', 'Note in Funnel C4'],
  news: ['The forecast says how sure it is.'],
  added: ['Calendar'],
  formulas: {
    follow: 2,
    stay: [{ what: 'reads a row that goes', tab: 'Board', cell: 'B7', shown: '=Funnel!R12*2' }],
    notRead: true,
  },
};
