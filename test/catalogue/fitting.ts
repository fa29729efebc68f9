/** Makes drawn arguments fit one another, for functions that ask more than each argument alone tells. */

type Column = number[][];

const total = (cells: Column) => cells.reduce((product, [cell]) => product * cell!, 1);

const repeated = (cells: Column, length: number) =>
  Array.from({ length }, (_, index) => cells[index % cells.length]!);

const counts = (entered: unknown, rates: unknown) =>
  entered && repeated(entered as Column, (rates as Column).length);

const above0 = (rates: unknown) => (rates as Column).map(([rate]) => [Math.max(0.001, rate!)]);

const least = (one: unknown, other: unknown) => Math.min(one as number, other as number);

/** A cohort that loses somebody in every period. */
const shrinking = (survivors: unknown) => {
  const cells = survivors as Column;
  const periods = Math.max(3, cells.length);
  const falling = repeated(cells, periods).sort(([a], [b]) => b! - a!);
  return falling.map(([count], index) => [count! + periods - index]);
};

/** What was lost, so that it is never more than there was. */
const lossesOf = (start: unknown, ...losses: unknown[]) =>
  losses.map((loss) => least(loss, (start as number) / losses.length));

/** By the name of the function. What was drawn is not changed. */
export const fitting: { readonly [name: string]: (args: unknown[]) => unknown[] } = {
  /** At least two stages, none of them empty or larger than the one above it. */
  FUNNEL_RATES: ([volumes]) => [
    [...repeated(volumes as Column, 3)].sort(([a], [b]) => b! - a!).map(([v]) => [v! + 1]),
  ],
  /** A stage that exists, and a goal that is not out of its reach. */
  FUNNEL_SOLVE: ([goal, volume, rates, stage]) => {
    const customers = (volume as number) * total(rates as Column);
    return [
      Math.min(goal as number, customers),
      volume,
      rates,
      1 + ((stage as number) % (rates as Column).length),
    ];
  },
  /** A count for each rate, and no rate of nothing. */
  FUNNEL_CHANCE: ([goal, volume, rates, entered]) => [goal, volume, rates, counts(entered, rates)],
  FUNNEL_NEEDED: ([goal, rates, entered, chance]) => [goal, above0(rates), counts(entered, rates), chance],
  FUNNEL_RANGE: ([goal, rates, entered, confidence]) => [
    goal,
    above0(rates),
    counts(entered, rates),
    confidence,
  ],
  /** No more convert than enter. */
  RATE_RANGE: ([converted, entered, ...others]) => [least(converted, entered), entered, ...others],
  FUNNEL_LEARN: ([rate, weight, converted, entered]) => [rate, weight, least(converted, entered), entered],
  /** A check that is still to come. */
  SLA_PACE: ([promised, delivered, done, checks]) => [
    promised,
    delivered,
    least(done, (checks as number) - 1),
    checks,
  ],
  /** A history that brought something in all. */
  SEASON_WEIGHTS: ([history, ...others]) => [
    (history as Column).map((row) => row.map((cell) => Math.abs(cell) + 1)),
    ...others,
  ],
  /** A lag for each rate. */
  FUNNEL_SCHEDULE: ([goals, rates, lags]) => [
    goals,
    rates,
    repeated(lags as Column, (rates as Column).length),
  ],
  LTV_COHORT: ([survivors, ...others]) => [shrinking(survivors), ...others],
  RETENTION_FORECAST: ([survivors, ...others]) => [shrinking(survivors), ...others],
  /** No more is lost than there was. */
  GRR: ([start, contraction, churned]) => [start, ...lossesOf(start, contraction, churned)],
  NRR: ([start, expansion, contraction, churned, ...others]) => [
    start,
    expansion,
    ...lossesOf(start, contraction, churned),
    ...others,
  ],
  /** Everybody has come. */
  EVENTUAL_RATE: ([starts, converted, asOf, ...others]) => [
    starts,
    converted,
    Math.max(asOf as number, ...(starts as Column).map(([start]) => start!)),
    ...others,
  ],
  /** Nobody leaves before they came, and everybody has come. */
  COHORT_RETENTION: ([starts, ends, asOf, months]) => {
    const came = starts as Column;
    return [
      came,
      (ends as Column).map(([end], row) => [Math.max(end!, came[row]![0]!)]),
      Math.max(asOf as number, ...came.map(([start]) => start!)),
      months,
    ];
  },
};
