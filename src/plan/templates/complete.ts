/** The whole year of a company in one file, from its data to its tools. */
import type { PlanStep, Template } from '../template';

const step = (
  en: string,
  it: string,
  tab: string,
  bars: readonly string[],
  inputs: readonly string[],
  enough: number,
  owner = 'people',
): PlanStep => ({ title: { en, it }, tab, bars, inputs, enough, owner });

const path: readonly PlanStep[] = [
  step('Data', 'Dati', 'situation', ['data section'], ['data_findings'], 6, 'standing_owner'),
  step(
    'Ideal customer',
    'Cliente ideale',
    'strategy',
    ['personas section'],
    ['personas_who', 'personas_think', 'personas_buy'],
    18,
    'personas_agreed_by',
  ),
  step(
    'Situation and SWOT',
    'Situazione e SWOT',
    'situation',
    ['standing section', 'swot section'],
    ['standing', 'swot_strengths', 'swot_weaknesses', 'swot_opportunities', 'swot_threats'],
    15,
    'standing_owner',
  ),
  step('Goals', 'Obiettivi', 'goals', ['goals section', 'tactics section'], ['goals'], 3, 'goals_owner'),
  step('KPIs', 'KPI', 'kpis', ['watched section'], ['kpi_owner'], 6, 'kpi_owner'),
  step('Forecast', 'Previsione', 'forecast', ['revenue head'], ['goal', 'revenue_per_customer', 'rates'], 5),
  step('Gap', 'Divario', 'plan', ['levers'], ['spend_a_month', 'gross_margin', 'history_values'], 3),
  step('Team', 'Team', 'team', ['members head'], ['team', 'team_responsible'], 6),
  step('Actions', 'Azioni', 'actions', ['actions section'], ['actions', 'actions_due'], 10, 'actions_owner'),
  step('Tools', 'Strumenti', 'tools', ['tools section'], ['tools_decisions'], 3, 'tools_owner'),
];

export const complete: Template = {
  id: 'complete',
  name: { en: 'Complete plan', it: 'Piano completo' },
  summary: {
    en: 'All ten steps, from data to tools, in one file.',
    it: 'Tutti e dieci i passi, dai dati agli strumenti, in un solo file.',
  },
  shows: 'situation',
  always: ['funnel'],
  offered: [
    'situation',
    'strategy',
    'goals',
    'kpis',
    'team',
    'actions',
    'tools',
    'channels',
    'pipeline',
    'sla',
    'weekly',
    'padre',
    'calendar',
  ],
  ticked: ['situation', 'strategy', 'goals', 'kpis', 'team', 'actions', 'tools'],
  // What is needed to sell is not known yet.
  tickedBefore: ['situation', 'strategy', 'goals', 'kpis', 'team', 'actions'],
  tabs: [
    'plan',
    'situation',
    'strategy',
    'goals',
    'kpis',
    'team',
    'actions',
    'tools',
    'assumptions',
    'funnel',
    'forecast',
  ],
  steps: ['business', 'goal', 'funnel', 'timing', 'costs', 'team'],
  onReview: ['kpis'],
  exampleName: { en: 'Example complete plan', it: 'Esempio di piano completo' },
  path,
  cards: ['goal', 'outlook', 'actual', 'chance', 'cac', 'payback', 'goals', 'nextReview'],
};
