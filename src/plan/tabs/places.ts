/** Where the Growth plan's tabs find each other's cells: by key, so that no tab needs to import another. */
import { cell, range } from '../formula';
import type { CellRange, CellRef } from '../plan';
import { monthColumn } from './timeline';

export type Size = { readonly stages: number; readonly months: number };

const tabs = { assumptions: 'assumptions', funnel: 'funnel', forecast: 'forecast' } as const;

export function places(size: Size) {
  const assume = (row: string, column: string) => cell(tabs.assumptions, row, column);
  const down = (from: string, to: string, column: string) => range(assume(from, column), assume(to, column));
  const byMonth = (column: string) => down('month 1', `month ${size.months}`, column);
  const stageRow = (stage: number) => `stage ${stage}`;

  const assumptions = {
    /** What people typed; the other cells hold the value that the plan reads in its place. */
    input: (row: string) => assume(row, 'input'),
    name: assume('name', 'input'),
    owner: assume('owner', 'input'),
    start: assume('start', 'use'),
    monthCount: assume('months', 'input'),
    goal: assume('goal', 'use'),
    value: assume('value', 'use'),
    existing: assume('existing', 'use'),
    rounding: assume('rounding', 'use'),
    needed: assume('needed', 'input'),
    growth: assume('growth', 'use'),
    /** Stages count from 1, the top of the funnel. */
    stageName: (stage: number) => assume(stageRow(stage), 'label'),
    stageNames: down(stageRow(1), stageRow(size.stages), 'label'),
    rateTyped: (stage: number) => assume(stageRow(stage), 'input'),
    ratesTyped: down(stageRow(2), stageRow(size.stages), 'input'),
    rate: (stage: number) => assume(stageRow(stage), 'use'),
    /** The rate that the example gave, and whether the one typed is still the same. */
    exampleRate: (stage: number) => assume(stageRow(stage), 'more 1'),
    stillExample: (stage: number) => assume(stageRow(stage), 'more 2'),
    stillExamples: down(stageRow(1), stageRow(size.stages), 'more 2'),
    customersAtStart: assume('customersAtStart', 'use'),
    margin: assume('margin', 'use'),
    churn: assume('churn', 'use'),
    spend: assume('spend', 'use'),
    earnedOver: assume('earnedOver', 'use'),
    lifetimeLimit: assume('lifetimeLimit', 'use'),
    projects: assume('projects', 'use'),
    monthlyRevenue: assume('monthlyRevenue', 'input'),
    wanted: assume('wanted', 'use'),
    seasonName: down('season 1', 'season 12', 'label'),
    season: down('season 1', 'season 12', 'input'),
    seasonNumber: down('season 1', 'season 12', 'more 1'),
    seasonSum: assume('season sum', 'input'),
    monthNumber: byMonth('input'),
    monthWeight: byMonth('more 1'),
    monthShare: byMonth('more 2'),
    monthGoal: byMonth('more 3'),
    monthPlanned: byMonth('more 4'),
    monthSpend: byMonth('more 5'),
    choice: (list: string, choice: number) => assume(`${list} choice ${choice}`, 'label'),
    choices: (list: string, count: number) => down(`${list} choice 1`, `${list} choice ${count}`, 'label'),
  };

  const timed = (tab: string) => ({
    at: (row: string, column: string): CellRef => cell(tab, row, column),
    total: (row: string): CellRef => cell(tab, row, 'total'),
    /** All months of a row. */
    months: (row: string): CellRange =>
      range(cell(tab, row, monthColumn(1)), cell(tab, row, monthColumn(size.months))),
    /** From the first month to this one. */
    until: (row: string, month: number): CellRange =>
      range(cell(tab, row, monthColumn(1)), cell(tab, row, monthColumn(month))),
    /** The helper rows that hold the month numbers of every column. */
    from: (column: string): CellRef => cell(tab, 'from', column),
    to: (column: string): CellRef => cell(tab, 'to', column),
    monthNumbers: range(cell(tab, 'from', monthColumn(1)), cell(tab, 'from', monthColumn(size.months))),
  });

  const funnel = {
    ...timed(tabs.funnel),
    needed: (stage: number) => `needed ${stage}`,
    expected: (stage: number) => `expected ${stage}`,
    picture: (stage: number) => `picture ${stage}`,
    /** A single figure among the workings. */
    figure: (row: string) => cell(tabs.funnel, row, 'first'),
  };

  return { assumptions, funnel, forecast: timed(tabs.forecast) };
}

export type Places = ReturnType<typeof places>;
