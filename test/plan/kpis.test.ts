/** KPIs: the worked quarter of the library, how each is judged, and a workbook without an error in both languages. */
import { afterAll, describe, expect, test } from 'vitest';
import { check } from '../../src/compile/check';
import { placeInto } from '../../src/compile/placement';
import { sizeOf } from '../../src/plan/build';
import { places as channelPlaces, rowOf } from '../../src/plan/modules/channels/places';
import { places as funnelPlaces } from '../../src/plan/modules/funnel/places';
import type { KpiId } from '../../src/plan/modules/kpis/library/facts';
import { kpiIds } from '../../src/plan/modules/kpis/library/facts';
import { places } from '../../src/plan/modules/kpis/places';
import { kpisWords } from '../../src/plan/modules/kpis/words/words';
import { places as teamPlaces } from '../../src/plan/modules/team/places';
import { places as weeklyPlaces } from '../../src/plan/modules/weekly/places';
import { daySerial } from '../../src/plan/month';
import { frozen } from './answers';
import { built } from './built';
import { kestrelRow } from './companies';
import { growthAnswers, withModules } from './growth';
import { printed } from './printed';

const languages = ['en', 'it'] as const;
const locales = { en: 'en_US', it: 'it_IT' };

/** kpi-library.md 7: actual to date, target, status. */
const quarter: Readonly<Partial<Record<KpiId, readonly [number, number, 'on' | 'close' | 'early']>>> = {
  revenue: [144_000, 150_000, 'close'],
  revenue_attainment: [0.96, 1, 'close'],
  new_customers: [12, 12.5, 'close'],
  sessions: [51_000, 50_000, 'on'],
  leads: [1025, 1000, 'on'],
  mql: [255, 250, 'on'],
  sql: [100, 100, 'on'],
  opportunities: [50, 50, 'on'],
  visitor_lead: [0.020098, 0.02, 'on'],
  lead_mql: [0.24878, 0.25, 'close'],
  mql_sql: [0.392157, 0.4, 'close'],
  sql_opportunity: [0.5, 0.5, 'on'],
  win_rate: [0.24, 0.25, 'close'],
  lead_customer: [0.011707, 0.0125, 'close'],
  cac: [7500, 7200, 'close'],
  cac_payback: [9.375, 9, 'close'],
  churn: [0.015625, 0.02, 'on'],
  retention: [0.984375, 0.98, 'on'],
  ltv: [51_200, 40_000, 'early'],
  ltv_cac: [6.826667, 3, 'early'],
  revenue_per_customer: [12_000, 12_000, 'on'],
  mrr: [50_000, 49_899.3467, 'on'],
  arr: [600_000, 598_792.16, 'on'],
  lead_growth: [0.014493, 0, 'on'],
};
const ids = Object.keys(quarter) as KpiId[];
/** As many as one plan can watch, and the rest in a second one. */
const halves = [ids.slice(0, 12), ids.slice(12)];

const planOf = (picks: readonly KpiId[], flat = kestrelRow) => withModules(flat, { kpis: { picks } });
const sizeWith = (picks: readonly KpiId[]) => ({
  ...sizeOf(growthAnswers(kestrelRow)),
  ids: { kpis: picks },
});

test('the worked quarter has the 24 rows of the library', () => {
  expect(ids.length).toBe(24);
});

test.each([3, 12, 36])('a plan of %i months with every KPI of the library compiles', (months) => {
  for (let first = 0; first < kpiIds.length; first += 20) {
    const plan = planOf(kpiIds.slice(first, first + 20), frozen({ ...kestrelRow, months }));
    expect(() => check(plan, placeInto({}, plan, 'a plan of the tests'))).not.toThrow();
  }
});

test.each(languages)('the tab in language %s reads as the golden has it', async (language) => {
  const text = printed(
    planOf(['revenue', 'win_rate', 'cac', 'churn', 'nps', 'sales_cycle'], { ...kestrelRow, language }),
  );
  const tab = text.slice(text.indexOf(language === 'it' ? '# KPI\n' : '# KPIs\n'), text.indexOf('# Names'));
  await expect(tab).toMatchFileSnapshot(`../golden/kpis-${language}.txt`);
});

/** Visits, leads, MQL, SQL, opportunities, customers; revenue, spend, lost: January to March. */
const typed = [
  [16_000, 330, 80, 30, 15, 3, 36_000, 30_000, 1],
  [17_000, 345, 85, 36, 18, 5, 60_000, 30_000, 1],
  [18_000, 350, 90, 34, 17, 4, 48_000, 30_000, 0],
] as const;

describe.each(languages)('the worked quarter of Kestrel Row, in %s', (language) => {
  const words = kpisWords[language];
  const sheets = halves.map((picks) => {
    const size = sizeWith(picks);
    const at = funnelPlaces(size);
    const sheet = built(planOf(picks, { ...kestrelRow, language }), locales[language]);
    const empty = sheet.errors();
    sheet.fill([
      [at.assumptions.input('statusDate'), daySerial('2027-04-02')],
      ...typed.flatMap((month, index) =>
        month.map((value, row) => {
          const column = `month ${index + 1}`;
          if (row < 6) return [at.funnel.at(at.funnel.actual(row + 1), column), value] as const;
          const of = (['actual', 'spendActual', 'lostActual'] as const)[row - 6]!;
          return [at.forecast.at(of, column), value] as const;
        }),
      ),
    ]);
    return { picks, at: places(size), sheet, empty };
  });
  afterAll(() => {
    for (const { sheet } of sheets) sheet.close();
  });

  test('has no cell with an error, before anything is typed and after', () => {
    for (const { sheet, empty } of sheets) expect([...empty, ...sheet.errors()]).toEqual([]);
  });

  test.each(ids)('%s', (id) => {
    const { at, sheet } = sheets.find(({ picks }) => picks.includes(id))!;
    const [actual, target, status] = quarter[id]!;
    expect(sheet.number(at.kpi(id, 'toDate'))).toBeCloseTo(actual, actual < 10 ? 6 : 2);
    expect(sheet.number(at.kpi(id, 'planned'))).toBeCloseTo(target, 2);
    expect(sheet.value(at.kpi(id, 'status'))).toBe(words.statuses[status]);
  });

  test('CAC takes the spend of a month before where a customer takes a month, like the card', () => {
    const { at, sheet } = sheets.find(({ picks }) => picks.includes('cac'))!;
    const { assumptions, forecast } = funnelPlaces(sizeWith(ids));
    const lag = (months: number) => sheet.fill([[assumptions.lagTyped(6), months]]);
    lag(1);
    // 60,000 of January and February, nine customers of February and March.
    expect(sheet.number(at.kpi('cac', 'toDate'))).toBeCloseTo(60_000 / 9, 6);
    expect(sheet.number(at.kpi('cac', 'toDate'))).toBeCloseTo(sheet.number(forecast.at('cac', 'to date')), 6);
    expect(sheet.number(at.kpi('cac', 'planned'))).toBeCloseTo(7200, 6);
    lag(0);
    expect(sheet.number(at.kpi('cac', 'toDate'))).toBeCloseTo(7500, 6);
  });

  test('stands on the Plan tab in the places that were given', () => {
    const { sheet, picks } = sheets[0]!;
    const shown = [1, 2, 8].map((place) =>
      sheet.value({ tab: 'plan', row: `kpi ${place}`, column: 'column 1' }),
    );
    expect(String(shown[0])).toContain('★');
    expect(shown.every((text) => String(text).length > 3)).toBe(true);
    expect(picks.length).toBeGreaterThan(8);
  });
});

describe('with weekly checks, an agreement, channels and a team', () => {
  const ofChannels = [
    'cost_per_lead',
    'attributed_revenue',
    'marketing_roi',
    'roas',
    'social_leads',
  ] as const;
  const picks: readonly KpiId[] = [
    'sla_delivery',
    'acceptance',
    'response_hour',
    ...ofChannels,
    'nrr',
    'mrr',
    'ramp_months',
  ];
  const plan = withModules(kestrelRow, { kpis: { picks }, sla: {}, weekly: {}, channels: {}, team: {} });
  const size = { ...sizeOf(growthAnswers(kestrelRow)), ids: { kpis: picks } };
  const sheet = built(plan);
  afterAll(() => sheet.close());
  const at = places(size);

  // templates.md 3.1: January 22, 20, 20, 21 delivered, of which 1, 0, 1, 1 were rejected, of 84 promised.
  test('what the checks counted is the actual of the month, against what was promised', () => {
    const weekly = weeklyPlaces(size);
    const checks = [
      [22, 1, 20],
      [20, 0, 18],
      [20, 1, 15],
      [21, 1, 19],
    ];
    sheet.fill([
      [funnelPlaces(size).assumptions.input('statusDate'), daySerial('2027-02-10')],
      ...checks.flatMap(([delivered, rejected, answered], index) =>
        Object.entries({ delivered, rejected, answered }).map(
          ([column, value]) => [weekly.at(weekly.check(1, index + 1), column), value!] as const,
        ),
      ),
    ]);
    const promised = sheet.number(weekly.at(weekly.month(1), 'promised'));
    expect(promised).toBeGreaterThan(80);
    expect(sheet.number(at.kpi('sla_delivery', 'toDate'))).toBeCloseTo(80 / promised, 9);
    expect(sheet.number(at.kpi('acceptance', 'toDate'))).toBeCloseTo(80 / 83, 9);
    expect(sheet.number(at.kpi('response_hour', 'toDate'))).toBeCloseTo(72 / 83, 9);
    expect(sheet.number(at.kpi('response_hour', 'planned'))).toBe(0.9);
    expect(sheet.value(at.kpi('acceptance', 'status'))).toBe('On target');
    expect(sheet.errors()).toEqual([]);
  });

  // The mix of templates.md 8.1: shares of leads and of budget, and the rate from a lead to a customer.
  test('what the channels cost and brought is judged against their own plan of the same months', () => {
    const channels = channelPlaces(12);
    const mix = [
      [0.35, 0.2, null],
      [0.25, 0.4, 0.008],
      [0.15, 0.1, 0.03],
      [0.15, 0.25, 0.01],
      [0.1, 0.05, 0.005],
    ];
    const cell = (block: Parameters<typeof rowOf>[0], channel: number, column: string) =>
      channels.at(rowOf(block, channel), column);
    expect(ofChannels.map((id) => sheet.value(at.kpi(id, 'toDate')))).toEqual(['–', '–', '–', '–', '–']);
    sheet.fill([
      [channels.budget, 15_000],
      ...mix.flatMap((shares, index) =>
        ['b', 'c', 'd'].map((column, which) => [cell('budget', index + 1, column), shares[which]!] as const),
      ),
      [cell('budget', 2, 'paid'), 1],
      [cell('budget', 4, 'social'), 1],
      [funnelPlaces(size).funnel.at(funnelPlaces(size).funnel.actual(2), 'month 1'), 300],
      ...[3000, 6000, 1500, 3750, 750].map(
        (spend, index) => [cell('spend', index + 1, 'month 1'), spend] as const,
      ),
      ...[120, 80, 60, 30, 20].map(
        (leads, index) => [cell('gotLeads', index + 1, 'month 1'), leads] as const,
      ),
      [cell('gotCustomers', 1, 'month 1'), 2],
      [cell('gotCustomers', 2, 'month 1'), 1],
      [cell('gotCustomers', 3, 'month 1'), 2],
    ]);
    const actuals = [50, 60_000, (60_000 * 0.8 - 15_000) / 15_000, 2, 30];
    // 15,000 over 333.33 leads, 51.5 customers a year of 12,000 each, 8 of them by 72,000 of paid ads, 600 social leads.
    const targets = [45, 51_500, (51_500 * 0.8 - 15_000) / 15_000, 96 / 72, 50];
    ofChannels.forEach((id, index) => {
      expect(sheet.number(at.kpi(id, 'toDate')), id).toBeCloseTo(actuals[index]!, 6);
      expect(sheet.number(at.kpi(id, 'planned')), id).toBeCloseTo(targets[index]!, 4);
    });
    expect(sheet.value(at.kpi('cost_per_lead', 'status'))).toBe('Off target');
    expect(sheet.value(at.kpi('marketing_roi', 'status'))).toBe('Too early');
    // A month of spend alone says nothing yet of what it brings.
    sheet.fill([[cell('spend', 1, 'month 2'), 3000]]);
    expect(sheet.number(at.kpi('marketing_roi', 'toDate'))).toBeCloseTo(actuals[2]!, 6);
    expect(sheet.errors()).toEqual([]);
  });

  // The bridge of Kestrel Row: 2% leave in a month and nobody buys more, so that 98% of 98% is kept.
  test('what recurs is the bridge of the Forecast tab, month after month', () => {
    const { forecast } = funnelPlaces(size);
    sheet.fill([
      [forecast.at('actual', 'month 1'), 36_000],
      [forecast.at('lostActual', 'month 1'), 1],
      [forecast.at('actual', 'month 2'), 60_000],
      [forecast.at('lostActual', 'month 2'), 0],
      [funnelPlaces(size).assumptions.input('statusDate'), daySerial('2027-03-02')],
    ]);
    const kept = [1, 2].map((month) => sheet.number(forecast.at('nrr', `month ${month}`)));
    expect(kept).toEqual([0.975, 1]);
    expect(sheet.number(at.kpi('nrr', 'toDate'))).toBeCloseTo(0.975, 9);
    expect(sheet.number(at.kpi('nrr', 'planned'))).toBeCloseTo(0.98 ** 2, 9);
    expect(sheet.number(at.kpi('mrr', 'last'))).toBeCloseTo(
      sheet.number(forecast.at('arrClosing', 'month 2')) / 12,
      6,
    );
  });

  test('the target of the ramp is what those of the team take on average whose months are typed', () => {
    const team = teamPlaces(12);
    expect(sheet.value(at.target('ramp_months', 'month 1'))).toBe('–');
    sheet.fill([
      [team.of(1, 'ramp'), 3],
      [team.of(2, 'ramp'), 4],
    ]);
    expect(sheet.number(at.target('ramp_months', 'month 1'))).toBe(3.5);
  });
});
