// What the dock says of the answers, and what the plan says that is built from them: the same, to the letter.
import { afterAll, describe, expect, test } from 'vitest';
import type { FunnelFigures } from '../../src/plan/dock-figures';
import { places } from '../../src/plan/modules/funnel/places';
import { frontPlaces } from '../../src/plan/spine/page/front';
import { oneSheet } from '../plan/built';
import { growthPlan, parsed } from '../plan/growth';
import { sizeOf } from '../plan/size';
import { ask, typedGoal } from './asking';

const sheets = oneSheet();
const at = places(sizeOf(6, 12));
afterAll(() => sheets.close());

const counts = ['72000', '1080', '216', '43', '17', '9'];
const names = ['Visits', 'Leads', 'MQL', 'SQL', 'Opportunities', 'Customers'];
const rates = ['', '1.5', '20', '20', '40', '50'];
const funnel = (more: (index: number) => object) =>
  names.map((name, index) => ({ name, rate: rates[index]!, source: 'typed' as const, ...more(index) }));
const shares = ['20', '10', '5', '5', '5', '5', '10', '10', '5', '5', '10', '10'].join('\n');
const history = Array.from({ length: 30 }, (_, month) => `${100 + (month % 12) * 5 + month}`).join('\n');
const stocked = funnel((index) => (index > 0 ? { lag: '1', opening: String(4 * (6 - index)) } : {}));
const lagged = funnel((index) => (index > 0 ? { lag: '1' } : {}));

/** Customers who are there already and pay every month. */
const recurring = { customersAtStart: '3', openingRecurring: '3.3m', churn: '1.5', expansion: '1' };

describe.each([
  ['as it comes', {}],
  ['with counts', { mode: 'counts', funnel: funnel((index) => ({ count: counts[index] })) }],
  [
    'with a count that is missing',
    { mode: 'counts', funnel: funnel((index) => (index === 3 ? {} : { count: counts[index] })) },
  ],
  ['with lags', { funnel: lagged }],
  ['with a season', { season: 'own', shares }],
  ['with the season of its history', { season: 'history', history, funnel: lagged }],
  ['with lags, a season and a late start', { funnel: lagged, season: 'own', shares, start: '2027-05' }],
  ['with lags, and what is in the funnel today', { funnel: stocked }],
  ['in the low scenario, with what is in the funnel today', { scenario: 'low', funnel: stocked }],
  ['in the low scenario', { scenario: 'low' }],
  [
    'in the high scenario, with part of the goal from existing customers',
    { scenario: 'high', existing: '30' },
  ],
  ['with whole numbers at every stage', { rounding: 'stages', funnel: lagged }],
  ['whose goal counts customers', { goalCounts: 'customers', goalCustomers: '50', funnel: lagged }],
  [
    'whose goal counts all revenue',
    { ...recurring, goalCounts: 'revenue', goal: '10m', funnel: lagged, season: 'own', shares },
  ],
  ['whose goal counts what recurs at the end', { ...recurring, goalCounts: 'recurring', goal: '9m' }],
] as const)('a plan %s', (_, typed) => {
  const { questions, read, show } = ask();
  const { values, remarks } = read({ ...typedGoal, ...typed });

  test('says in the sheet what the dock said', () => {
    expect(Object.values(remarks).filter(({ kind }) => kind === 'error')).toEqual([]);
    const sheet = sheets.of(growthPlan(parsed(questions.answers(values))));
    const figures = questions.figures(values).funnel!;
    const sure = sheet.value(frontPlaces.sure);
    expect(sheet.errors()).toEqual([]);
    expect(sure).toMatch(whole(chanceSentence(figures)));
    const isWhole = 'rounding' in typed && typed.rounding === 'stages';
    const needs = figures.stages.map((_, index) => {
      const exact = sheet.number(at.funnel.figure(at.funnel.picture(index + 1)));
      return isWhole ? Math.ceil(exact - 1e-6) : exact;
    });
    expect(needs.map(show.number)).toEqual(figures.stages.map(({ need }) => show.number(need)));
    const { volumeFor80, counted } = figures;
    if (volumeFor80 !== undefined && !counted) {
      const volume = show.number(Math.ceil(volumeFor80));
      expect(sure).toContain(`For 80 in 100: ${volume} visits a month`);
    }
  });

  /** What both say of the chance; the dock goes on to the average, the sheet to the need. */
  function chanceSentence({ chance, counted }: FunnelFigures): string {
    const times = show.times(chance);
    if (!counted) return `If these rates hold, you make the goal ${times} times in 100`;
    const threeDigits = (value: number) => show.number(Number(value.toPrecision(3)));
    const customers = (counted.customers < 30 ? 'only ' : '') + show.number(counted.customers);
    const [least, most] = counted.needRange.map(threeDigits);
    return `You make the goal ${times} times in 100. The rates rest on ${customers} customers: the true need is likely ${least} to ${most} a month`;
  }
});

/** A sentence at the start of a text, and not a part of a longer number. */
const whole = (sentence: string) => new RegExp(`^${sentence.replaceAll('.', '\\.')}\\.`);

describe.each([
  ['with all costs', { spend: '220k', margin: '70', churn: '1.5' }],
  ['without any cost', {}],
  ['with a spend of nothing, which is known', { spend: '0', margin: '70', churn: '1.5' }],
  ['without any margin', { spend: '220k', margin: '0', churn: '1.5' }],
  ['with unknown churn', { spend: '220k', margin: '70' }],
  ['with customers who never leave', { margin: '70', churn: '0' }],
  ['that is paid once', { spend: '220k', margin: '70', model: 'project', projectsPerCustomer: '2' }],
  [
    'that is paid order by order',
    { spend: '2k', margin: '60', churn: '5', model: 'ecommerce', repeatOrders: '0.2' },
  ],
  ['with repeat orders that are not known', { spend: '2k', margin: '60', churn: '5', model: 'ecommerce' }],
  [
    'with lags, in the low scenario',
    { spend: '220k', margin: '70', churn: '1.5', scenario: 'low', funnel: lagged },
  ],
])('a plan %s', (_, typed) => {
  test('has the CAC, LTV, ratio and payback of the dock', () => {
    const { questions, read } = ask();
    const { values } = read({ ...typedGoal, ...(typed as object) });
    const sheet = sheets.of(growthPlan(parsed(questions.answers(values))));
    const { cac, ltv, ratio, payback } = questions.figures(values).costs!;
    const { figure } = at.funnel;
    const cards = [
      at.forecast.total('cac'),
      figure('ltv'),
      figure('ltv to cac'),
      at.forecast.total('payback'),
    ].map(sheet.value);
    const rounded = (value: unknown) => (typeof value === 'number' ? Number(value.toPrecision(9)) : value);
    expect(cards.map(rounded)).toEqual([cac, ltv, ratio, payback].map((figure) => rounded(figure ?? '–')));
  });
});
