/** The two made-up companies of the worked examples (templates.md 3), which need the same volumes, and the published agreement (S65). */
import type { GrowthAnswers } from '../../src/plan/modules/funnel/answers';
import { daySerial } from '../../src/plan/month';
import { frozen, workedExample } from './answers';

const stages = (...named: readonly (readonly [name: string, rate: number])[]) =>
  named.map(([name, rate]) => ({
    name,
    rate,
    source: 'typed' as const,
    lag: 0,
    opening: null,
    count: null,
  }));

/** 50 customers of 12,000 a year: 83.33 MQL a month. */
export const kestrelRow: GrowthAnswers = frozen({
  ...workedExample,
  name: 'Kestrel Row 2027',
  owner: 'Dana Whitfield',
  model: 'subscription',
  goal: 600_000,
  value: 12_000,
  stages: stages(
    ['Visits', 1],
    ['Leads', 0.02],
    ['MQL', 0.25],
    ['SQL', 0.4],
    ['Opportunities', 0.5],
    ['Customers', 0.25],
  ),
  spend: 30_000,
  margin: 0.8,
  churn: 0.02,
  customersAtStart: 40,
});

export const lumadoro: GrowthAnswers = frozen({
  ...kestrelRow,
  name: 'Lumadoro Impianti 2027',
  owner: 'Dana Ferri',
  language: 'it',
  currency: 'EUR',
  model: 'project',
  goal: 3_000_000,
  value: 60_000,
  stages: stages(
    ['Visite', 1],
    ['Lead', 0.02],
    ['MQL', 0.25],
    ['SQL', 0.4],
    ['Opportunità', 0.5],
    ['Proposte', 0.8],
    ['Clienti', 0.3125],
  ),
  margin: 0.3,
  projectsPerCustomer: 1.2,
});

/** S65: 10,000 a month at 200 a sale, of which every second lead becomes one: 100 leads a month. */
export const publishedAgreement: GrowthAnswers = frozen({
  ...workedExample,
  name: 'SLA 2027',
  goal: 120_000,
  value: 200,
  stages: stages(['Leads', 1], ['Sales', 0.5]),
  spend: null,
  margin: null,
  churn: null,
  customersAtStart: 0,
});

/** Delivered and rejected at the checks of January to March, up to the 13th (templates.md 3.1). */
export const companyChecks: readonly (readonly [
  month: number,
  check: number,
  delivered: number,
  rejected: number,
])[] = [
  [1, 1, 22, 1],
  [1, 2, 20, 0],
  [1, 3, 20, 1],
  [1, 4, 21, 1],
  [2, 1, 20, 0],
  [2, 2, 22, 2],
  [2, 3, 21, 0],
  [2, 4, 25, 1],
  [3, 1, 18, 1],
  [3, 2, 17, 0],
];

/** MQL of the closed months, as the Funnel has them. */
export const companyMql = [80, 85];
export const companyDay = daySerial('2027-03-13');

/** Who works at Kestrel Row. */
export const people = frozen([
  { name: 'Dana Whitfield', team: 'marketing' },
  { name: 'Omar Reyes', team: 'sales' },
  { name: 'Priya Nair', team: 'marketing' },
  { name: 'Leo Hart', team: 'sales' },
  { name: 'Mei Tan', team: 'both' },
]);
