/** Real CRM rows: 8,000 leads of Olist and the 842 deals won from them, called as whole columns. */
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { dayOfDate } from '../../src/catalogue/days';
import { knownSince } from '../../src/metrics/records/cohort-months';
import { groupRows } from '../../src/metrics/records/group-rows';
import { incidence } from '../../src/metrics/records/incidence';
import { known } from '../../src/metrics/records/learned-rate';
import { countByAge, pick, readOutcomes } from '../../src/metrics/records/outcomes';
import { chanceHigher } from '../../src/metrics/records/segment-chances';
import { knownOf, shrinkageOf, shrunkRate } from '../../src/metrics/records/segments';
import { callFunction } from './in-utc';

const folder = new URL('../../../shared/data/olist/', import.meta.url);
const isHere = existsSync(folder);

type Segment = { leads: number; won: number; rate: number; beta_jeffreys_95: number[]; median_cycle: number };
type Truth = { cycle_days: Record<string, number>; by_origin: Record<string, Segment> };

const read = (name: string) => readFileSync(new URL(name, folder), 'utf8');

/** The rows of a file without quoted commas, below its head. */
const rowsOf = (name: string) =>
  read(name)
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => line.split(','));

/** 26-02-2018 19:58 or 26-02-2018, day first, as Sheets would hand it over. */
function toDate(text: string): Date {
  const [, day, month, year, hour = '0', minute = '0'] = /^(\d+)-(\d+)-(\d+)(?: (\d+):(\d+))?/.exec(text)!;
  return new Date(Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute)));
}

const serialOf = (date: Date) => dayOfDate('1970-01-01') + date.getTime() / 86_400_000;

function columns() {
  const wonOn = new Map(
    rowsOf('olist_closed_deals_dataset.csv').map(([id, , , , date]) => [id!, toDate(date!)]),
  );
  const leads = rowsOf('olist_marketing_qualified_leads_dataset.csv');
  return {
    created: leads.map(([, date]) => [toDate(date!)]),
    closed: leads.map(([id]) => [wonOn.get(id!) ?? '']),
    origins: leads.map(([, , , origin]) => [origin ?? '']),
  };
}

const truth = isHere ? (JSON.parse(read('ground-truth.json')) as Truth) : undefined;

test.skipIf(!isHere)('CONVERSION_BY finds the leads, wins, rates and intervals by origin', () => {
  const { closed, origins } = columns();
  const [head, ...rows] = callFunction('CONVERSION_BY', [origins, closed]) as (string | number)[][];
  expect(head).toEqual(['segment', 'leads', 'won', 'rate', 'low', 'high']);
  expect(rows).toHaveLength(Object.keys(truth!.by_origin).length);
  for (const [name, leads, won, rate, low, high] of rows) {
    const wanted = truth!.by_origin[String(name)]!;
    expect([leads, won]).toEqual([wanted.leads, wanted.won]);
    expect(rate).toBeCloseTo(wanted.rate, 12);
    expect(low).toBeCloseTo(wanted.beta_jeffreys_95[0]!, 9);
    expect(high).toBeCloseTo(wanted.beta_jeffreys_95[1]!, 9);
  }
});

test.skipIf(!isHere)(
  'CYCLE_DAYS finds the cycle, its quartiles and the one deal won before its first contact',
  () => {
    const { created, closed, origins } = columns();
    const [, all, ...rows] = callFunction('CYCLE_DAYS', [created, closed, origins]) as (string | number)[][];
    const { n, mean, p25, median, p75, negative } = truth!.cycle_days;
    expect(all).toEqual(['(all)', n, expect.closeTo(mean!, 9), p25, median, p75, negative]);
    for (const [name, , , , ofSegment] of rows) {
      expect(ofSegment, String(name)).toBe(truth!.by_origin[String(name)]!.median_cycle);
    }
  },
);

test.skipIf(!isHere)('FUNNEL_CHANCE and FUNNEL_NEEDED take a goal for each of the 8,000 rows', () => {
  const { origins } = columns();
  const goals = origins.map(() => [100]);
  const rate = 842 / 8000;
  const chances = callFunction('FUNNEL_CHANCE', [goals, 951, rate, 8000]) as number[][];
  const needs = callFunction('FUNNEL_NEEDED', [goals, rate, 8000, 0.8]) as number[][];
  expect(chances).toHaveLength(8000);
  expect(chances.every(([chance]) => Math.abs(chance! - 0.519) < 0.0005)).toBe(true);
  expect(needs.every(([need]) => Math.ceil(need!) === 1029)).toBe(true);
  expect(Math.ceil(callFunction('FUNNEL_NEEDED', [100, rate, 8000, 0.9]) as number)).toBe(1075);
});

/** As of a day, of the cohorts from January 2018 on, since wins are recorded only from December on. */
test.skipIf(!isHere).each([
  // rows, converted, rate, cases over the spread of months, low, high, mean days, up to, still rising
  ['2018-03-31', 0.9, [3343, 318, 0.121888, 0.11021069, 0.13438089, 1982.286678, 19.786012, 88, 1]],
  ['2018-04-30', 0.9, [4695, 515, 0.136837, 0.11346, 0.163217, 3059.4908 / 5.9337, 22.384135, 118, 1]],
  ['2018-05-31', 0.9, [5998, 632, 0.126152478, 0.116, 0.136889, 2733.38, 23.911177, 149, 0]],
  ['2018-05-31', 0.8, [5998, 632, 0.126152478, 0.11821, 0.134486, 2733.38, 23.911177, 149, 0]],
  ['2018-11-14', 0.9, [5998, 781, 0.136008, 0.122455, 0.150525, 4429.455 / 2.7457, 45.522, 316, 0]],
] as const)(
  'EVENTUAL_RATE finds on %s what the leads come to, with %d certainty',
  (asOf, confidence, wanted) => {
    const { created, closed } = columns();
    const [, line] = callFunction('EVENTUAL_RATE', [
      created,
      closed,
      new Date(asOf),
      '',
      '',
      confidence,
    ]) as number[][];
    const [, ...figures] = line!;
    figures.forEach((figure, place) => {
      const goal = wanted[place]!;
      expect(Math.abs(figure - goal), `${figure} should be ${goal}`).toBeLessThan(
        2e-5 * Math.max(0.05, goal),
      );
    });
  },
);

test.skipIf(!isHere)('the channels of Olist, drawn together, come near what they came to', () => {
  const { created, closed, origins } = columns();
  const asOf = dayOfDate('2018-05-31');
  const serials = (cells: (Date | string)[][]) =>
    cells.map(([cell]) => (cell instanceof Date ? Math.floor(serialOf(cell)) : undefined));
  const all = readOutcomes(serials(created), serials(closed), asOf);
  const outcomes = known(all, knownSince(all));
  const groups = groupRows(Array.from(outcomes.rows, (row) => origins[row]![0]!));
  const rates = groups.map(({ name, rows }) => {
    const places = new Set(rows);
    const {
      rate,
      cases,
      rows: count,
      converted,
    } = incidence(countByAge(pick(outcomes, (place) => places.has(place))))!;
    return { name, rate, cases, count, converted };
  });
  const shrinkage = shrinkageOf(rates)!;
  expect(shrinkage.mean).toBeCloseTo(0.12584811, 8);
  expect(shrinkage.strength).toBeCloseTo(28.826439, 3);
  expect(
    rates.map((each) => [
      each.name,
      each.count,
      each.converted,
      ...[each.rate, each.cases, shrunkRate(each, shrinkage)].map((figure) => Number(figure.toFixed(6))),
    ]),
  ).toEqual([
    ['organic_search', 1736, 198, 0.131064, 1407.582502, 0.130959],
    ['paid_search', 1182, 134, 0.138222, 814.041118, 0.137799],
    ['social', 1051, 49, 0.06349, 644.329026, 0.06616],
    ['unknown', 813, 150, 0.218407, 522.469229, 0.213567],
    ['direct_traffic', 380, 48, 0.156718, 232.983718, 0.153319],
    ['email', 347, 12, 0.04403, 242.951806, 0.052708],
    ['referral', 211, 18, 0.103378, 157.727493, 0.10685],
    ['other', 114, 4, 0.036667, 108.650226, 0.055366],
    ['display', 75, 5, 0.070013, 71.22393, 0.0861],
    ['(blank)', 48, 11, 0.244467, 44.118823, 0.197592],
    ['other_publicities', 41, 3, 0.095982, 31.171521, 0.110331],
  ]);
  const of = (name: string) => knownOf(rates.find((each) => each.name === name)!, shrinkage);
  expect(chanceHigher(of('unknown'), of('organic_search'))).toBeCloseTo(0.999996, 6);
  expect(chanceHigher(of('paid_search'), of('organic_search'))).toBeCloseTo(0.675518, 5);
  expect(chanceHigher(of('social'), of('email'))).toBeCloseTo(0.797038, 5);
  expect(chanceHigher(of('direct_traffic'), of('paid_search'))).toBeCloseTo(0.726183, 5);
  expect(chanceHigher(of('(blank)'), of('unknown'))).toBeCloseTo(0.357834, 5);
});

test.skipIf(!isHere)('EVENTS_BY_MONTH counts leads and wins of a year from December 2017', () => {
  const { created, closed } = columns();
  const counted = (dates: unknown[][]) =>
    (callFunction('EVENTS_BY_MONTH', [dates, new Date('2017-12-01'), 12]) as (string | number)[][])
      .slice(1, 13)
      .map(([, events]) => events);
  expect(counted(created)).toEqual([200, 1141, 1028, 1174, 1352, 1303, 0, 0, 0, 0, 0, 0]);
  expect(counted(closed)).toEqual([3, 73, 113, 147, 207, 122, 57, 37, 33, 23, 21, 6]);
});
