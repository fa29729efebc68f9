/** A plan of three stages and four months with all the named ranges that the calls go by, and nothing else. */
import { batchUpdate } from '../../host/google/batch-update';
import type { Host } from '../../host/host';
import { compile } from '../../src/compile/compile';
import { placeInto } from '../../src/compile/placement';
import { cell, formula, range } from '../../src/plan/formula';
import { monthSerial } from '../../src/plan/month';
import type { Cell, NamedRange, Plan, Tab } from '../../src/plan/plan';
import { emptySpreadsheet } from '../compile/small-plan';

const stages = ['Visits', 'Leads', 'Customers'];
const months = [1, 2, 3, 4];
const month = (number: number) => `month ${number}`;
const stage = (number: number) => `stage ${number}`;
const needs = [800, 80, 8];

type Row = { key: string; label?: string; values?: readonly (Cell['value'] | Cell['formula'])[] };

function table(key: string, title: string, columns: readonly string[], rows: readonly Row[]): Tab {
  return {
    key,
    title,
    color: '#2563A8',
    rows: rows.map((row) => ({ key: row.key })),
    columns: ['label', ...columns].map((column) => ({ key: column })),
    cells: rows.flatMap(({ key: row, label, values = [] }) => [
      ...(label ? [{ at: cell(key, row, 'label'), value: label }] : []),
      ...values.flatMap((value, index): Cell[] => {
        const at = cell(key, row, columns[index]!);
        if (value === undefined) return [];
        return [typeof value === 'object' ? { at, formula: value } : { at, value }];
      }),
    ]),
  };
}

const input = (row: string, column = 'value') => cell('inputs', row, column);
const across = (tab: string, row: string) => range(cell(tab, row, month(1)), cell(tab, row, month(4)));
const block = (tab: string, from: string, to: string, first: string, last = first) =>
  range(cell(tab, from, first), cell(tab, to, last));

const inputs = table(
  'inputs',
  'Inputs',
  ['value', 'lag', 'learned', 'goal', 'need', 'revenue'],
  [
    { key: 'goal', label: 'Goal', values: [40_000] },
    { key: 'value', label: 'Revenue per customer', values: [1_000] },
    { key: 'existing', label: 'Existing', values: [0.2] },
    { key: 'now', label: 'Month now', values: [3] },
    { key: 'chance', label: 'Chance', values: [0.42] },
    { key: 'outlook', label: 'Outlook', values: [formula`SUM(${across('forecast', 'outlook')})`] },
    { key: 'learned', values: [false] },
    { key: 'learned before' },
    { key: 'from' },
    { key: 'on' },
    { key: stage(1), label: 'Visits' },
    { key: stage(2), label: 'Leads', values: [0.1, 1, 0.12] },
    { key: stage(3), label: 'Customers', values: [0.1, 0, 0.09] },
    ...months.map((number) => ({ key: month(number), values: [number] })),
  ],
);

const funnel = table('funnel', 'Funnel', months.map(month), [
  { key: 'numbers', values: months },
  ...stages.map((label, index) => ({
    key: `needed ${index + 1}`,
    label,
    values: months.map((number) => needs[index]! * number),
  })),
  ...stages.map((label, index) => ({ key: `actual ${index + 1}`, label })),
]);

const forecast = table('forecast', 'Forecast', months.map(month), [
  { key: 'numbers', values: months },
  { key: 'starts', values: months.map((number) => monthSerial(`2027-0${number}`)) },
  { key: 'goal', values: months.map(() => formula`${input('goal')}/4`) },
  { key: 'actual' },
  { key: 'spend' },
  { key: 'lost' },
  {
    key: 'outlook',
    values: months.map((number) => {
      const actual = cell('forecast', 'actual', month(number));
      return formula`IF(ISNUMBER(${actual});${actual};9000)`;
    }),
  },
]);

const ranges: Record<string, NamedRange['range']> = {
  goal: range(input('goal'), input('goal')),
  revenue_per_customer: range(input('value'), input('value')),
  existing_share: range(input('existing'), input('existing')),
  month_now: range(input('now'), input('now')),
  chance: range(input('chance'), input('chance')),
  outlook: range(input('outlook'), input('outlook')),
  use_learned: range(input('learned'), input('learned')),
  use_learned_before: range(input('learned before'), input('learned before')),
  replan_from: range(input('from'), input('from')),
  replanned_on: range(input('on'), input('on')),
  stage_names: block('inputs', stage(1), stage(3), 'label'),
  rates: block('inputs', stage(2), stage(3), 'value'),
  lags: block('inputs', stage(2), stage(3), 'lag'),
  learned_rates: block('inputs', stage(2), stage(3), 'learned'),
  plan_months: block('inputs', month(1), month(4), 'value'),
  month_starts: across('forecast', 'starts'),
  funnel_months: across('funnel', 'numbers'),
  needed_stages: block('funnel', 'needed 1', 'needed 3', 'label'),
  needed_volumes: block('funnel', 'needed 1', 'needed 3', month(1), month(4)),
  actual_stages: block('funnel', 'actual 1', 'actual 3', 'label'),
  actual_volumes: block('funnel', 'actual 1', 'actual 3', month(1), month(4)),
  forecast_months: across('forecast', 'numbers'),
  goal_by_month: across('forecast', 'goal'),
  actual_revenue: across('forecast', 'actual'),
  actual_spend: across('forecast', 'spend'),
  actual_lost: across('forecast', 'lost'),
  outlook_by_month: across('forecast', 'outlook'),
};

const trackedPlan: Plan = {
  template: 'growth',
  currency: 'USD',
  modules: {},
  name: 'Tracked plan',
  language: 'en',
  styles: {},
  tabs: [inputs, funnel, forecast],
  names: Object.entries(ranges).map(([name, area]) => ({ name, range: area })),
  options: { currency: 'EUR' },
};

/** Puts the plan into the host's spreadsheet, where its names begin with `bs1_`. */
export function addTrackedPlan({ workbook }: Host): void {
  const placement = placeInto(emptySpreadsheet, trackedPlan, 'tracked-1');
  batchUpdate(workbook, compile(trackedPlan, placement) as Parameters<typeof batchUpdate>[1]);
}
