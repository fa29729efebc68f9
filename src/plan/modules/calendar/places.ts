/** Where the Calendar tab has its cells: what other modules may take from it, and its own parts from each other. */
import { cell, range } from '../../formula';
import type { Size } from '../../module';
import type { CellRange, CellRef } from '../../plan';

export const tab = 'calendar';

/** The reviews there are, each in a column of the year. */
export const reviews = ['figures', 'reforecast', 'reset', 'planning'] as const;
export type Review = (typeof reviews)[number];

export const versionRows = 8;
export const meetingRows = [...reviews, 'own'] as const;

export function places({ months }: Pick<Size, 'months'>) {
  const at = (row: string, column: string): CellRef => cell(tab, row, column);
  const down = (from: string, to: string, column: string): CellRange =>
    range(at(from, column), at(to, column));
  const month = (number: number) => `month ${number}`;
  return {
    at,
    month,
    /** A column of the year, the plan's months down. */
    year: (column: string) => down(month(1), month(months), column),
    /** The next date of each review, and what it is called. */
    nextDate: (review: Review) => at(`next ${review}`, 'reforecast'),
    nextDates: down(`next ${reviews[0]}`, `next ${reviews[reviews.length - 1]}`, 'reforecast'),
    nextNames: down(`next ${reviews[0]}`, `next ${reviews[reviews.length - 1]}`, 'month'),
    /** The working day that is in use. */
    dayInUse: (review: 'figures' | 'reforecast') => at(`day ${review}`, 'planning'),
    nextReview: at('next review', 'reforecast'),
    nextReviewName: at('next review', 'month'),
  };
}
