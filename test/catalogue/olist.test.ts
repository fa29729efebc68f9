/** Real CRM rows: 8,000 leads of Olist and the 842 deals won from them, called as whole columns. */
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
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
