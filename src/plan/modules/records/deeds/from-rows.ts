/** What the rows have shown goes into the plan, where somebody says so: months of lag, what a customer brings, learned rates. */
import * as v from 'valibot';
import type { Change, Deed, Typed } from '../../../deed';
import { Refused } from '../../../refused';
import type { Size } from '../../../size';
import { learnedColumns, places } from '../places';

export type RowsShow = {
  /** By stage from the second on: as planned, and as the rows show it; null where they cannot say. */
  steps: {
    stage: string;
    plannedRate: number | null;
    rate: number | null;
    low: number | null;
    high: number | null;
    cases: number | null;
    plannedLag: number | null;
    lag: number | null;
    days: number | null;
    stillRising: boolean;
  }[];
  deal: { planned: number | null; mean: number | null; median: number | null; ofLargest: number | null };
  usesLearned: boolean;
};

const names = [
  'stage_names',
  'rates',
  'lags',
  'revenue_per_customer',
  'use_learned',
  'crm_learned',
  'crm_deal_size',
];

const press = v.object({ what: v.picklist(['months', 'deal', 'rates']) });

const numberIn = (value: unknown): number | null => (typeof value === 'number' ? value : null);

const learned = (typed: Typed, stage: string, column: keyof typeof learnedColumns) =>
  numberIn(typed('crm_learned', `learned ${stage}`, learnedColumns[column]));

function see(typed: Typed, size: Size): RowsShow {
  const deal = (column: string) => numberIn(typed('crm_deal_size', 'deal size', column));
  return {
    steps: size.stages.slice(1).map(({ id }, index) => ({
      stage: String(typed('stage_names', `stage ${id}`) ?? index + 2),
      plannedRate: numberIn(typed('rates', `stage ${id}`)),
      rate: learned(typed, id, 'rate'),
      low: learned(typed, id, 'low'),
      high: learned(typed, id, 'high'),
      cases: learned(typed, id, 'cases'),
      plannedLag: numberIn(typed('lags', `stage ${id}`)),
      lag: learned(typed, id, 'lag'),
      days: learned(typed, id, 'days'),
      stillRising:
        typeof typed('crm_learned', `learned ${id}`, risingColumn(size)) === 'string' &&
        learned(typed, id, 'rate') !== null,
    })),
    deal: {
      planned: numberIn(typed('revenue_per_customer')),
      mean: deal('date'),
      median: deal('adds'),
      ofLargest: deal('where'),
    },
    usesLearned: typed('use_learned') === true,
  };
}

const risingColumn = (size: Size) => places(size).after(1);

export const takeFromRows: Deed<RowsShow, v.InferOutput<typeof press>> = {
  names,
  see,
  press,
  does(typed, size, { what }): Change[] {
    const { steps, deal } = see(typed, size);
    if (what === 'rates') {
      if (steps.every(({ rate }) => rate === null)) throw new Refused('The rows show no rate yet.');
      return [{ name: 'use_learned', row: 'useLearned', column: 'input', value: true }];
    }
    if (what === 'deal') {
      if (deal.mean === null) throw new Refused('The rows show no deal size yet.');
      return [{ name: 'revenue_per_customer', row: 'value', column: 'input', value: deal.mean }];
    }
    const lags = size.stages.slice(1).flatMap(({ id }, index): Change[] => {
      const lag = steps[index]!.lag;
      return lag === null
        ? []
        : [{ name: 'lags', row: `stage ${id}`, column: 'more 1', value: Math.min(mostLag, lag) }];
    });
    if (lags.length === 0) throw new Refused('The rows show no months yet.');
    return lags;
  },
};

/** A plan counts no longer lags. */
const mostLag = 12;
