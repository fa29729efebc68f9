/** Whether a series has a season at all. */

/** 90 % confidence: what the Theta method tests with. */
const confident = 1.645;

/** True when values a year apart go together more than chance would have it, given what lies between (Bartlett). */
export function isSeasonal(values: readonly number[], period: number, sure = confident): boolean {
  if (period < 2 || values.length < 3 * period) return false;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const away = values.map((value) => value - mean);
  const own = away.reduce((sum, value) => sum + value * value, 0);
  if (own === 0) return false;
  const correlation = (lag: number) => {
    let sum = 0;
    for (let at = lag; at < away.length; at += 1) sum += away[at]! * away[at - lag]!;
    return sum / own;
  };
  let between = 1;
  for (let lag = 1; lag < period; lag += 1) between += 2 * correlation(lag) ** 2;
  return Math.abs(correlation(period)) > sure * Math.sqrt(between / values.length);
}
