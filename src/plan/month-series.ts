/** How past months spread over a year. */
import type { Options } from '../forecast/forecast';
import { completed } from '../forecast/gaps';
import { prepare } from '../forecast/prepared';
import { seasonWeights } from '../forecast/season-weights';
import { monthAfter } from './month';

/** What past months brought: a value for each month without a break, null where one is missing. Months are yyyy-mm. */
export type MonthSeries = {
  readonly start: string;
  /** From 3 to 60 of them; the first and the last are numbers. */
  readonly values: readonly (number | null)[];
  /** A month that was given and left out, since it is not over. */
  readonly leftOut?: string;
  /** Labels of lines that were left out, since they sum others up. */
  readonly totals?: readonly string[];
};

const monthsOfYear = 12;

/** What somebody knows of the years that few of them cannot tell. */
export type KnownOfYears = Pick<Options, 'everyYear' | 'followsOdd'>;

/** The part of a year that falls to each month, January first; undefined with less than a year, or a total not above 0. */
export function sharesOfYear(
  { start, values }: MonthSeries,
  known: KnownOfYears = {},
): readonly number[] | undefined {
  const filled = completed(
    values.map((value) => value ?? undefined),
    monthsOfYear,
  );
  const total = filled.reduce((sum, value) => sum + value, 0);
  if (filled.length < monthsOfYear || total <= 0) return undefined;
  const weights = seasonWeights(filled, monthsOfYear, known);
  const first = Number(start.slice(5)) - 1;
  return weights.map((_, month) => weights[(month - first + monthsOfYear) % monthsOfYear]!);
}

/** The months (yyyy-mm) that are far from what such a month otherwise brings; none with less than two years. */
export function oddMonths({ start, values }: MonthSeries): readonly string[] {
  const filled = completed(
    values.map((value) => value ?? undefined),
    monthsOfYear,
  );
  return prepare(filled, monthsOfYear).odd.map(({ at }) => monthAfter(start, at));
}
