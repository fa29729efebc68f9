/** Kestrel Row and Lumadoro Impianti, the made-up companies of templates.md 3: the same volumes in both. */
import type { GrowthAnswers } from '../../src/plan/modules/funnel/answers';
import { frozen, workedExample } from './answers';

const stage = (name: string, rate: number) => ({
  name,
  rate,
  source: 'typed' as const,
  lag: 0,
  opening: null,
  count: null,
});

/** $600,000 of new yearly contracts at $12,000 a customer: 50 customers from 200,000 visits. */
export const kestrelRow: GrowthAnswers = frozen({
  ...workedExample,
  name: 'Kestrel Row 2027',
  owner: 'Dana Whitfield',
  model: 'subscription',
  goal: 600_000,
  value: 12_000,
  existing: 0,
  stages: [
    stage('Visits', 1),
    stage('Leads', 0.02),
    stage('MQL', 0.25),
    stage('SQL', 0.4),
    stage('Opportunities', 0.5),
    stage('Customers', 0.25),
  ],
  spend: 30_000,
  margin: 0.8,
  churn: 0.02,
  customersAtStart: 40,
});

export const people = frozen([
  { name: 'Dana Whitfield', team: 'marketing' },
  { name: 'Omar Reyes', team: 'sales' },
  { name: 'Priya Nair', team: 'marketing' },
  { name: 'Leo Hart', team: 'sales' },
  { name: 'Mei Tan', team: 'both' },
]);
