/** The plan that the checks build: the worked example of the wizard, as large as a plan can be where that is asked. */
import type { Language } from '../../plan/language';

const stage = (name: string, rate: number) => ({ name, rate, source: 'example' });

const stages = [
  stage('Visits', 1),
  stage('Leads', 0.015),
  stage('MQL', 0.2),
  stage('SQL', 0.2),
  stage('Opportunities', 0.4),
  stage('Customers', 0.5),
];

export const exampleAnswers = (language: Language, size: 'usual' | 'largest') => ({
  template: 'growth',
  name: 'Backsolve check',
  owner: 'Anna Rossi',
  language,
  currency: 'EUR',
  start: '2027-01',
  months: size === 'usual' ? 12 : 36,
  modules: {
    funnel: {
      goal: 10_000_000,
      existing: 0,
      value: 1_100_000,
      rounding: 'exact',
      stages:
        size === 'usual'
          ? stages
          : [...stages.slice(0, 5), stage('Proposals', 0.9), stage('Contracts', 0.9), ...stages.slice(5)],
      spend: 40_000,
      margin: 0.4,
      churn: 0.01,
      customersAtStart: 20,
    },
  },
});
