/** The made-up companies of the worked examples as answers of the wizard: both need the same volumes. */
import type { Language } from '../language';
import type { Draft, FunnelStage } from '../questions';

const stages = (...named: readonly (readonly [name: string, rate?: number])[]): readonly FunnelStage[] =>
  named.map(([name, rate]) => ({ name, source: 'typed', ...(rate === undefined ? {} : { rate }) }));

/** Said below the title of every tab. */
const owners = {
  en: 'Dana Whitfield · worked example: made-up company',
  it: 'Dana Ferri · esempio svolto: azienda inventata',
};

const companies: Readonly<Record<Language, Draft>> = {
  en: {
    model: 'subscription',
    goal: 600_000,
    value: 12_000,
    currency: 'USD',
    funnel: stages(
      ['Visits'],
      ['Leads', 0.02],
      ['MQL', 0.25],
      ['SQL', 0.4],
      ['Opportunities', 0.5],
      ['Customers', 0.25],
    ),
    margin: 0.8,
    churn: 0.02,
  },
  it: {
    model: 'project',
    goal: 3_000_000,
    value: 60_000,
    currency: 'EUR',
    funnel: stages(
      ['Visite'],
      ['Lead', 0.02],
      ['MQL', 0.25],
      ['SQL', 0.4],
      ['Opportunità', 0.5],
      ['Proposte', 0.8],
      ['Clienti', 0.3125],
    ),
    margin: 0.3,
    projectsPerCustomer: 1.2,
  },
};

/** The published agreement: 10,000 a month at 200 a sale, of which every second lead becomes one. */
const agreement: Readonly<Record<Language, Draft>> = {
  en: { goal: 120_000, value: 200, currency: 'USD', funnel: stages(['Leads'], ['Sales', 0.5]) },
  it: { goal: 120_000, value: 200, currency: 'EUR', funnel: stages(['Lead'], ['Vendite', 0.5]) },
};

/** Whether a template's example is the published agreement; all others are of the company. */
export const isAgreement = (template: string) => template === 'sla';

export function exampleDraft(template: string, language: Language): Draft {
  const year = { start: '2027-01', months: 12, owner: owners[language], language };
  return isAgreement(template)
    ? { ...agreement[language], ...year }
    : { ...companies[language], ...year, spend: 30_000, customersAtStart: 40 };
}
