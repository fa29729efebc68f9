/** A plan of two tabs that has one of everything, and the empty spreadsheet it goes into. */
import { compile } from '../../src/compile/compile';
import type { Outline } from '../../src/compile/outline';
import { type Placement, placeInto } from '../../src/compile/placement';
import type { Batch } from '../../src/compile/sheets';
import { cell, formula, range } from '../../src/plan/formula';
import type { Plan, Tab } from '../../src/plan/plan';

export const months = ['m1', 'm2', 'm3'];

const goal = cell('inputs', 'goal', 'value');
const value = cell('inputs', 'value', 'value');
const need = (month: string) => cell('funnel', 'need', month);
const acrossMonths = (row: string) => range(cell('funnel', row, 'm1'), cell('funnel', row, 'm3'));

export const inputs: Tab = {
  key: 'inputs',
  title: 'Inputs',
  color: '#2563A8',
  rows: [{ key: 'title', size: 32 }, { key: 'goal' }, { key: 'value' }, { key: 'kinds' }],
  columns: [{ key: 'label', size: 240 }, { key: 'value', size: 84 }, { key: 'note' }],
  cells: [
    { at: cell('inputs', 'title', 'label'), value: 'Inputs', style: 'title' },
    { at: cell('inputs', 'goal', 'label'), value: 'Goal' },
    { at: goal, value: 12, style: 'input', pattern: '#,##0', note: 'In customers' },
    { at: cell('inputs', 'value', 'label'), value: 'To the months', link: need('m1') },
    { at: value, value: 0.25, style: 'input', pattern: '0.0%' },
    { at: cell('inputs', 'kinds', 'value'), value: false },
    { at: cell('inputs', 'kinds', 'note'), value: 'Low' },
  ],
  inputs: [
    {
      name: 'goal',
      range: range(goal, goal),
      holds: 'answer',
      accepts: { unit: 'count', above: 0 },
      message: 'Above 0',
    },
    {
      name: 'value',
      range: range(value, value),
      holds: 'answer',
      accepts: { unit: 'rate', atLeast: 0.05, atMost: 1 },
    },
    {
      name: 'sums',
      range: range(cell('inputs', 'kinds', 'value'), cell('inputs', 'kinds', 'value')),
      holds: 'kept',
      accepts: { unit: 'tick' },
    },
  ],
  merges: [range(cell('inputs', 'title', 'label'), cell('inputs', 'title', 'note'))],
};

export const funnel: Tab = {
  key: 'funnel',
  title: 'The funnel',
  color: '#0F766E',
  rows: [{ key: 'month' }, { key: 'need' }, { key: 'sum' }],
  columns: [{ key: 'label' }, { key: 'm1', size: 60 }, { key: 'm2', size: 60 }, { key: 'm3', size: 60 }],
  frozen: { rows: 1, columns: 1 },
  cells: [
    { at: cell('funnel', 'need', 'label'), value: 'Needed' },
    { at: cell('funnel', 'sum', 'label'), value: 'So far' },
    ...months.map((month, index) => ({ at: cell('funnel', 'month', month), value: index + 1 })),
    ...months.map((month) => ({
      at: need(month),
      formula: formula`IF(${goal}>0;${goal}*${cell('funnel', 'month', month)};0)`,
    })),
    ...months.map((month) => ({
      at: cell('funnel', 'sum', month),
      formula: formula`SUM(${range(need('m1'), need(month))})`,
    })),
  ],
  rules: [
    {
      range: acrossMonths('need'),
      first: formula`${need('m1')}>${cell('funnel', 'sum', 'm3')}`,
      last: formula`${need('m3')}>${cell('funnel', 'sum', 'm3')}`,
      style: 'late',
    },
  ],
  groups: [{ from: 'need', to: 'sum', collapsed: true }],
  charts: [
    {
      key: 'months',
      title: 'Needed by month',
      altText: 'Columns that grow month by month',
      at: cell('funnel', 'sum', 'm1'),
      size: { width: 400, height: 200 },
      kind: 'combo',
      legend: 'bottom',
      categories: acrossMonths('month'),
      series: [
        { label: cell('funnel', 'need', 'label'), values: acrossMonths('need'), color: '#2563A8' },
        {
          label: cell('funnel', 'sum', 'label'),
          values: acrossMonths('sum'),
          color: '#6B7280',
          kind: 'line',
          lineWidth: 2,
          dashed: true,
        },
      ],
    },
  ],
};

export const smallPlan: Plan = {
  template: 'small',
  currency: 'USD',
  modules: {},
  name: 'Small plan',
  language: 'en',
  styles: {
    title: { size: 18, bold: true, ink: '#17365D' },
    input: { ink: '#1D4ED8', fill: '#FFF9DC', edges: { bottom: { color: '#E8D98A', width: 1 } } },
    late: { ink: '#92400E', bold: true },
  },
  tabs: [inputs, funnel],
  names: [{ name: 'needs', range: acrossMonths('need') }],
  options: { months: 3 },
};

export const emptySpreadsheet: Outline = {
  spreadsheetId: 'file',
  sheets: [{ properties: { sheetId: 0, title: 'Sheet1' } }],
};

export const placementOf = (plan: Plan): Placement => placeInto(emptySpreadsheet, plan, 'request-1');

export const batchOf = (plan: Plan): Batch => compile(plan, placementOf(plan));
