/** How past months spread over a year. */
import { completed } from '../forecast/gaps';
import { seasonWeights } from '../forecast/season-weights';
import type { MonthSeries } from './questions';

const monthsOfYear = 12;

/** The part of a year that falls to each month, January first; undefined with less than a year, or a total not above 0. */
export function sharesOfYear({ start, values }: MonthSeries): readonly number[] | undefined {
  const filled = completed(
    values.map((value) => value ?? undefined),
    monthsOfYear,
  );
  const total = filled.reduce((sum, value) => sum + value, 0);
  if (filled.length < monthsOfYear || total <= 0) return undefined;
  const weights = seasonWeights(filled, monthsOfYear);
  const first = Number(start.slice(5)) - 1;
  return weights.map((_, month) => weights[(month - first + monthsOfYear) % monthsOfYear]!);
}
