/** Lags in whole months, as a plan counts them, from the mean days that each step takes. */

/** Of the mean year in the calendar. */
const daysInMonth = 365.25 / 12;

/**
 * Months from each stage to the next. Rounded along the way from the top, so that the whole way keeps its length: five
 * steps of 0.4 months are two months together, and none were each rounded alone. The mean, not the median: months
 * between dates have the mean of the durations, so what flows through a plan stays right in total.
 */
export function lagMonths(meanDays: readonly number[]): number[] {
  let days = 0;
  let months = 0;
  return meanDays.map((each) => {
    days += each;
    const before = months;
    months = Math.floor(days / daysInMonth + 0.5);
    return months - before;
  });
}
